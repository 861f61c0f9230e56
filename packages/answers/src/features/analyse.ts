import { conceptNames } from "../lexicon/concepts.ts"
import { inferIntents, intentNames } from "../lexicon/intents.ts"
import { subjectOf } from "../lexicon/matcher.ts"
import { matcherOf } from "../lexicon/registry.ts"
import { fold } from "../text/fold.ts"
import { tokenize, type Token } from "../text/tokens.ts"

/** Concept features come after the hashed n-grams: first the concepts, then the intents. */
export const conceptSpace = 256
const intentStart = 128

if (conceptNames.length > intentStart || intentNames.length > conceptSpace - intentStart)
  throw new Error("The concept space of a pack is full")

/** What a text says, once for all segments: its tokens and its language-free meaning. */
export interface Analysis {
  tokens: Token[]
  concepts: Set<number>
  /** Weighted concept features; ids below `conceptSpace`. */
  meaning: Map<number, number>
  intents: Map<number, number>
}

const conceptWeight = 0.45
const intentWeight = 1

/** Reads a text with the lexicons of the given languages; English always helps out. */
export function analyse(text: string, languages: readonly string[]): Analysis {
  const folded = fold(text)
  const subject = subjectOf(folded)
  const concepts = new Set<number>()
  for (const language of new Set([...languages, "en"])) matcherOf(language)?.find(subject, concepts)
  const intents = inferIntents(concepts)
  const meaning = new Map<number, number>()
  for (const concept of concepts) meaning.set(concept, conceptWeight)
  for (const [intent, weight] of intents) meaning.set(intentStart + intent, intentWeight * weight)
  return { tokens: tokenize(folded), concepts, meaning, intents }
}
