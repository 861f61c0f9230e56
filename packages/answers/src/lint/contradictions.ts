import { analyse, conceptSpace } from "../features/analyse.ts"
import { vectorOf, type Vector } from "../features/vector.ts"
import { fold } from "../text/fold.ts"
import type { ArticleInput } from "../types.ts"
import { closePairs } from "./close-pairs.ts"
import type { Finding } from "./finding.ts"

interface Claim {
  article: number
  /** As written: "30 days". */
  words: string
  number: string
  unit: string
  vector: Vector
}

const buckets = 16_384
/** Above this two sentences claim something of the same thing. */
const sameThing = 0.54
const sentenceEnd = /(?<=[.!?])\s+|(?<=[。！？؟\n])/u
// A number and what it counts: the sign beside it, or the next word.
const counted =
  /(?<![\d.,:–-])([€$£¥₹₩])?\s?(\d{1,6}(?:[.,]\d{1,2})?)(?![\d:])\s?(%|[€$£¥₹₩]|\p{L}+)?/gu
const unitLetters = 3

/**
 * Two articles that say different numbers about the same thing: "Returns within 30 days" here, "You may
 * return within 14 days" there. The same thing is much the same sentence, numbers aside, by its words
 * and by what they mean.
 */
export function contradictions(articles: readonly ArticleInput[], locale: string): Finding[] {
  const told = new Set<string>()
  const found: Finding[] = []
  for (const [one, other] of closePairs(claimsOf(articles, locale), sameThing)) {
    if (one.unit !== other.unit || one.number === other.number) continue
    const ids = [articles[one.article]?.id ?? "", articles[other.article]?.id ?? ""]
    if (told.has(ids.join())) continue
    told.add(ids.join())
    found.push({
      rule: "contradiction",
      locale,
      articles: ids,
      message: `“${one.words}” in ${ids[0]}, but “${other.words}” in ${ids[1]}, about the same thing.`,
    })
  }
  return found
}

/** The sentences that state one number; those with several tell cases apart. */
function claimsOf(articles: readonly ArticleInput[], locale: string): Claim[] {
  const claims = articles.flatMap(({ question, answer }, article) =>
    answer.split(sentenceEnd).flatMap((sentence) => {
      const [only, ...others] = numbersIn(sentence)
      if (!only || others.length > 0) return []
      const analysis = analyse(`${question} ${sentence.replace(only.words, only.unit)}`, [locale])
      return [{ article, ...only, analysis }]
    }),
  )
  // Claims are few, and what they share is the point: no feature counts less for being common.
  const idf = new Float32Array(buckets + conceptSpace).fill(1)
  return claims.map(({ analysis, ...claim }) => ({
    ...claim,
    vector: vectorOf(analysis, { buckets, idf, conceptShare: 1, vectorSize: 0, vectorShare: 0 }),
  }))
}

function numbersIn(sentence: string): { number: string; unit: string; words: string }[] {
  return Array.from(sentence.matchAll(counted)).flatMap(
    ([all, before, number = "", after]): { number: string; unit: string; words: string }[] => {
      const unit = before ?? after
      if (!unit) return []
      const folded = fold(unit).trim().slice(0, unitLetters)
      return [{ number: number.replace(",", "."), unit: folded, words: all.trim() }]
    },
  )
}
