import { englishTable } from "./english-table.ts"
import { openWordVectors, type WordVectors } from "./word-vectors.ts"

let opened: WordVectors | undefined

/**
 * English word vectors, for `compilePack` and `ask`: with them a question meets a phrasing whose
 * words it does not share. An entry point of its own, so that a browser bundle can do without.
 */
export function englishVectors(): WordVectors {
  opened ??= openWordVectors(Uint8Array.from(atob(englishTable), (letter) => letter.charCodeAt(0)))
  return opened
}
