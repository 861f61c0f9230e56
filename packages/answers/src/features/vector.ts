import type { Analysis } from "./analyse.ts"
import { conceptSpace, countsOf } from "./analyse.ts"
import { newFloats, newInts } from "./room.ts"

/** A sparse vector of unit length. */
export interface Vector {
  ids: Int32Array
  values: Float32Array
}

export interface VectorSpace {
  /** Number of n-gram buckets, a power of two; concept features follow them. */
  buckets: number
  /** Inverse document frequency of every feature. */
  idf: ArrayLike<number>
  /** How much the concepts count beside the n-grams. */
  conceptShare: number
  /** Length of the word vectors' part, and how much it counts; 0 where there are none. */
  vectorSize: number
  vectorShare: number
}

/** Half of the unit vector is what was typed, half (by `conceptShare`) what it means. */
export function vectorOf(analysis: Analysis, space: VectorSpace, ngramShare = 1): Vector {
  const { ids: buckets, counts } = countsOf(analysis, space.buckets)
  const size = buckets.length + analysis.meaning.size
  const ids = newInts(size)
  const values = newFloats(size)
  ids.set(buckets)
  let at = 0
  for (const count of counts) {
    values[at] = (count > 1 ? 1 + Math.log(count) : count) * (space.idf[buckets[at] ?? 0] ?? 0)
    at++
  }
  const split = at
  for (const [concept, weight] of analysis.meaning) {
    ids[at] = space.buckets + concept
    values[at++] = weight * (space.idf[space.buckets + concept] ?? 0)
  }
  scaleTo(values, 0, split, ngramShare)
  scaleTo(values, split, size, space.conceptShare * substance(values, split, size))
  scaleTo(values, 0, size, 1)
  return { ids, values }
}

/** The same with the direction of the words behind it, for models that learn a weight a feature. */
export function withDense(vector: Vector, analysis: Analysis, space: VectorSpace): Vector {
  const { dense } = analysis
  if (!dense || dense.length !== space.vectorSize) return vector
  const start = vector.ids.length
  const ids = newInts(start + dense.length)
  const values = newFloats(start + dense.length)
  ids.set(vector.ids)
  values.set(vector.values)
  dense.forEach((value, at) => {
    ids[start + at] = space.buckets + conceptSpace + at
    values[start + at] = space.vectorShare * value
  })
  return { ids, values }
}

const bins = 256
const sizes = new Uint16Array(bins)

/** The `room` strongest features of a vector at most, in the order they stood. */
export function strongestOf(vector: Vector, room: number): Vector {
  const { ids, values } = vector
  if (ids.length <= room) return vector
  // Strengths fall into steps of the strongest; whole steps are kept, so that nothing is sorted.
  let highest = 0
  for (const value of values) if (value > highest) highest = value
  const scale = (bins - 1) / (highest || 1)
  sizes.fill(0)
  for (const value of values) {
    const bin = Math.max(0, Math.floor(value * scale))
    sizes[bin] = (sizes[bin] ?? 0) + 1
  }
  let least = bins
  let size = 0
  while (least > 0 && size + (sizes[least - 1] ?? 0) <= room) size += sizes[--least] ?? 0
  const kept: Vector = { ids: newInts(size), values: newFloats(size) }
  let to = 0
  for (let at = 0; at < ids.length; at++) {
    const value = values[at] ?? 0
    if (Math.max(0, Math.floor(value * scale)) < least) continue
    kept.ids[to] = ids[at] ?? 0
    kept.values[to++] = value
  }
  return kept
}

export function dimensionsOf(space: VectorSpace): number {
  return space.buckets + conceptSpace + space.vectorSize
}

/** A meaning shorter than this says little; it counts in proportion. */
export const wholeMeaning = 2.5

function substance(values: Float32Array, from: number, to: number): number {
  let sum = 0
  for (let index = from; index < to; index++) sum += (values[index] ?? 0) ** 2
  return Math.min(1, Math.sqrt(sum) / wholeMeaning)
}

function scaleTo(values: Float32Array, from: number, to: number, length: number): void {
  let sum = 0
  for (let index = from; index < to; index++) sum += (values[index] ?? 0) ** 2
  if (sum === 0) return
  const factor = length / Math.sqrt(sum)
  for (let index = from; index < to; index++) values[index] = (values[index] ?? 0) * factor
}
