import { vectorOf, type VectorSpace } from "../features/vector.ts"
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
  const index = new Map<number, { line: number; value: number }[]>()
  background.forEach(({ analysis }, line) => {
    const { ids, values } = vectorOf(analysis, space)
    ids.forEach((id, at) => {
      const entry = { line, value: values[at] ?? 0 }
      const entries = index.get(id)
      if (entries) entries.push(entry)
      else index.set(id, [entry])
    })
  })
  const closest = new Float32Array(background.length)
  const sums = new Float32Array(background.length)
  for (const { analysis, answerText } of lines) {
    if (answerText) continue
    sums.fill(0)
    const { ids, values } = vectorOf(analysis, space)
    ids.forEach((id, at) => {
      for (const { line, value } of index.get(id) ?? [])
        sums[line] = (sums[line] ?? 0) + value * (values[at] ?? 0)
    })
    sums.forEach((sum, line) => {
      if (sum > (closest[line] ?? 0)) closest[line] = sum
    })
  }
  return background.filter((_, line) => (closest[line] ?? 0) < tooClose)
}
