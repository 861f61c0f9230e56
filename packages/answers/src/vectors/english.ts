import { part1 } from "./english-table-1.ts"
import { part2 } from "./english-table-2.ts"
import { part3 } from "./english-table-3.ts"
import { openWordVectors, type WordVectors } from "./word-vectors.ts"

let opened: WordVectors | undefined

/**
 * English word vectors, for `compilePack` and `ask`: with them a question meets a phrasing whose
 * words it does not share. An entry point of its own, so that a browser bundle can do without.
 */
export function englishVectors(): WordVectors {
  opened ??= openWordVectors(decode(part1 + part2 + part3))
  return opened
}

function decode(base64: string): Uint8Array {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}
