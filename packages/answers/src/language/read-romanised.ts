import { baseOf } from "../lexicon/base-of.ts"
import { neutralWords } from "./neutral-words.ts"
import { transliterated } from "./transliterate.ts"
import { romanisedWords, sharedWords } from "./romanised-words.ts"

/** Below this share of known words a line is somebody else's, with a few words that look alike. */
const leastShare = 0.34
const shortestProof = 3
/** English words of shopping that every language has taken over: they say nothing. */
const borrowed = new Set(
  "order oder delivery size refund return parcel payment cash color colour price product tight".split(
    " ",
  ),
)
/** So many words, all of them known, are proof although each may be another language's. */
const fewestShared = 3
const letters = /[\p{L}\p{M}\d]+/gu
const latinLetters = /^[\p{Script=Latin}\P{L}]*$/u

type Spelling = ReadonlyMap<string, string>
const spellings: ReadonlyMap<string, Spelling> = new Map(
  Object.entries(romanisedWords).map(([language, entries]) => [language, spellingOf(entries)]),
)

/** True for a language of other letters that is known to be written in Latin ones, too. */
export function isRomanised(language: string): boolean {
  return spellings.has(language)
}

/** Every way of writing a word, and the word in its own letters. */
function spellingOf(entries: string): Spelling {
  const words = new Map<string, string>()
  for (const entry of entries.split(", ")) {
    const [ways = "", word = ""] = entry.split("=")
    for (const way of ways.split(" ")) if (!words.has(way)) words.set(way, word)
  }
  return words
}

/** Which languages of other letters write each word so. */
const writers = new Map<string, string[]>()
for (const [language, spelling] of spellings)
  for (const word of spelling.keys()) {
    const others = writers.get(word)
    if (others) others.push(language)
    else writers.set(word, [language])
  }

/**
 * How many words of a line in Latin letters are those of a language with letters of its own. `isShared` words,
 * which some language of Latin letters has too, prove half, and nothing without one that none has, unless all
 * are known.
 */
export function romanisedHits(
  written: readonly string[],
  isShared: (word: string) => boolean,
): Map<string, number> {
  const words = new Set(written.filter((word) => !borrowed.has(word)))
  const hits = new Map<string, number>()
  const known = new Map<string, number>()
  const sure = new Set<string>()
  for (const word of words) {
    const isOwn = word.length >= shortestProof && !sharedWords.has(word) && !isShared(word)
    for (const language of writers.get(word) ?? []) {
      hits.set(language, (hits.get(language) ?? 0) + (isOwn ? 1 : 1 / 2))
      known.set(language, (known.get(language) ?? 0) + 1)
      if (isOwn) sure.add(language)
    }
  }
  for (const [language, count] of known) {
    const isAll = count === words.size && count >= (sure.has(language) ? 2 : fewestShared)
    if (isAll) hits.set(language, count)
    else if (!sure.has(language) || count < leastShare * words.size) hits.delete(language)
  }
  return hits
}

/** A line in Latin letters in the letters of its language, as far as its words or letters are known. */
export function inOwnLetters(text: string, language: string): string {
  const base = baseOf(language)
  const spelling = spellings.get(base)
  if (!spelling || !latinLetters.test(text)) return text
  return text.replaceAll(letters, (written) => {
    const word = written.toLowerCase()
    const isName = neutralWords.has(word) || borrowed.has(word) || !/\p{L}/u.test(word)
    return spelling.get(word) ?? (isName ? written : transliterated(word, base))
  })
}
