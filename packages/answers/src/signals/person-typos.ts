import { conceptIndex } from "../lexicon/concepts.ts"
import { subjectOf } from "../lexicon/matcher.ts"
import { baseOf } from "../lexicon/base-of.ts"
import { lexiconOf, matcherOf } from "../lexicon/registry.ts"
import { fold } from "../text/fold.ts"

// Shorter words are one slip away from too many others.
const shortest = 6
/** From here on a word is itself through two slips. */
const long = 10
const longestRead = 200
const person = conceptIndex.get("person") ?? -1
const notLetters = /[^\p{L}\p{M}*]+/u

/** Words one slip away from a person that are words of their own: Hungarian "something" beside "someone". */
const otherWords: Readonly<Record<string, string>> = {
  ar: "الشخصي الشخصيه شخصيه شخصي",
  fa: "لازمش",
  hu: "valami valamit",
  pt: "pessoais",
  sw: "kuongeza nipige",
  tr: "birimi birimini",
}

const namesByLanguage = new Map<string, ReadonlySet<string>>()

/** True where a text asks for a person once one slip of the finger is put right: "to somrbody". */
export function misspellsPerson(text: string, language: string): boolean {
  const matcher = matcherOf(language)
  const names = namesOf(baseOf(language))
  if (!matcher || names.size === 0 || text.length > longestRead) return false
  const others = otherWords[baseOf(language)]?.split(" ") ?? []
  const { words, compact } = subjectOf(fold(text))
  let isMended = false
  const mended = words.map((word) => {
    if (word.length < shortest - 1 || names.has(word) || others.includes(word)) return word
    for (const name of names)
      if (isSlip(word, name)) {
        isMended = true
        return name
      }
    return word
  })
  if (!isMended) return false
  const found = new Set<number>()
  matcher.find({ words: mended, compact }, found)
  return found.has(person)
}

/** The longer words with which a lexicon names people; beginnings of words are left out. */
function namesOf(language: string): ReadonlySet<string> {
  const ready = namesByLanguage.get(language)
  if (ready) return ready
  const lexicon = lexiconOf(language)
  const listed = lexicon && !lexicon.compact ? (lexicon.terms.person ?? "") : ""
  const names = new Set(
    fold(listed)
      .split(notLetters)
      .map((word) => word.replaceAll("*", ""))
      .filter((word) => word.length >= shortest),
  )
  namesByLanguage.set(language, names)
  return names
}

/**
 * One letter too many, too few or wrong, or two neighbours swapped; two such slips in a long word ("represantitive"). First and
 * last letter stand: another ending is another word ("persona", "personas") more often than a slip.
 */
function isSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || word.at(-1) !== name.at(-1)) return false
  const most = Math.min(word.length, name.length) >= long ? 2 : 1
  return Math.abs(word.length - name.length) <= most && slipsBetween(word, name) <= most
}

/** The distance of Damerau and Levenshtein, no part of which is mended twice. */
function slipsBetween(word: string, name: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: name.length + 1 }, (_, at) => at)
  for (let row = 1; row <= word.length; row++) {
    const next = [row]
    for (let at = 1; at <= name.length; at++) {
      const isSame = word[row - 1] === name[at - 1]
      const isSwapped = word[row - 1] === name[at - 2] && word[row - 2] === name[at - 1]
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        row > 1 && at > 1 && isSwapped ? (beforeLast[at - 2] ?? 0) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = next
  }
  return last[name.length] ?? Infinity
}
