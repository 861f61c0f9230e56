import { dimensionsOf, vectorOf, type Vector, type VectorSpace } from "../features/vector.ts"
import type { Line } from "./build-segment.ts"

const tooClose = 0.38

/**
 * Leaves out the background lines that one of the shop's own phrasings resembles: a shop may well
 * answer what others cannot, and such a line would teach its pack to be silent about it.
 */
export function withoutAnswered(
  lines: readonly Line[],
  background: readonly Line[],
  space: VectorSpace,
): Line[] {
  const vectors = background.map(({ analysis }) => vectorOf(analysis, space))
  const { rows, owners, strengths } = invert(vectors, dimensionsOf(space))
  const closest = new Float32Array(background.length)
  const sums = new Float32Array(background.length)
  for (const { analysis, answerText } of lines) {
    if (answerText) continue
    const { ids, values } = vectorOf(analysis, space)
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0
      const value = values[at] ?? 0
      for (let place = rows[id] ?? 0; place < (rows[id + 1] ?? 0); place++) {
        const owner = owners[place] ?? 0
        sums[owner] = (sums[owner] ?? 0) + value * (strengths[place] ?? 0)
      }
    }
    for (let line = 0; line < sums.length; line++) {
      if ((sums[line] ?? 0) > (closest[line] ?? 0)) closest[line] = sums[line] ?? 0
      sums[line] = 0
    }
  }
  return background.filter((_, line) => (closest[line] ?? 0) < tooClose)
}

/** Who has a feature, and how strongly: places `rows[id]` up to `rows[id + 1]`. */
function invert(vectors: readonly Vector[], dimensions: number) {
  const rows = new Uint32Array(dimensions + 1)
  for (const { ids } of vectors) for (const id of ids) rows[id + 1] = (rows[id + 1] ?? 0) + 1
  for (let id = 0; id < dimensions; id++) rows[id + 1] = (rows[id + 1] ?? 0) + (rows[id] ?? 0)
  const next = rows.slice()
  const owners = new Uint16Array(rows[dimensions] ?? 0)
  const strengths = new Float32Array(owners.length)
  vectors.forEach(({ ids, values }, owner) => {
    ids.forEach((id, at) => {
      const place = next[id] ?? 0
      next[id] = place + 1
      owners[place] = owner
      strengths[place] = values[at] ?? 0
    })
  })
  return { rows, owners, strengths }
}
