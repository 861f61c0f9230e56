export interface Sample {
  vector: ReadonlyMap<number, number>
  target: number
  /** How much it counts beside a labelled line. */
  weight: number
}

/** A steady shuffle and a number of passes at which the weights have long settled. */
const seed = 7
const passes = 25

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008, *A Dual Coordinate
 * Descent Method for Large-scale Linear SVM*), always in the same order. `cost` says how much a sample on
 * the wrong side may bend the weights.
 */
export function fitMargin(samples: readonly Sample[], dimensions: number, cost: number) {
  const weights = new Float64Array(dimensions)
  const pulls = new Float64Array(samples.length)
  const squares = samples.map(({ vector }) => squareOf(vector))
  const order = samples.map((_, index) => index)
  let bias = 0
  let random = seed
  for (let pass = 0; pass < passes; pass++) {
    for (let last = order.length - 1; last > 0; last--) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0
      const other = random % (last + 1)
      const [one, two] = [order[last] ?? 0, order[other] ?? 0]
      order[last] = two
      order[other] = one
    }
    for (const index of order) {
      const sample = samples[index]
      if (!sample) continue
      const side = sample.target === 1 ? 1 : -1
      const slack = 0.5 / (cost * sample.weight)
      const pull = pulls[index] ?? 0
      let margin = bias
      for (const [at, value] of sample.vector) margin += value * (weights[at] ?? 0)
      const gradient = side * margin - 1 + slack * pull
      const next = Math.max(0, pull - gradient / ((squares[index] ?? 1) + slack))
      const step = (next - pull) * side
      if (step === 0) continue
      pulls[index] = next
      bias += step
      for (const [at, value] of sample.vector) weights[at] = (weights[at] ?? 0) + step * value
    }
  }
  return { weights, bias }
}

/** The bias is a feature of its own, hence the one. */
function squareOf(vector: ReadonlyMap<number, number>): number {
  let sum = 1
  for (const value of vector.values()) sum += value * value
  return sum
}
