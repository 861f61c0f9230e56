import { hashEnd, hashSeed, hashStep, hashText } from "../text/hash.ts"
import type { Token } from "../text/tokens.ts"
import { newFloats, newInts, newUints } from "./room.ts"

/** Counts by hash bucket, in the order the buckets were first hit. */
export interface Counts {
  ids: Int32Array
  counts: Float32Array
}

/** The n-grams of a text before they fall into buckets, so that spaces of any size share one reading. */
export interface Ngrams {
  hashes: Uint32Array
  weights: Float32Array
}

const boundary = 0x20
const shortest = 2
const longest = 5
/** A single character of an unspaced script says less than any longer piece of text. */
const characterWeight = 0.6

// Where n-grams are put while a text is read; they grow to the longest text met.
let hashRoom = new Uint32Array(4_096)
let weightRoom = new Float32Array(4_096)
let used = 0

/** Words, pairs of words and character n-grams of a text, hashed. */
export function hashNgrams(tokens: readonly Token[]): Ngrams {
  used = 0
  let previous = ""
  for (const token of tokens) {
    if (token.unspaced) {
      hashUnspaced(token.text)
      previous = ""
    } else {
      add(hashText(`w:${token.text}`), 1)
      if (previous) add(hashText(`b:${previous} ${token.text}`), 1)
      hashInside(token.text)
      previous = token.text
    }
  }
  const hashes = newUints(used)
  hashes.set(hashRoom.subarray(0, used))
  const weights = newFloats(used)
  weights.set(weightRoom.subarray(0, used))
  return { hashes, weights }
}

function add(hash: number, weight: number): void {
  if (used === hashRoom.length) {
    const [hashes, weights] = [hashRoom, weightRoom]
    hashRoom = new Uint32Array(2 * used)
    weightRoom = new Float32Array(2 * used)
    hashRoom.set(hashes)
    weightRoom.set(weights)
  }
  hashRoom[used] = hash
  weightRoom[used++] = weight
}

/** The most buckets there can be. */
const mostBuckets = 65_536
// Where a bucket stands in the counts being made, plus one; all zero between calls.
const places = new Uint16Array(mostBuckets)

/** How often each of `buckets` (a power of two) is hit. */
export function countNgrams({ hashes, weights }: Ngrams, buckets: number): Counts {
  const ids = newInts(hashes.length)
  const counts = newFloats(hashes.length)
  let size = 0
  for (let at = 0; at < hashes.length; at++) {
    const bucket = (hashes[at] ?? 0) & (buckets - 1)
    let place = places[bucket] ?? 0
    if (place === 0) {
      // A text of more n-grams than places has no business in a vector.
      if (size === mostBuckets - 1) break
      ids[size++] = bucket
      place = size
      places[bucket] = place
    }
    counts[place - 1] = (counts[place - 1] ?? 0) + (weights[at] ?? 0)
  }
  for (let at = 0; at < size; at++) places[ids[at] ?? 0] = 0
  return { ids: ids.subarray(0, size), counts: counts.subarray(0, size) }
}

function hashUnspaced(run: string): void {
  for (let start = 0; start < run.length; start++) {
    let hash = hashStep(hashSeed, 1)
    for (let length = 1; length <= 3 && start + length <= run.length; length++) {
      hash = hashStep(hash, run.charCodeAt(start + length - 1))
      add(hashEnd(hash), length === 1 ? characterWeight : 1)
    }
  }
}

function hashInside(word: string): void {
  const last = word.length + 1
  for (let start = 0; start < last; start++) {
    let hash = hashStep(hashSeed, 2)
    for (let length = 1; length <= longest && start + length - 1 <= last; length++) {
      const at = start + length - 2
      hash = hashStep(hash, at < 0 || at >= word.length ? boundary : word.charCodeAt(at))
      if (length >= shortest) add(hashEnd(hash), 1)
    }
  }
}
