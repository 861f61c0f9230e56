import { fold } from "../text/fold.ts"
import { cuesByLanguage, type Cues } from "./cues.ts"

export type Cue = keyof Cues

/** One way to say a cue. */
export interface Phrase {
  cue: Cue
  words: string[]
  /** Its words in one, as they stand in unspaced scripts. */
  text: string
}

/** The phrases of a language, made once, so that a message is gone through once. */
export interface Phrases {
  all: readonly Phrase[]
  byFirst: ReadonlyMap<string, Phrase[]>
  /** Those that are only the beginning of a word. */
  beginnings: readonly Phrase[]
}

export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

const names: readonly Cue[] = [
  "and", "it", "yes", "fix", "other", "have", "able", "again", "even", "too",
] // oxfmt-ignore
const phrasesByLanguage = new Map<string, Phrases>()

export function phrasesOf(language: string): Phrases {
  const ready = phrasesByLanguage.get(language)
  if (ready) return ready
  const made = makePhrases(cuesByLanguage[language])
  phrasesByLanguage.set(language, made)
  return made
}

function makePhrases(cues: Cues | undefined): Phrases {
  const all: Phrase[] = []
  const byFirst = new Map<string, Phrase[]>()
  const beginnings: Phrase[] = []
  for (const cue of cues ? names : [])
    for (const written of cues?.[cue]?.split(",") ?? []) {
      const words = fold(written.replace("*", "")).match(wordPattern) ?? []
      const [first] = words
      if (first === undefined) continue
      const phrase = { cue, words, text: words.join("") }
      all.push(phrase)
      if (written.endsWith("*")) beginnings.push(phrase)
      else byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
    }
  return { all, byFirst, beginnings }
}
