import { analyse } from "../features/analyse.ts"
import { baseOf } from "../lexicon/base-of.ts"
import { lexicons } from "../lexicon/registry.ts"
import { farTalk } from "../lexicon/far-talk.ts"
import type { ArticleInput } from "../types.ts"
import type { WordVectors } from "../vectors/word-vectors.ts"
import { withoutAnswered } from "./background.ts"
import { frequenciesOf, mostDense, type Line, type SegmentPlan } from "./build-segment.ts"
import { mixFor } from "./mix.ts"

/** The articles of one segment. */
export interface Group {
  locale: string
  scope: string
  articles: ArticleInput[]
}

// Of thousands of answers the first sentence must do.
const answerCharacters = { few: 400, many: 100 }

/** Reads the lines a segment is trained on: phrasings, answers' beginnings, and talk beside the shop. */
export function planSegment(
  { locale, scope, articles }: Group,
  vectors?: WordVectors,
): SegmentPlan {
  const lines: Line[] = []
  const own = baseOf(locale) === vectors?.language ? vectors : undefined
  const characters = articles.length > mostDense ? answerCharacters.many : answerCharacters.few
  articles.forEach((article, index) => {
    for (const text of new Set([article.question, ...article.variants]))
      if (text.trim()) lines.push({ analysis: analyse(text, [locale], own), article: index, text })
    if (article.answer.trim())
      lines.push({
        analysis: analyse(article.answer.slice(0, characters), [locale], own),
        article: index,
        answerText: true,
      })
  })
  const phrasings = lines.filter((line) => !line.answerText).length
  const background = farLines(locale, phrasings).map(({ text, language }) => ({
    analysis: analyse(text, [language], own),
    article: -1,
  }))
  // Talk beside the shop, which comes next, does not change them.
  const frequencies = frequenciesOf(lines)
  const space = {
    buckets: frequencies.buckets,
    idf: frequencies.idf,
    conceptShare: 0,
    vectorSize: 0,
    vectorShare: 0,
  }
  // Thousands of articles are compared by their questions alone.
  const compared = articles.length > mostDense ? firstOfEach(lines) : lines
  lines.push(...withoutAnswered(compared, background, space))
  return {
    locale,
    scope,
    articles,
    lines,
    frequencies,
    mix: mixFor(lines, articles.length),
    calibration: [],
    answerAt: 1,
    clarifyAt: 1,
  }
}

function firstOfEach(lines: readonly Line[]): Line[] {
  return lines.filter(({ article }, at) => article !== lines[at - 1]?.article)
}

/**
 * What no shop answers, in the segment's language and in English. A big English pack gets more of it:
 * among a merchant's hundred phrasings it would drown what they say.
 */
function farLines(locale: string, phrasings: number): { text: string; language: string }[] {
  const far = lexicons
    .filter(({ language }) => language === "en" || language === baseOf(locale))
    .flatMap(({ language, offTopic }) => offTopic.map((text) => ({ text, language })))
  if (baseOf(locale) !== "en") return far
  const room = Math.max(0, Math.floor(farShare * phrasings) - far.length)
  const more = farTalk.filter((_, at) => at % Math.ceil(farTalk.length / (room || 1)) === 0)
  return [...far, ...more.slice(0, room).map((text) => ({ text, language: "en" }))]
}

const farShare = 0.4
