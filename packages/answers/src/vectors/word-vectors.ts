import { hashText } from "../text/hash.ts"
import type { Token } from "../text/tokens.ts"

/** Word vectors of one language, opened from `makeWordVectors`' bytes. */
export interface WordVectors {
  language: string
  dimensions: number
  /** The mean direction of a text's words, rare ones counting more; nothing where none is known. */
  sentence(tokens: readonly Token[]): Float32Array | undefined
  /** True for a word of the table, folded; one in six hundred others passes for one. */
  has(word: string): boolean
}

/** A product-quantised table: every word is a row of codes, every code a short vector of its part. */
export interface VectorTable {
  language: string
  parts: number
  partLength: number
  /** Sorted 24-bit hashes of the words. */
  keys: Uint32Array
  /** How much a word counts, in 255ths. */
  weights: Uint8Array
  /** `parts` codes a word. */
  codes: Uint8Array
  /** 256 vectors of `partLength` a part. */
  codebooks: Int8Array
}

const magic = 0x57564253
const headWords = 8
export const codesPerPart = 256

/** Words are known by their hash alone; one in six hundred unknown words passes for a known one. */
export function keyOf(word: string): number {
  return hashText(word) >>> 8
}

/** Opens a table of vectors. Throws on bytes that are none. */
export function openWordVectors(bytes: Uint8Array): WordVectors {
  const table = readTable(bytes)
  const { parts, partLength, keys, weights, codes, codebooks } = table
  const dimensions = parts * partLength
  return {
    language: table.language,
    dimensions,
    has: (word) => rowOf(keys, keyOf(word)) >= 0,
    sentence(tokens) {
      const sum = new Float32Array(dimensions)
      for (const token of tokens) {
        const row = token.unspaced ? -1 : rowOf(keys, keyOf(token.text))
        if (row < 0) continue
        const weight = weights[row] ?? 0
        for (let part = 0; part < parts; part++) {
          const from = (part * codesPerPart + (codes[row * parts + part] ?? 0)) * partLength
          for (let at = 0; at < partLength; at++)
            sum[part * partLength + at] =
              (sum[part * partLength + at] ?? 0) + weight * (codebooks[from + at] ?? 0)
        }
      }
      let square = 0
      for (const value of sum) square += value * value
      if (square === 0) return undefined
      const scale = 1 / Math.sqrt(square)
      return sum.map((value) => value * scale)
    },
  }
}

/** The bytes of a table: a head, then keys (3 bytes each), weights, codes and codebooks. */
export function writeTable(table: VectorTable): Uint8Array {
  const { keys, weights, codes, codebooks, parts, partLength, language } = table
  const head = new Uint32Array(headWords)
  head.set([magic, keys.length, parts, partLength])
  const bytes = new Uint8Array(
    4 * headWords + 3 * keys.length + weights.length + codes.length + codebooks.length,
  )
  bytes.set(new Uint8Array(head.buffer))
  bytes.set(new TextEncoder().encode(language).subarray(0, 8), languageAt)
  let at = 4 * headWords
  for (const shift of [16, 8, 0]) for (const key of keys) bytes[at++] = (key >>> shift) & 255
  for (const section of [weights, codes, new Uint8Array(codebooks.buffer)]) {
    bytes.set(section, at)
    at += section.length
  }
  return bytes
}

const languageAt = 16

function readTable(bytes: Uint8Array): VectorTable {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  if (whole.length < 4 * headWords) throw new Error("Not word vectors: too short")
  const [mark, count = 0, parts = 0, partLength = 0] = new Uint32Array(
    whole.buffer,
    whole.byteOffset,
    headWords,
  )
  const size = 4 * headWords + count * (4 + parts) + parts * codesPerPart * partLength
  if (mark !== magic || whole.length !== size) throw new Error("Not word vectors")
  const name = whole.subarray(languageAt, languageAt + 8)
  let at = 4 * headWords
  const next = (length: number) => whole.subarray(at, (at += length))
  const [high, middle, low] = [next(count), next(count), next(count)]
  const keys = Uint32Array.from(
    high,
    (byte, index) => (byte << 16) | ((middle[index] ?? 0) << 8) | (low[index] ?? 0),
  )
  const weights = next(count)
  const codes = next(count * parts)
  const books = next(parts * codesPerPart * partLength)
  return {
    language: new TextDecoder().decode(name).replaceAll("\0", ""),
    parts,
    partLength,
    keys,
    weights,
    codes,
    codebooks: new Int8Array(books.buffer, books.byteOffset, books.length),
  }
}

function rowOf(keys: Uint32Array, key: number): number {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = keys[middle] ?? 0
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}
