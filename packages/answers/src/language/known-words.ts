import { baseOf } from "../lexicon/base-of.ts"
import { lexicons } from "../lexicon/registry.ts"
import { fold } from "../text/fold.ts"
import { tellingWords } from "./telling-words.ts"

type Owners = ReadonlyMap<string, readonly string[]>

/** Whose common words a word is one of. */
export const speakers: Owners = ownersOf(
  lexicons.map(({ language, common }) => [language, common.split(" ")]),
)

/** Whose word it is, and not its look-alike's. */
export const tellers: Owners = ownersOf(
  Object.entries(tellingWords).map(([language, words]) => [language, fold(words).split(" ")]),
)

function ownersOf(listed: readonly (readonly [language: string, words: string[]])[]): Owners {
  const owners = new Map<string, string[]>()
  for (const [language, words] of listed)
    for (const word of new Set(words)) {
      const others = owners.get(word)
      if (others) others.push(baseOf(language))
      else owners.set(word, [baseOf(language)])
    }
  return owners
}
