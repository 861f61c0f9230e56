import { lexiconOf } from "../lexicon/registry.ts"
import type { WordVectors } from "../vectors/word-vectors.ts"
import type { Group } from "./plan-segment.ts"

/** Counted up whenever the same articles come out as another segment. */
const compilerVersion = 9

/**
 * Names everything a segment is made from: its articles, the lexicons that read them, the precision
 * and the vectors. A segment with the same name need not be made again.
 */
export async function inputsDigest(
  { locale, scope, articles }: Group,
  precision: number,
  vectors: WordVectors | undefined,
): Promise<string> {
  const inputs = [
    compilerVersion,
    locale,
    scope,
    precision,
    vectors === undefined ? "" : `${vectors.language} ${vectors.dimensions}`,
    lexiconOf(locale),
    lexiconOf("en"),
    articles.map(({ id, question, variants, answer }) => [id, question, variants, answer]),
  ]
  return digest(new TextEncoder().encode(JSON.stringify(inputs)))
}

/** SHA-256 in hexadecimal. */
export async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("")
}
