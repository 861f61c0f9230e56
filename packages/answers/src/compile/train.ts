import type { Vector } from "../features/vector.ts"
import { rivalsOf } from "./rivals.ts"

export interface Sample {
  vector: Vector
  label: number
  weight: number
}

/** Dense weights, one row a feature; the last class is "none of these". */
export interface LinearModel {
  classes: number
  weights: Float32Array
  bias: Float32Array
}

export interface TrainOptions {
  classes: number
  dimensions: number
  epochs: number
  rate: number
  /** Of the features below `features` a `share` is left out at random whenever a sample is learned from. */
  dropout?: { features: number; share: number }
}

const negligible = 0.004
/** Above this many classes a sample is compared with its nearest rivals only. */
const allAgainstAll = 100
const rivalCount = 48

/**
 * Multinomial logistic regression by stochastic gradient descent with Adagrad steps. Samples are
 * visited in an order drawn from a fixed seed, so the same articles always give the same weights.
 * With dropout (Srivastava et al. 2014) no feature can rely on another one being there.
 */
export function trainLinear(samples: readonly Sample[], options: TrainOptions): LinearModel {
  const { classes, dimensions, epochs, rate, dropout } = options
  const weights = new Float32Array(dimensions * classes)
  const squares = new Float32Array(dimensions * classes).fill(0.02)
  const bias = new Float32Array(classes)
  const scores = new Float32Array(classes)
  const order = Uint32Array.from(samples, (_, index) => index)
  const everyone = Uint16Array.from({ length: classes }, (_, label) => label)
  const rivals = classes > allAgainstAll ? rivalsOf(samples, classes, rivalCount) : undefined
  const longest = samples.reduce((most, { vector }) => Math.max(most, vector.ids.length), 0)
  const room: Vector = { ids: new Int32Array(longest), values: new Float32Array(longest) }
  let seed = 12345
  const draw = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = draw() % (index + 1)
      const kept = order[index] ?? 0
      order[index] = order[other] ?? 0
      order[other] = kept
    }
    for (const index of order) {
      const sample = samples[index]
      if (!sample) continue
      const against = rivals?.[index] ?? everyone
      const vector = dropout ? thinned(sample.vector, dropout, draw, room) : sample.vector
      probabilities(vector, weights, bias, classes, against, scores)
      descend({ ...sample, vector }, weights, squares, bias, classes, against, scores, rate)
    }
  }
  return { classes, weights, bias }
}

/** A vector without the features that are left out this time; what stays counts for them. */
function thinned(
  { ids, values }: Vector,
  { features, share }: NonNullable<TrainOptions["dropout"]>,
  draw: () => number,
  room: Vector,
): Vector {
  let size = 0
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0
    const mayGo = id < features
    if (mayGo && draw() < share * 2 ** 32) continue
    room.ids[size] = id
    room.values[size++] = (values[at] ?? 0) / (mayGo ? 1 - share : 1)
  }
  return { ids: room.ids.subarray(0, size), values: room.values.subarray(0, size) }
}

function probabilities(
  vector: Vector,
  weights: Float32Array,
  bias: Float32Array,
  classes: number,
  against: Uint16Array,
  scores: Float32Array,
): void {
  const { ids, values } = vector
  const count = against.length
  for (let index = 0; index < count; index++) scores[index] = bias[against[index] ?? 0] ?? 0
  for (let at = 0; at < ids.length; at++) {
    const value = values[at] ?? 0
    const row = (ids[at] ?? 0) * classes
    for (let index = 0; index < count; index++)
      scores[index] = (scores[index] ?? 0) + value * (weights[row + (against[index] ?? 0)] ?? 0)
  }
  softmax(scores.subarray(0, count))
}

/** Turns scores into probabilities in place. */
function softmax(scores: Float32Array): void {
  let highest = -Infinity
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let index = 0; index < scores.length; index++) {
    const raised = Math.exp((scores[index] ?? 0) - highest)
    scores[index] = raised
    sum += raised
  }
  for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) / sum
}

function descend(
  sample: Sample,
  weights: Float32Array,
  squares: Float32Array,
  bias: Float32Array,
  classes: number,
  against: Uint16Array,
  scores: Float32Array,
  rate: number,
): void {
  const { ids, values } = sample.vector
  for (let index = 0; index < against.length; index++) {
    const label = against[index] ?? 0
    const error = ((label === sample.label ? 1 : 0) - (scores[index] ?? 0)) * sample.weight
    if (error < negligible && error > -negligible) continue
    bias[label] = (bias[label] ?? 0) + 0.02 * rate * error
    for (let at = 0; at < ids.length; at++) {
      const place = (ids[at] ?? 0) * classes + label
      const gradient = error * (values[at] ?? 0)
      const square = (squares[place] ?? 0) + gradient * gradient
      squares[place] = square
      weights[place] = (weights[place] ?? 0) + (rate * gradient) / Math.sqrt(square)
    }
  }
}
