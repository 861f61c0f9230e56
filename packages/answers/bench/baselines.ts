import { trainLinear } from "../src/compile/train.ts"
import type { Vector } from "../src/features/vector.ts"
import type { Scope } from "./ask-set.ts"
import type { Outcome } from "./measures.ts"
import type { Query } from "./read-sets.ts"

/** The two usual ways to do without us, on the same n-grams. */
export interface Baselines {
  /** Cosine to the nearest phrasing. */
  nearest: Outcome[]
  /** Multinomial logistic regression. */
  linear: Outcome[]
}

/** Who has a feature, and how strongly. */
interface Owner {
  phrasing: number
  value: number
}

interface Sample {
  vector: Vector
  label: number
}

type Scorer = (question: Vector) => Float32Array

const epochs = { few: 10, many: 4 }
const manyPhrasings = 5_000
const rate = 0.35

/** Asks articles with TF-IDF n-grams alone: no lexicon, no word vectors, no "none of these". */
export function askBaselines(scopes: readonly Scope[]): Baselines {
  const asked = scopes.map(askScope)
  return {
    nearest: asked.flatMap(({ nearest }) => nearest),
    linear: asked.flatMap(({ linear }) => linear),
  }
}

function askScope({ articles, queries }: Scope): Baselines {
  const ids = [...new Set(articles.map(({ id }) => id))]
  const places = new Map(ids.map((id, place) => [id, place]))
  const phrasings = articles.flatMap(({ id, question, variants }) =>
    [question, ...variants].map((text) => ({ text, label: places.get(id) ?? 0 })),
  )
  const { dimensions, vectorOf } = spaceOf(phrasings.map(({ text }) => gramsOf(text)))
  const samples = phrasings.map(({ text, label }) => ({ vector: vectorOf(text), label }))
  const outcomesBy = (scorer: Scorer) =>
    queries.map((question) => outcomeOf(question, scorer(vectorOf(question.query)), ids))
  return {
    nearest: outcomesBy(nearestScorer(samples, ids.length, dimensions)),
    linear: outcomesBy(linearScorer(samples, ids.length, dimensions)),
  }
}

function nearestScorer(samples: readonly Sample[], articles: number, dimensions: number): Scorer {
  const owners = Array.from({ length: dimensions }, (): Owner[] => [])
  samples.forEach(({ vector }, phrasing) =>
    vector.ids.forEach((id, at) => owners[id]?.push({ phrasing, value: vector.values[at] ?? 0 })),
  )
  return ({ ids, values }) => {
    const cosines = new Float32Array(samples.length)
    ids.forEach((id, at) => {
      for (const { phrasing, value } of owners[id] ?? [])
        cosines[phrasing] = (cosines[phrasing] ?? 0) + value * (values[at] ?? 0)
    })
    const scores = new Float32Array(articles)
    samples.forEach(({ label }, phrasing) => {
      scores[label] = Math.max(scores[label] ?? 0, cosines[phrasing] ?? 0)
    })
    return scores
  }
}

function linearScorer(samples: readonly Sample[], articles: number, dimensions: number): Scorer {
  // The trainer's last class is for lines that no article answers; here it stays empty.
  const classes = articles + 1
  const { bias, weights } = trainLinear(
    samples.map((sample) => ({ ...sample, weight: 1 })),
    {
      classes,
      dimensions,
      rate,
      epochs: samples.length > manyPhrasings ? epochs.many : epochs.few,
    },
  )
  return ({ ids, values }) => {
    const scores = bias.slice(0, articles)
    ids.forEach((id, at) => {
      for (let label = 0; label < articles; label++)
        scores[label] =
          (scores[label] ?? 0) + (values[at] ?? 0) * (weights[id * classes + label] ?? 0)
    })
    return probabilities(scores)
  }
}

function outcomeOf(question: Query, scores: Float32Array, ids: readonly string[]): Outcome {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const three = order.slice(0, 3).map((place) => ids[place])
  const { expected_id: expected, locale, tags = "" } = question
  return {
    confidence: scores[order[0] ?? 0] ?? 0,
    correct: expected !== null && three[0] === expected,
    amongThree: expected !== null && three.includes(expected),
    answerable: expected !== null,
    locale,
    tags,
    // A plain method ranks; it dispatches and decides nothing.
    rightTeam: false,
    decision: "abstain",
    milliseconds: 0,
    pack: { bytes: 0, phrasings: 0 },
  }
}

function probabilities(scores: Float32Array): Float32Array {
  const highest = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - highest))
  const sum = raised.reduce((total, value) => total + value, 0)
  return raised.map((value) => value / sum)
}

/** The features of the stored texts, rare ones counting more. */
function spaceOf(stored: readonly ReadonlyMap<string, number>[]) {
  const holders = new Map<string, number>()
  for (const grams of stored)
    for (const gram of grams.keys()) holders.set(gram, (holders.get(gram) ?? 0) + 1)
  const places = new Map([...holders.keys()].map((gram, place) => [gram, place]))
  const vectorOf = (text: string): Vector => {
    const known = [...gramsOf(text)].filter(([gram]) => places.has(gram))
    const values = Float32Array.from(
      known,
      ([gram, count]) =>
        (1 + Math.log(count)) *
        (1 + Math.log((stored.length + 1) / ((holders.get(gram) ?? 0) + 1))),
    )
    const length = Math.hypot(...values) || 1
    return {
      ids: Int32Array.from(known, ([gram]) => places.get(gram) ?? 0),
      values: values.map((value) => value / length),
    }
  }
  return { dimensions: places.size, vectorOf }
}

const pieces =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)|[\p{L}\p{N}\p{M}]+/gu

/** Words, pairs of words and 2–5 characters within a word; 1–3 characters of unspaced scripts. */
function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>()
  const add = (gram: string) => grams.set(gram, (grams.get(gram) ?? 0) + 1)
  let previous = ""
  for (const [piece, unspaced] of text.normalize("NFKC").toLowerCase().matchAll(pieces)) {
    const letters = Array.from(unspaced ?? ` ${piece} `)
    const [shortest, longest] = unspaced ? [1, 3] : [2, 5]
    for (let length = shortest; length <= longest; length++)
      for (let from = 0; from + length <= letters.length; from++)
        add(letters.slice(from, from + length).join(""))
    if (!unspaced) add(`word ${piece}`)
    if (!unspaced && previous) add(`pair ${previous} ${piece}`)
    previous = unspaced ? "" : piece
  }
  return grams
}
