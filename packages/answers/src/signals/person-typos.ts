import { conceptIndex } from "../lexicon/concepts.ts"
import { subjectOf } from "../lexicon/matcher.ts"
import { baseOf } from "../lexicon/base-of.ts"
import { lexiconOf, matcherOf } from "../lexicon/registry.ts"
import { fold } from "../text/fold.ts"

// Shorter words are one slip away from too many others.
const shortest = 6
const longestRead = 200
const person = conceptIndex.get("person") ?? -1
const notLetters = /[^\p{L}\p{M}*]+/u

const namesByLanguage = new Map<string, ReadonlySet<string>>()

/** True where a text asks for a person once one slip of the finger is put right: "to somrbody". */
export function misspellsPerson(text: string, language: string): boolean {
  const matcher = matcherOf(language)
  const names = namesOf(baseOf(language))
  if (!matcher || names.size === 0 || text.length > longestRead) return false
  const { words, compact } = subjectOf(fold(text))
  let isMended = false
  const mended = words.map((word) => {
    if (word.length < shortest - 1 || names.has(word)) return word
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
 * One letter too many, too few or wrong, or two neighbours swapped. First and last letter stand: another
 * ending is another word ("persona", "personas") more often than a slip.
 */
function isSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || word.at(-1) !== name.at(-1)) return false
  if (Math.abs(word.length - name.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === name[start]) start++
  let end = 0
  while (
    end < Math.min(word.length, name.length) - start &&
    word.at(-1 - end) === name.at(-1 - end)
  )
    end++
  const ofWord = word.length - start - end
  const ofName = name.length - start - end
  if (Math.max(ofWord, ofName) === 1) return true
  return (
    ofWord === 2 &&
    ofName === 2 &&
    word[start] === name[start + 1] &&
    word[start + 1] === name[start]
  )
}
