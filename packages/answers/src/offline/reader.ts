import { countNgrams, hashNgrams } from "../features/ngrams.ts"
import { conceptIndex, type Lexicon } from "../lexicon/concepts.ts"
import { inferIntents, intentNames } from "../lexicon/intents.ts"
import { Matcher, subjectOf } from "../lexicon/matcher.ts"
import { isMeant } from "../lexicon/meant.ts"
import { fold } from "../text/fold.ts"
import { tokenize } from "../text/tokens.ts"
import type { Decision } from "../types.ts"

/** An article with what it means, by the names of concepts and intents; values 1–255. */
export interface OfflineArticle {
  article: string
  title: string
  answer: string
  concepts: Readonly<Record<string, number>>
  intents: Readonly<Record<string, number>>
}

export interface OfflineAnswer {
  decision: Decision
  /** Best first; one for an answer, at most three to choose from, none for silence. */
  top: OfflineArticle[]
}

const choices = 3
const buckets = 4_096
/** A likeness below this is chance. */
const worthShowing = 0.35
/** What is meant has to be so much alike to be an answer. */
const worthSaying = 0.45
/** Of two articles that are both meant, the second has to be this much less alike to be passed over. */
const apart = 0.15
/** Of the strongest intent of an article. */
const mainShare = 0.8
const verbatim = 0.98

const concept = (name: string) => conceptIndex.get(name) ?? -1
/** Who asks for a person, is angry, gives the machine orders or talks of football wants no article. */
const silencing = ["person", "complain", "insult", "offtopic", "inject"].map(concept)
const intentWeight = 1
const conceptWeight = 0.45

interface Prepared {
  row: OfflineArticle
  meaning: Map<string, number>
  length: number
  title: Map<number, number>
}

/**
 * Finds an article for a message where nothing but the articles of one language and its lexicon is at hand:
 * without a trained pack, in a page that has lost its connection. It answers only where the lexicon says
 * without doubt what is meant and one article is about that, or where an article's own question is asked;
 * else it offers what is most alike, or is silent.
 */
export function offlineReader(
  lexicon: Lexicon | null,
  articles: readonly OfflineArticle[],
): (text: string) => OfflineAnswer {
  const matcher = lexicon && new Matcher(lexicon)
  const idf = inverseFrequencies(articles.map(({ title }) => ngramsOf(title)))
  const prepared = articles.map((row): Prepared => {
    const meaning = new Map([
      ...Object.entries(row.concepts),
      ...Object.entries(row.intents).map(([name, value]) => [asIntent(name), value] as const),
    ])
    return { row, meaning, length: lengthOf(meaning), title: unit(ngramsOf(row.title), idf) }
  })
  const answered = new Set(articles.flatMap(({ intents }) => Object.keys(intents)))

  return (text) => {
    const found = new Set<number>()
    matcher?.find(subjectOf(fold(text)), found)
    if (silencing.some((one) => found.has(one))) return { decision: "abstain", top: [] }
    const intents = inferIntents(found)
    const query = unit(ngramsOf(text), idf)
    const wanted = meaningOf(found, intents)
    const wantedLength = lengthOf(wanted)
    const ranked = prepared
      .map(({ row, meaning, length, title }) => {
        const words = dot(query, title)
        const sense = wantedLength && length ? dot(wanted, meaning) / (wantedLength * length) : 0
        return { row, words, score: Math.max(words, (2 * sense + words) / 3) }
      })
      .sort((a, b) => b.score - a.score)
    const [first] = ranked
    if (first && first.words >= verbatim) return { decision: "answer", top: [first.row] }
    const meant = ranked.filter(({ row }) =>
      isMeant(
        intents,
        (intent) => isMainly(row, intentNames[intent] ?? ""),
        (intent) => answered.has(intentNames[intent] ?? ""),
      ),
    )
    const [best, second] = meant
    if (best && best.score >= worthSaying && (!second || best.score - second.score >= apart))
      return { decision: "answer", top: [best.row] }
    const likely = [...meant, ...ranked.filter(({ score }) => score >= worthShowing)]
    const top = [...new Set(likely.map(({ row }) => row))].slice(0, choices)
    return { decision: top.length > 0 ? "clarify" : "abstain", top }
  }
}

/** True where an article is about an intent in the first place, not only in passing. */
function isMainly({ intents }: OfflineArticle, name: string): boolean {
  return (intents[name] ?? 0) >= mainShare * Math.max(1, ...Object.values(intents))
}

/** Some intents are called like the concept they are about. */
const asIntent = (name: string) => `${name}?`

function meaningOf(concepts: ReadonlySet<number>, intents: ReadonlyMap<number, number>) {
  const meaning = new Map<string, number>()
  for (const [name, index] of conceptIndex)
    if (concepts.has(index)) meaning.set(name, conceptWeight)
  for (const [intent, weight] of intents)
    meaning.set(asIntent(intentNames[intent] ?? ""), intentWeight * weight)
  return meaning
}

function ngramsOf(text: string): Map<number, number> {
  const { ids, counts } = countNgrams(hashNgrams(tokenize(fold(text))), buckets)
  return new Map([...ids].map((id, at) => [id, 1 + Math.log(Math.max(1, counts[at] ?? 1))]))
}

function inverseFrequencies(texts: readonly Map<number, number>[]): (id: number) => number {
  const frequency = new Map<number, number>()
  for (const text of texts)
    for (const id of text.keys()) frequency.set(id, (frequency.get(id) ?? 0) + 1)
  return (id) => Math.log(1 + texts.length / (frequency.get(id) ?? 0.5))
}

function unit(vector: Map<number, number>, idf: (id: number) => number): Map<number, number> {
  const weighed = new Map([...vector].map(([id, value]) => [id, value * idf(id)]))
  const length = lengthOf(weighed) || 1
  return new Map([...weighed].map(([id, value]) => [id, value / length]))
}

function lengthOf(vector: ReadonlyMap<unknown, number>): number {
  return Math.hypot(...vector.values())
}

function dot<K>(a: ReadonlyMap<K, number>, b: ReadonlyMap<K, number>): number {
  let sum = 0
  for (const [key, value] of a) sum += value * (b.get(key) ?? 0)
  return sum
}
