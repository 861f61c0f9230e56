import { wholeMeaning } from "../features/vector.ts"
import type { Line } from "./build-segment.ts"

export interface MeaningSections {
  rows: Uint32Array
  ids: Uint16Array
  values: Uint8Array
}

const questionCounts = 2

/** The mean meaning of every article's phrasings, its own question counted twice. */
export function meaningSections(
  phrasings: readonly Line[],
  articles: number,
  idf: ArrayLike<number>,
  buckets: number,
): MeaningSections {
  const sums = Array.from({ length: articles }, () => new Map<number, number>())
  const started = new Set<number>()
  for (const line of phrasings) {
    const sum = sums[line.article]
    if (!sum) continue
    const share = started.has(line.article) ? 1 : questionCounts
    started.add(line.article)
    for (const [id, weight] of line.analysis.meaning)
      sum.set(id, (sum.get(id) ?? 0) + share * weight * (idf[buckets + id] ?? 0))
  }
  const rows = new Uint32Array(articles + 1)
  const ids: number[] = []
  const values: number[] = []
  sums.forEach((sum, article) => {
    const length = Math.max(Math.hypot(...sum.values()), wholeMeaning)
    for (const [id, value] of [...sum].sort(([a], [b]) => a - b)) {
      const step = Math.round((255 * value) / length)
      if (step < 4) continue
      ids.push(id)
      values.push(step)
    }
    rows[article + 1] = ids.length
  })
  return { rows, ids: Uint16Array.from(ids), values: Uint8Array.from(values) }
}
