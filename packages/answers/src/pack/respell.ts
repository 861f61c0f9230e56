import { matcherOf } from "../lexicon/registry.ts"
import { baseOf } from "../lexicon/base-of.ts"
import { fold } from "../text/fold.ts"
import { hashEnd, hashSeed, hashStep, hashText } from "../text/hash.ts"
import { eachRespelling, slip, type Slip } from "../text/slip.ts"
import type { WordVectors } from "../vectors/word-vectors.ts"
import type { Segment } from "./segment.ts"

const words = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu
/** Shorter words are one slip away from too many others. */
const shortest = 5
/** The same where the language has no list of words to hold one against. */
const shortestUnlisted = 6
/** How unlikely a slip may be there: inflected forms differ by another letter, too. */
const likeliestUnlisted = slip.added
/** What is longer is no word, and would take long to go through. */
const longest = 24
/** A message full of words that nobody knows is in another tongue. */
const mostUnknown = 5
const onlyLetters = /^[\p{L}\p{M}]+$/u
/** How often the shop says both halves of what was written together. */
const leastTimesInTwo = 2

/**
 * Puts right what is one slip of the finger away from a word of the shop's own phrasings: "cacel", "worng",
 * "recived", "iwant". What the shop, the lexicons or the word vectors know stays as it is.
 */
export function respelled(
  text: string,
  segments: readonly Segment[],
  languages: readonly string[],
  vectors?: WordVectors,
): string {
  if (segments.length === 0) return text
  const bases = [...new Set(languages.map(baseOf))]
  const listed = vectors !== undefined && bases.includes(vectors.language) ? vectors : undefined
  const lexicons = bases.flatMap((language) => matcherOf(language) ?? [])
  const isWord = (word: string) =>
    listed
      ? listed.has(word) || lexicons.some((lexicon) => lexicon.lists(word))
      : lexicons.some((lexicon) => lexicon.knows(word))
  let unknown = 0
  return text.replace(words, (typed) => {
    if (typed.length < shortest || typed.length > longest) return typed
    const word = fold(typed).replaceAll("'", "")
    if (word.length < (listed ? shortest : shortestUnlisted) || !onlyLetters.test(word))
      return typed
    if (isWord(word) || segments.some((one) => timesOf(one, hashText(word)) > 0)) return typed
    if (++unknown > mostUnknown) return typed
    return meantBy(word, segments, listed ? slip.neighbour : likeliestUnlisted) ?? typed
  })
}

/** The commonest word of the likeliest kind of slip, none of them unlikelier than `least`. */
function meantBy(word: string, segments: readonly Segment[], least: Slip): string | undefined {
  // The same beginnings come again and again: each is hashed once.
  const hashes = [hashSeed]
  for (let at = 0; at < word.length; at++)
    hashes.push(hashStep(hashes[at] ?? hashSeed, word.charCodeAt(at)))
  let best: { kind: Slip; times: number; meant: string } | undefined
  eachRespelling(word, (kind, kept, letters, from) => {
    if (kind > (best?.kind ?? least)) return
    let hash = hashes[kept] ?? hashSeed
    for (let at = 0; at < letters.length; at++) hash = hashStep(hash, letters.charCodeAt(at))
    for (let at = from; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at))
    const key = hashEnd(hash)
    for (const segment of segments) {
      const times = timesOf(segment, key)
      if (times === 0 || (best?.kind === kind && times <= best.times)) continue
      best = { kind, times, meant: word.slice(0, kept) + letters + word.slice(from) }
    }
  })
  return best?.meant ?? inTwo(word, segments)
}

/** Two words of the shop's written together ("iwant"), the commoner of them counting. */
function inTwo(word: string, segments: readonly Segment[]): string | undefined {
  let best: string | undefined
  let most = leastTimesInTwo - 1
  for (let at = 1; at < word.length; at++)
    for (const segment of segments) {
      const [first, second] = [word.slice(0, at), word.slice(at)]
      const times = Math.min(timesOf(segment, hashText(first)), timesOf(segment, hashText(second)))
      if (times > most) [best, most] = [`${first} ${second}`, times]
    }
  return best
}

/** How often a word stands in a segment's phrasings. */
function timesOf({ wordKeys, wordTimes }: Segment, key: number): number {
  let low = 0
  let high = wordKeys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = wordKeys[middle] ?? 0
    if (found === key) return wordTimes[middle] ?? 0
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return 0
}
