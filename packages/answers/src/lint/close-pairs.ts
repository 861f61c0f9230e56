import type { Vector } from "../features/vector.ts"

/** Every pair of texts of different articles whose cosine reaches the limit, by an inverted index. */
export function* closePairs<T extends { article: number; vector: Vector }>(
  texts: readonly T[],
  limit: number,
): Generator<[T, T, number]> {
  const postings = new Map<number, { at: number; value: number }[]>()
  for (const [at, text] of texts.entries()) {
    const scores = new Map<number, number>()
    const { ids, values } = text.vector
    ids.forEach((id, place) => {
      const value = values[place] ?? 0
      const list = postings.get(id) ?? []
      for (const entry of list)
        scores.set(entry.at, (scores.get(entry.at) ?? 0) + entry.value * value)
      list.push({ at, value })
      postings.set(id, list)
    })
    for (const [other, score] of scores) {
      const before = texts[other]
      if (before && score >= limit && before.article !== text.article) yield [before, text, score]
    }
  }
}
