import type { Lexicon } from "../lexicon/concepts.ts"
import { withoutClitics } from "../lexicon/matcher.ts"
import { lexiconOf } from "../lexicon/registry.ts"
import { fold } from "../text/fold.ts"
import { romanise } from "../text/romanise.ts"
import { phrasesOf, wordPattern } from "./cue-phrases.ts"

interface Fillers {
  words: ReadonlySet<string>
  /** Beginnings of words, for languages that say much with endings. */
  beginnings: ReadonlySet<string>
  longest: number
}

const fillersByLanguage = new Map<string, Fillers>()
const grammarByLanguage = new Map<string, RegExp>()

/** True for a word that says nothing of a shop's matters in one of the languages. */
export function isFiller(word: string, languages: readonly string[]): boolean {
  if (word.length <= 2 || /\p{N}/u.test(word)) return true
  return languages.some((language) => {
    const fillers = fillersOf(language)
    return spellingsOf(word, lexiconOf(language)).some((spelling) => knows(fillers, spelling))
  })
}

/** An unspaced text without what the language says in any matter. */
export function withoutGrammar(text: string, language: string): string {
  return text.replaceAll(grammarOf(language), "")
}

function knows({ words, beginnings, longest }: Fillers, word: string): boolean {
  if (words.has(word)) return true
  for (let length = Math.min(word.length, longest); length > 1; length--)
    if (beginnings.has(word.slice(0, length))) return true
  return false
}

/** A word as it stands and without what its language writes together with it. */
function spellingsOf(word: string, lexicon: Lexicon | undefined): string[] {
  return [...new Set([word, lexicon?.romanise ? romanise(word) : withoutClitics(word)])]
}

function fillersOf(language: string): Fillers {
  const ready = fillersByLanguage.get(language)
  if (ready) return ready
  const { common = "", everyday = "" } = lexiconOf(language) ?? {}
  const words = new Set([
    ...common.split(" "),
    ...phrasesOf(language).all.flatMap((phrase) => phrase.words),
  ])
  const beginnings = new Set<string>()
  for (const written of fold(everyday).split(" "))
    if (written.endsWith("*")) beginnings.add(written.slice(0, -1))
    else for (const word of written.match(wordPattern) ?? []) words.add(word)
  const longest = Math.max(0, ...[...beginnings].map(({ length }) => length))
  const fillers = { words, beginnings, longest }
  fillersByLanguage.set(language, fillers)
  return fillers
}

function grammarOf(language: string): RegExp {
  const ready = grammarByLanguage.get(language)
  if (ready) return ready
  const pieces = fold(lexiconOf(language)?.everyday ?? "").match(wordPattern) ?? []
  const longestFirst = pieces.sort((one, other) => other.length - one.length)
  // What Japanese writes in Hiragana is grammar more often than not.
  const grammar = new RegExp(
    [...longestFirst, String.raw`[\p{Script=Hiragana}\p{N}\s]`].join("|"),
    "gu",
  )
  grammarByLanguage.set(language, grammar)
  return grammar
}
