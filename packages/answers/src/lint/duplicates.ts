import { frequenciesOf } from "../compile/build-segment.ts"
import { analyse, type Analysis } from "../features/analyse.ts"
import { vectorOf, type Vector } from "../features/vector.ts"
import type { ArticleInput } from "../types.ts"
import { closePairs } from "./close-pairs.ts"
import type { Finding } from "./finding.ts"

const alike = 0.86
const mostShown = 200

interface Phrasing {
  article: number
  text: string
  vector: Vector
}

/** Pairs of articles with phrasings so alike that a shopper's words cannot tell them apart. */
export function nearDuplicates(articles: readonly ArticleInput[], locale: string): Finding[] {
  const phrasings = phrasingsOf(articles, locale)
  const pairs = new Map<string, { score: number; one: Phrasing; other: Phrasing }>()
  for (const [one, other, score] of closePairs(phrasings, alike)) {
    const key = [one.article, other.article].sort((a, b) => a - b).join()
    if (score > (pairs.get(key)?.score ?? 0)) pairs.set(key, { score, one, other })
  }
  return [...pairs.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, mostShown)
    .map(({ one, other }) => ({
      rule: "near-duplicate",
      locale,
      articles: [articles[one.article]?.id ?? "", articles[other.article]?.id ?? ""],
      message:
        one.text === other.text
          ? `Both are asked with the same words, “${one.text}”: shoppers get either.`
          : `“${one.text}” and “${other.text}” are hard to tell apart: shoppers may get the wrong one.`,
    }))
}

function phrasingsOf(articles: readonly ArticleInput[], locale: string): Phrasing[] {
  const read = articles.flatMap((article, index) =>
    [article.question, ...article.variants]
      .filter((text) => text.trim())
      .map((text) => ({ article: index, text, analysis: analyse(text, [locale]) })),
  )
  const { buckets, idf } = frequenciesOf(
    read.map(({ analysis, article }): { analysis: Analysis; article: number } => ({
      analysis,
      article,
    })),
  )
  return read.map(({ article, text, analysis }) => ({
    article,
    text,
    vector: vectorOf(analysis, { buckets, idf, conceptShare: 0, vectorSize: 0, vectorShare: 0 }),
  }))
}
