import { hashEnd, hashSeed, hashStep, hashText } from "../text/hash.ts"
import type { Token } from "../text/tokens.ts"

/** Counts by hash bucket. */
export type Counts = Map<number, number>

const boundary = 0x20
const shortest = 2
const longest = 5

/** Words, pairs of words and character n-grams of a text, hashed into `mask + 1` buckets. */
export function countNgrams(tokens: readonly Token[], mask: number): Counts {
  const counts: Counts = new Map()
  let previous = ""
  for (const token of tokens) {
    if (token.unspaced) {
      countUnspaced(token.text, mask, counts)
      previous = ""
    } else {
      add(counts, hashText(`w:${token.text}`) & mask, 1.5)
      if (previous) add(counts, hashText(`b:${previous} ${token.text}`) & mask, 1)
      countInside(token.text, mask, counts)
      previous = token.text
    }
  }
  return counts
}

function countUnspaced(run: string, mask: number, counts: Counts): void {
  for (let start = 0; start < run.length; start++) {
    let hash = hashStep(hashSeed, 1)
    for (let length = 1; length <= 3 && start + length <= run.length; length++) {
      hash = hashStep(hash, run.charCodeAt(start + length - 1))
      add(counts, hashEnd(hash) & mask, length === 1 ? 0.6 : 1)
    }
  }
}

function countInside(word: string, mask: number, counts: Counts): void {
  const last = word.length + 1
  for (let start = 0; start < last; start++) {
    let hash = hashStep(hashSeed, 2)
    for (let length = 1; length <= longest && start + length - 1 <= last; length++) {
      const at = start + length - 2
      hash = hashStep(hash, at < 0 || at >= word.length ? boundary : word.charCodeAt(at))
      if (length >= shortest) add(counts, hashEnd(hash) & mask, 0.5)
    }
  }
}

function add(counts: Counts, bucket: number, weight: number): void {
  counts.set(bucket, (counts.get(bucket) ?? 0) + weight)
}
