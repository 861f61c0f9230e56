import { letterGroups } from "./letter-groups.ts"
import { packedGroups, languageWeights } from "./language-table.ts"

/** Languages that letters can tell apart; the others have a script of their own. */
export const lettered: ReadonlySet<string> = new Set(Object.keys(languageWeights))

// Two numbers of four bits a byte, read where they lie: unpacked they would take eight times the room.
let packed: Uint8Array | undefined

/** Log-odds of the words in each of the languages, none of which need be listed. */
export function letterVotes(
  words: readonly string[],
  languages: readonly string[],
): Map<string, number> {
  packed ??= unpacked(packedGroups)
  const rows: number[] = []
  for (const word of words) letterGroups(word, rows)
  const sum = sumOf(rows, packed)
  const length = Math.sqrt(rows.length) || 1
  const votes = new Map<string, number>()
  for (const language of languages) {
    const weights = languageWeights[language]
    if (!weights) continue
    let vote = 0
    for (let at = 0; at < sum.length; at++) vote += (sum[at] ?? 0) * (weights[at] ?? 0)
    votes.set(language, vote / length)
  }
  return votes
}

function unpacked(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** Numbers a letter group has, and what zero is stored as. */
const width = 16
const zero = 8

function sumOf(rows: readonly number[], from: Uint8Array): Int32Array {
  const sum = new Int32Array(width).fill(-zero * rows.length)
  for (const row of rows)
    for (let at = 0; at < width; at += 2) {
      const pair = from[(row * width + at) >> 1] ?? 0
      sum[at] = (sum[at] ?? 0) + (pair >> 4)
      sum[at + 1] = (sum[at + 1] ?? 0) + (pair & 15)
    }
  return sum
}
