import type { Analysis } from "../features/analyse.ts"
import { hashText } from "../text/hash.ts"
import type { Segment } from "./segment.ts"

/** Names what a text says word by word, whatever its case, accents and punctuation. */
export function verbatimKey({ tokens }: Analysis): number {
  return hashText(tokens.map((token) => token.text).join(" "))
}

/** The one article that has the text as a phrasing; -1 where none or several have. */
export function verbatimArticle(segment: Segment, analysis: Analysis): number {
  const { verbatimKeys: keys, verbatimArticles: articles } = segment
  const key = verbatimKey(analysis)
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  if (analysis.tokens.length === 0 || keys[low] !== key) return -1
  const article = articles[low] ?? -1
  for (let at = low + 1; keys[at] === key; at++) if (articles[at] !== article) return -1
  return article
}
