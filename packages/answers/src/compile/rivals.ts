import type { Sample } from "./train.ts"

/**
 * For every sample, the classes worth telling apart from its own: those whose texts share most with
 * it. With hundreds of articles the others never come close, and comparing with all of them would
 * make training time grow with the square of the shop.
 */
export function rivalsOf(
  samples: readonly Sample[],
  classes: number,
  count: number,
): Uint16Array[] {
  const centroids = new Map<number, Map<number, number>>()
  for (const { vector, label } of samples)
    vector.ids.forEach((id, at) => {
      let row = centroids.get(id)
      if (!row) centroids.set(id, (row = new Map()))
      row.set(label, (row.get(label) ?? 0) + (vector.values[at] ?? 0))
    })
  const sums = new Float32Array(classes)
  return samples.map(({ vector, label }) => {
    sums.fill(0)
    vector.ids.forEach((id, at) => {
      const row = centroids.get(id)
      // A feature half the shop has tells no two articles apart.
      if (!row || row.size > classes / 4) return
      for (const [other, value] of row)
        sums[other] = (sums[other] ?? 0) + value * (vector.values[at] ?? 0)
    })
    sums[label] = Infinity
    sums[classes - 1] = Number.MAX_VALUE
    const order = Array.from(sums.keys()).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0))
    return Uint16Array.from(order.slice(0, count))
  })
}
