import type { Line } from "./build-segment.ts"

/** What the log probability of the linear model, closeness and meaning weigh in an article's score. */
export type Mix = readonly [linear: number, near: number, meaning: number]

const clearIntent = 0.7
const nearWeight = 1
const meaningWeight = 8

/**
 * The linear model ranks; meaning helps it as far as the lexicon can tell this pack's articles
 * apart. In a shop's FAQ every article has an intent of its own; among a bank's seventy kinds of
 * trouble with a card it would only blur what the words say.
 */
export function mixFor(lines: readonly Line[], articles: number): Mix {
  const holders = new Map<number, number>()
  const seen = new Set<number>()
  for (const { article, analysis, answerText } of lines) {
    if (article < 0 || answerText || seen.has(article)) continue
    seen.add(article)
    let best = -1
    let weight = clearIntent
    for (const [intent, its] of analysis.intents)
      if (its > weight) {
        best = intent
        weight = its
      }
    if (best >= 0) holders.set(best, (holders.get(best) ?? 0) + 1)
  }
  let alone = 0
  for (const count of holders.values()) if (count === 1) alone++
  const distinct = alone / Math.max(1, articles)
  return [1, nearWeight, meaningWeight * distinct * distinct]
}
