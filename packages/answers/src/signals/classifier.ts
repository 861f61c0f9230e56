import { countNgrams, hashNgrams } from "../features/ngrams.ts"
import { fold } from "../text/fold.ts"
import { tokenize } from "../text/tokens.ts"

/** A two-way linear model over hashed n-grams, its weights packed as base64 int8. */
export interface PackedClassifier {
  buckets: number
  scale: number
  bias: number
  weights: string
  /** Weights of what is read beside the n-grams, by name. */
  traits: Readonly<Record<string, number>>
}

/** Length-scaled n-gram values of a text, the same for training and for use. */
export function classifierVector(text: string, buckets: number): Map<number, number> {
  const ngrams = hashNgrams(tokenize(fold(text.slice(0, longestRead))))
  const { ids, counts } = countNgrams(ngrams, buckets)
  let sum = 0
  for (const count of counts) sum += damped(count) ** 2
  const length = Math.sqrt(sum) || 1
  const vector = new Map<number, number>()
  ids.forEach((bucket, at) => vector.set(bucket, damped(counts[at] ?? 0) / length))
  return vector
}

const longestRead = 1_500

function damped(count: number): number {
  return count > 1 ? 1 + Math.log(count) : count
}

/** Unpacks a classifier on its first question; the answer is a log-odds. */
export function openClassifier(
  packed: PackedClassifier,
): (text: string, traits: ReadonlyMap<string, number>) => number {
  let weights: Int8Array | undefined
  return (text, traits) => {
    weights ??= Int8Array.from(atob(packed.weights), (letter) => letter.charCodeAt(0))
    let sum = packed.bias
    for (const [bucket, value] of classifierVector(text, packed.buckets))
      sum += value * (weights[bucket] ?? 0) * packed.scale
    for (const [trait, value] of traits) sum += value * (packed.traits[trait] ?? 0)
    return sum
  }
}
