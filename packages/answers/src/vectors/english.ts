import { englishTable } from "./english-table.ts"
import { openWordVectors, type WordVectors } from "./word-vectors.ts"

let opened: WordVectors | undefined

/**
 * English word vectors, for `compilePack` and `ask`: with them a question meets a phrasing whose
 * words it does not share. An entry point of its own, so that a browser bundle can do without.
 */
export function englishVectors(): WordVectors {
  opened ??= openWordVectors(decode(englishTable))
  return opened
}

function decode(base64: string): Uint8Array {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}
