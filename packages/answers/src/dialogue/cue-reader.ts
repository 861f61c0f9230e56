import { conceptIndex } from "../lexicon/concepts.ts"
import { baseOf } from "../lexicon/base-of.ts"
import { lexiconOf, matcherOf } from "../lexicon/registry.ts"
import { subjectOf } from "../lexicon/matcher.ts"
import { fold } from "../text/fold.ts"
import { type Cue, type Phrase, phrasesOf, wordPattern } from "./cue-phrases.ts"
import { isFiller, withoutGrammar } from "./fillers.ts"

/** How a message ties itself to the ones before it. */
export interface Ties {
  /** Cues that open the message. */
  opens: ReadonlySet<Cue>
  /** Cues anywhere in it. */
  has: ReadonlySet<Cue>
  /** Words that neither a lexicon nor the language's common words know: a subject of its own. */
  readonly unknown: number
  /** Length in words; in unspaced scripts, in pairs of characters. */
  length: number
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u
const openings = 3
/** What ties a message to others stands at its beginning; a longer one has a subject of its own. */
const longestRead = 200

/** Reads the cues of a message in the given languages. */
export function readTies(text: string, languages: readonly string[]): Ties {
  // The parts of an address are no words of the language.
  const folded = fold(text.slice(0, longestRead).replaceAll(/\S+@\S+/gu, "0"))
  const words = folded.match(wordPattern) ?? []
  const opens = new Set<Cue>()
  const has = new Set<Cue>()
  const bases = [...new Set(languages.map(baseOf))]
  const isUnspaced = unspaced.test(folded)
  const note = (cue: Cue, at: number) => {
    has.add(cue)
    if (at === 0 || (at < openings && cue !== "and")) opens.add(cue)
  }
  const inside = isUnspaced ? bases.filter((language) => lexiconOf(language)?.compact) : []
  for (const language of bases)
    if (inside.includes(language)) findInside(language, folded, opens, has)
    else findWords(language, words, note)
  // "Great, thanks. And the blue one?" is tied by what comes after the thanks.
  const rest = isUnspaced ? afterThanks(folded, bases) : folded
  const wordsLeft = isUnspaced ? words : words.slice(thanksIn(words, bases))
  if (rest !== folded) for (const language of inside) findInside(language, rest, opens, has)
  if (wordsLeft.length < words.length)
    for (const language of bases) findWords(language, wordsLeft, note)
  if (/(?:は|って|のは|呢|은요|는요)[?？。!！\s]*$/u.test(folded)) opens.add("and")
  if (/(?:ても|でも)[?？。!！\s]*$/u.test(folded)) opens.add("even")
  else if (/も[?？。!！\s]*$/u.test(folded)) opens.add("and")
  const length = isUnspaced ? Math.ceil(rest.length / 2) : wordsLeft.length
  let unknown: number | undefined
  return {
    opens,
    has,
    length,
    // Counted when asked for: a message that stands alone is not looked through word by word.
    get unknown() {
      unknown ??= isUnspaced ? leftover(rest, bases) : strangersIn(wordsLeft, bases)
      return unknown
    },
  }
}

/** A message without what only opens another matter: "another thing" is no other thing that was sent. */
export function afterOpening(text: string, languages: readonly string[]): string {
  const bases = [...new Set(languages.map(baseOf))]
  const folded = withoutThanks(fold(text), bases)
  for (const language of bases)
    for (const { cue, words } of phrasesOf(language).all) {
      if (cue !== "other") continue
      const opening = new RegExp(
        String.raw`^.{0,6}?(?<![\p{L}\p{M}])${words.join(String.raw`[^\p{L}\p{N}]+`)}`,
        "u",
      )
      const [said] = opening.exec(folded) ?? []
      const rest = said === undefined ? "" : folded.slice(said.length)
      if (/\p{L}{3}|\p{Script=Han}/u.test(rest)) return rest
    }
  return text
}

/** A message of separate words without the kind ones at its beginning: "perfect. Another thing …". */
function withoutThanks(folded: string, languages: readonly string[]): string {
  const words = [...folded.matchAll(wordPattern)]
  const thanks = thanksIn(
    words.map(([word]) => word),
    languages,
  )
  return folded.slice(words[thanks]?.index ?? 0)
}

const kind = new Set(["thanks", "praise", "hello"].map((name) => conceptIndex.get(name)))

function isKind(part: string, language: string): boolean {
  const found = conceptsIn(part, language)
  return found.size > 0 && [...found].every((concept) => kind.has(concept))
}

/** How many words at the beginning only take note of what was said: "alright, thank you". */
function thanksIn(words: readonly string[], languages: readonly string[]): number {
  let at = 0
  for (;;) {
    const next = words[at]
    if (next === undefined) return at
    let taken = 0
    for (const language of languages)
      for (const { cue, words: said } of phrasesOf(language).byFirst.get(next) ?? [])
        if (cue === "yes" && said.every((word, step) => words[at + step] === word))
          taken = Math.max(taken, said.length)
    if (taken === 0 && languages.some((language) => isKind(next, language))) taken = 1
    if (taken === 0) return at
    at += taken
  }
}

/** An unspaced message without first sentences that only take note of what was said. */
function afterThanks(folded: string, languages: readonly string[]): string {
  const [sentence] = /^[^。！!，,、.\s]+[。！!，,、.\s]+/u.exec(folded) ?? []
  if (sentence === undefined || sentence.length === folded.length) return folded
  const said = languages.some(
    (language) =>
      isKind(sentence, language) ||
      phrasesOf(language).all.some(({ cue, text }) => cue === "yes" && sentence.startsWith(text)),
  )
  return said && leftover(sentence, languages) === 0
    ? afterThanks(folded.slice(sentence.length), languages)
    : folded
}

function findWords(
  language: string,
  words: readonly string[],
  note: (cue: Cue, at: number) => void,
): void {
  const { byFirst, beginnings } = phrasesOf(language)
  const stands = (phrase: Phrase, at: number) =>
    phrase.words.every((word, step) => step === 0 || words[at + step] === word)
  for (const [at, said] of words.entries()) {
    for (const phrase of byFirst.get(said) ?? []) if (stands(phrase, at)) note(phrase.cue, at)
    // Arabic writes its "and" together with what follows.
    if (said.startsWith("و"))
      for (const phrase of byFirst.get(said.slice(1)) ?? [])
        if (stands(phrase, at)) note(phrase.cue, at)
    for (const { cue, text } of beginnings)
      if (said.startsWith(text) && said.length > text.length + 1) note(cue, at)
  }
}

function findInside(language: string, folded: string, opens: Set<Cue>, has: Set<Cue>): void {
  for (const { cue, text } of phrasesOf(language).all) {
    const at = folded.indexOf(text)
    if (at < 0) continue
    has.add(cue)
    if (at <= (cue === "and" ? 0 : openings)) opens.add(cue)
  }
}

/** How many words no list knows, alone or beside others: "kim" and "ödüyor" say who pays together. */
function strangersIn(words: readonly string[], languages: readonly string[]): number {
  const explained = languages.map((language) => matcherOf(language)?.explained(words) ?? [])
  return words.filter(
    (word, at) => !isFiller(word, languages) && !explained.some((known) => known[at]),
  ).length
}

/** The concepts one stretch of text names by itself. */
export function conceptsIn(part: string, language: string): Set<number> {
  const found = new Set<number>()
  matcherOf(language)?.find(subjectOf(part), found)
  return found
}

const vague = new Set(["offtopic", "neg", "get"].map((name) => conceptIndex.get(name)))

/** Pairs of characters of an unspaced text that no concept and no grammar explains. */
function leftover(folded: string, languages: readonly string[]): number {
  const language = languages.find((one) => lexiconOf(one)?.compact)
  if (language === undefined) return Math.ceil(folded.length / 2)
  const letters = (folded.match(/[\p{L}\p{N}\p{M}]/gu) ?? []).join("")
  const known =
    matcherOf(language)?.explainedInside(letters, (concept) => !vague.has(concept)) ?? []
  const rest = letters
    .split("")
    .filter((_, index) => !known[index])
    .join("")
  const bare = phrasesOf(language)
    .all.reduce((left, { text }) => left.replaceAll(text, ""), rest)
    // A loanword is one stranger, however long.
    .replaceAll(/[\p{Script=Katakana}ー]{2,}/gu, "アア")
  return Math.ceil((withoutGrammar(bare, language).match(/\p{L}/gu)?.length ?? 0) / 2)
}
