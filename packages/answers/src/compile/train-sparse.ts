import type { Sample } from "./train.ts"

/** Weights class by class, a class has none for what it never says. */
export interface SparseModel {
  classes: number
  starts: Uint32Array
  features: Int32Array
  weights: Float32Array
  bias: Float32Array
}

export interface SparseOptions {
  classes: number
  dimensions: number
  epochs: number
  rate: number
}

const sharpness = 10
const rivalCount = 4
/** A feature that more classes share than this tells no two apart. */
const mostHolders = 100
const firstSquare = 0.02
/** Samples that weigh less only add to the means. */
const leastLearned = 0.5
const settledError = 0.1
/** An error too small to move a weight for. */
const negligible = 0.02

/**
 * The same model for thousands of articles, in seconds and a few megabytes. Every class starts from
 * the mean of its texts (Rocchio) and is then told apart from the few classes nearest to each
 * sample; only weights that the means hold are moved, so nothing grows with articles times features.
 */
export function trainSparse(samples: readonly Sample[], options: SparseOptions): SparseModel {
  const model = centroids(samples, options)
  const rivals = nearestClasses(samples, model, options.dimensions)
  const squares = new Float32Array(model.weights.length).fill(firstSquare)
  const longest = samples.reduce((most, { vector }) => Math.max(most, vector.ids.length), 0)
  const step: Step = {
    model,
    squares,
    rate: options.rate,
    scores: new Float32Array(rivalCount + 2),
    at: new Uint16Array(options.dimensions),
    places: new Int32Array((rivalCount + 2) * longest),
    found: new Int32Array(rivalCount + 2),
    positions: new Int32Array((rivalCount + 2) * longest),
    longest,
  }
  // An answer's text adds its words to the mean; only what people ask is told apart.
  let order = Uint32Array.from(samples.keys()).filter(
    (index) => (samples[index]?.weight ?? 0) >= leastLearned,
  )
  let seed = 12345
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const other = seed % (index + 1)
      const kept = order[index] ?? 0
      order[index] = order[other] ?? 0
      order[other] = kept
    }
    // A sample already certain is left alone in the next rounds.
    order = order.filter((index) => {
      const sample = samples[index]
      return sample !== undefined && learn(sample, rivals[index] ?? none, step) > settledError
    })
  }
  return model
}

function centroids(
  samples: readonly Sample[],
  { classes, dimensions }: SparseOptions,
): SparseModel {
  const byClass = Array.from({ length: classes }, (): Sample[] => [])
  let most = 0
  for (const sample of samples) {
    byClass[sample.label]?.push(sample)
    most += sample.vector.ids.length
  }
  const sums = new Float32Array(dimensions)
  const starts = new Uint32Array(classes + 1)
  const features = new Int32Array(most)
  const weights = new Float32Array(most)
  byClass.forEach((members, label) => {
    const start = starts[label] ?? 0
    let end = start
    for (const { vector, weight } of members)
      for (let at = 0; at < vector.ids.length; at++) {
        const id = vector.ids[at] ?? 0
        const value = weight * (vector.values[at] ?? 0)
        // A sum of exactly nothing is a feature not yet met.
        if (value !== 0 && sums[id] === 0) features[end++] = id
        sums[id] = (sums[id] ?? 0) + value
      }
    const own = features.subarray(start, end).sort()
    let square = 0
    for (const id of own) square += (sums[id] ?? 0) ** 2
    const scale = sharpness / (Math.sqrt(square) || 1)
    let last = -1
    end = start
    for (const id of own) {
      if (id === last) continue
      last = id
      features[end] = id
      weights[end++] = scale * (sums[id] ?? 0)
      sums[id] = 0
    }
    starts[label + 1] = end
  })
  const size = starts[classes] ?? 0
  return {
    classes,
    starts,
    features: features.slice(0, size),
    weights: weights.slice(0, size),
    bias: new Float32Array(classes),
  }
}

