import { analyse } from "../features/analyse.ts"
import { baseOf, lexicons } from "../lexicon/registry.ts"
import type { ArticleInput } from "../types.ts"
import type { WordVectors } from "../vectors/word-vectors.ts"
import { withoutAnswered } from "./background.ts"
import {
  bucketsFor,
  inverseFrequencies,
  mostDense,
  type Line,
  type SegmentPlan,
} from "./build-segment.ts"
import { mixFor } from "./mix.ts"

/** The articles of one segment. */
export interface Group {
  locale: string
  scope: string
  articles: ArticleInput[]
}

// Of thousands of answers the first sentence must do.
const answerCharacters = { few: 400, many: 160 }

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
      if (text.trim()) lines.push({ analysis: analyse(text, [locale], own), article: index })
    if (article.answer.trim())
      lines.push({
        analysis: analyse(article.answer.slice(0, characters), [locale], own),
        article: index,
        answerText: true,
      })
  })
  const background = lexicons
    .filter(({ language }) => language === "en" || language === baseOf(locale))
    .flatMap(({ language, offTopic }) =>
      offTopic.map((text) => ({ analysis: analyse(text, [language], own), article: -1 })),
    )
  // The buckets the segment will use, so that every line is counted once.
  const buckets = bucketsFor(lines.filter((line) => !line.answerText).length)
  const { idf } = inverseFrequencies([...lines, ...background], buckets)
  const space = {
    buckets,
    idf,
    conceptShare: 0,
    vectorSize: 0,
    vectorShare: 0,
  }
  lines.push(...withoutAnswered(lines, background, space))
  return {
    locale,
    scope,
    articles,
    lines,
    mix: mixFor(lines, articles.length),
    calibration: [],
    answerAt: 1,
    clarifyAt: 1,
  }
}
