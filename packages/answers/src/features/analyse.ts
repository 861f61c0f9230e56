import { inOwnLetters } from "../language/read-romanised.ts"
import { conceptIndex, conceptNames } from "../lexicon/concepts.ts"
import { inferIntents, intentNames } from "../lexicon/intents.ts"
import { subjectOf, type Subject } from "../lexicon/matcher.ts"
import { baseOf } from "../lexicon/base-of.ts"
import { matcherOf } from "../lexicon/registry.ts"
import { countNgrams, hashNgrams, type Counts, type Ngrams } from "./ngrams.ts"
import { fold } from "../text/fold.ts"
import { tokenize, type Token } from "../text/tokens.ts"
import type { WordVectors } from "../vectors/word-vectors.ts"

/** Concept features come after the hashed n-grams: first the concepts, then the intents. */
export const conceptSpace = 256
export const intentStart = 128

if (conceptNames.length > intentStart || intentNames.length > conceptSpace - intentStart)
  throw new Error("The concept space of a pack is full")

/** What a text says, once for all segments: its tokens and its language-free meaning. */
export interface Analysis {
  tokens: Token[]
  concepts: Set<number>
  /** Weighted concept features; ids below `conceptSpace`. */
  meaning: Map<number, number>
  intents: Map<number, number>
  /** The direction of its words, where there are word vectors of its language. */
  dense?: Float32Array
  /** Made when first asked for: most analyses are only read for their meaning. */
  ngrams?: Ngrams
  counts?: Counts & { buckets: number }
}

/** The n-grams of an analysed text in so many buckets. */
export function countsOf(analysis: Analysis, buckets: number): Counts {
  if (analysis.counts?.buckets === buckets) return analysis.counts
  analysis.ngrams ??= hashNgrams(analysis.tokens)
  analysis.counts = { buckets, ...countNgrams(analysis.ngrams, buckets) }
  return analysis.counts
}

const conceptWeight = 0.45
const frameWeight = 0.12
const intentWeight = 1

// Words that frame a question without saying what it is about; alone they mean next to nothing.
const frames = new Set(
  ["where", "when", "how", "which", "why", "get", "neg", "item", "soon", "days", "change"].map(
    (name) => conceptIndex.get(name),
  ),
)

/** Reads a text with the lexicons of the given languages; English helps out where they find nothing. */
export function analyse(
  text: string,
  languages: readonly string[],
  vectors?: WordVectors,
): Analysis {
  const folded = fold(text)
  const subject = subjectOf(folded)
  const concepts = new Set<number>()
  for (const language of new Set(languages.map(baseOf)))
    for (const heard of hearings(text, subject, language))
      matcherOf(language)?.find(heard, concepts)
  // English words mix into every language's shop talk, but its short ones are other words elsewhere.
  if (!hasSubstance(concepts)) matcherOf("en")?.find(subject, concepts)
  const tokens = tokenize(folded)
  const known = vectors && languages.some((language) => baseOf(language) === vectors.language)
  const dense = known ? vectors.sentence(tokens) : undefined
  return { tokens, ...understand(concepts), ...(dense && { dense }) }
}

/**
 * A text as it is, and where it is written in Latin letters instead of the language's own, as it is meant. Forms
 * that match anywhere would find themselves inside Latin words.
 */
function hearings(text: string, subject: Subject, language: string): Subject[] {
  const meant = inOwnLetters(text, language)
  if (meant === text) return [subject]
  const own = subjectOf(fold(meant))
  return matcherOf(language)?.isCompact ? [own] : [subject, own]
}

/** The meaning feature of an intent. */
export function intentFeature(intent: number): number {
  return intentStart + intent
}

/** What a set of concepts means: the intents they speak for and the weighted features of both. */
export function understand(concepts: Set<number>): Omit<Analysis, "tokens"> {
  const intents = inferIntents(concepts)
  const meaning = new Map<number, number>()
  for (const concept of concepts)
    meaning.set(concept, frames.has(concept) ? frameWeight : conceptWeight)
  for (const [intent, weight] of intents) meaning.set(intentFeature(intent), intentWeight * weight)
  return { concepts, meaning, intents }
}

/** True where at least one concept says what a text is about, not only how it asks. */
function hasSubstance(concepts: ReadonlySet<number>): boolean {
  for (const concept of concepts) if (!frames.has(concept)) return true
  return false
}