/** For every sample the classes whose means are nearest to it, its own left out. */
function nearestClasses(
  samples: readonly Sample[],
  { classes, starts, features, weights }: SparseModel,
  dimensions: number,
): Uint16Array[] {
  const rows = new Uint32Array(dimensions + 1)
  for (const id of features) rows[id + 1] = (rows[id + 1] ?? 0) + 1
  for (let id = 0; id < dimensions; id++) rows[id + 1] = (rows[id + 1] ?? 0) + (rows[id] ?? 0)
  const next = rows.slice()
  const holders = new Uint16Array(features.length)
  const strengths = new Float32Array(features.length)
  for (let label = 0; label < classes; label++)
    for (let at = starts[label] ?? 0; at < (starts[label + 1] ?? 0); at++) {
      const id = features[at] ?? 0
      const place = next[id] ?? 0
      next[id] = place + 1
      holders[place] = label
      strengths[place] = weights[at] ?? 0
    }
  const sums = new Float32Array(classes)
  const touched = new Uint16Array(classes)
  return samples.map(({ vector, label, weight }) => {
    if (weight < leastLearned) return none
    let count = 0
    for (let at = 0; at < vector.ids.length; at++) {
      const id = vector.ids[at] ?? 0
      const from = rows[id] ?? 0
      const to = rows[id + 1] ?? 0
      if (to - from > mostHolders) continue
      const value = vector.values[at] ?? 0
      for (let place = from; place < to; place++) {
        const holder = holders[place] ?? 0
        if (sums[holder] === 0) touched[count++] = holder
        sums[holder] = (sums[holder] ?? 0) + value * (strengths[place] ?? 0)
      }
    }
    sums[label] = 0
    const nearest = strongest(sums, touched.subarray(0, count), classes - 1)
    for (let at = 0; at < count; at++) sums[touched[at] ?? 0] = 0
    // "None of these" is always a rival.
    return label === classes - 1 ? nearest : Uint16Array.of(...nearest, classes - 1)
  })
}

const none = new Uint16Array()

function strongest(sums: Float32Array, touched: Uint16Array, except: number): Uint16Array {
  const best: number[] = []
  for (const label of touched) {
    const sum = sums[label] ?? 0
    if (sum <= 0 || label === except) continue
    if (best.length === rivalCount && sum <= (sums[best[rivalCount - 1] ?? 0] ?? 0)) continue
    let place = best.length
    while (place > 0 && (sums[best[place - 1] ?? 0] ?? 0) < sum) place--
    best.splice(place, 0, label)
    if (best.length > rivalCount) best.pop()
  }
  return Uint16Array.from(best)
}

interface Step {
  model: SparseModel
  squares: Float32Array
  rate: number
  scores: Float32Array
  /** By feature, its place in the sample at hand plus one; all zero between samples. */
  at: Uint16Array
  /** Where each class's weights for the sample's features are, and which of its features those are. */
  places: Int32Array
  positions: Int32Array
  found: Int32Array
  longest: number
}

/** One step; returns how far the sample was from certain. */
function learn(sample: Sample, rivals: Uint16Array, step: Step): number {
  const { model, squares, rate, scores, at, places, positions, found, longest } = step
  const { vector, label, weight } = sample
  const count = rivals.length + 1
  for (let position = 0; position < vector.ids.length; position++)
    at[vector.ids[position] ?? 0] = position + 1
  const classOf = (index: number) => (index === 0 ? label : (rivals[index - 1] ?? 0))
  for (let index = 0; index < count; index++)
    scores[index] = meet(model, classOf(index), vector, step, index)
  for (const id of vector.ids) at[id] = 0
  let highest = -Infinity
  for (let index = 0; index < count; index++) highest = Math.max(highest, scores[index] ?? 0)
  let sum = 0
  for (let index = 0; index < count; index++) {
    scores[index] = Math.exp((scores[index] ?? 0) - highest)
    sum += scores[index] ?? 0
  }
  const own = (scores[0] ?? 0) / sum
  for (let index = 0; index < count; index++) {
    const error = ((index === 0 ? 1 : 0) - (scores[index] ?? 0) / sum) * weight
    if (error < negligible && error > -negligible) continue
    const its = classOf(index)
    model.bias[its] = (model.bias[its] ?? 0) + 0.02 * rate * error
    const from = index * longest
    for (let meeting = from; meeting < from + (found[index] ?? 0); meeting++) {
      const place = places[meeting] ?? 0
      const gradient = error * (vector.values[positions[meeting] ?? 0] ?? 0)
      const square = (squares[place] ?? 0) + gradient * gradient
      squares[place] = square
      model.weights[place] = (model.weights[place] ?? 0) + (rate * gradient) / Math.sqrt(square)
    }
  }
  return 1 - own
}

/** The score of a class for a sample; notes where the two meet. */
function meet(
  { starts, features, weights, bias }: SparseModel,
  label: number,
  { values }: Sample["vector"],
  { at, places, positions, found, longest }: Step,
  index: number,
): number {
  const end = starts[label + 1] ?? 0
  let to = index * longest
  let score = bias[label] ?? 0
  for (let place = starts[label] ?? 0; place < end; place++) {
    const position = at[features[place] ?? 0] ?? 0
    if (position === 0) continue
    score += (weights[place] ?? 0) * (values[position - 1] ?? 0)
    places[to] = place
    positions[to++] = position - 1
  }
  found[index] = to - index * longest
  return score
}
