// Trains the two small classifiers of `src/signals` from labelled lines:
//   node packages/answers/bench/train-signals.ts --data DIR
// DIR holds `injection/dev.jsonl` and `sentiment/dev.jsonl`. Share-alike and ODbL sources are left out.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { lexicons } from "../src/lexicon/registry.ts"
import { moodOf } from "../src/signals/mood.ts"
import { classifierVector } from "../src/signals/classifier.ts"

interface Row {
  text: string
  lang: string
  label: string
  source: string
}

interface Sample {
  vector: Map<number, number>
  target: number
}

const { values } = parseArgs({ options: { data: { type: "string" } } })
if (values.data === undefined) throw new Error("--data DIR is missing")
const data = values.data

const allowed: Readonly<Record<string, readonly string[]>> = {
  injection: ["deepset", "giskard", "garak", "notinject", "banking77"],
  sentiment: ["xed", "wisesight", "uci", "nsmc", "afrisenti"],
}

function readRows(set: string): Row[] {
  return readFileSync(join(data, set, "dev.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): Row => JSON.parse(line))
    .filter((row) => allowed[set]?.some((source) => row.source.startsWith(source)))
}

/** `extras` dimensions after the buckets hold what is measured beside the n-grams. */
function train(samples: readonly Sample[], buckets: number, epochs: number) {
  const weights = new Float64Array(buckets)
  const squares = new Float64Array(buckets).fill(0.05)
  let bias = 0
  let seed = 7
  for (let step = 0; step < epochs * samples.length; step++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    const sample = samples[seed % samples.length]
    if (!sample) continue
    const error = sample.target - 1 / (1 + Math.exp(-scoreOf(sample.vector, weights, bias)))
    bias += 0.02 * error
    for (const [bucket, value] of sample.vector) {
      const gradient = error * value - 0.0002 * (weights[bucket] ?? 0)
      squares[bucket] = (squares[bucket] ?? 0) + gradient * gradient
      weights[bucket] = (weights[bucket] ?? 0) + (0.35 * gradient) / Math.sqrt(squares[bucket] ?? 1)
    }
  }
  return { weights, bias }
}

function scoreOf(vector: ReadonlyMap<number, number>, weights: Float64Array, bias: number): number {
  let sum = bias
  for (const [bucket, value] of vector) sum += value * (weights[bucket] ?? 0)
  return sum
}

function write(
  name: string,
  constant: string,
  samples: readonly Sample[],
  buckets: number,
  extras = 0,
): void {
  const folds = 4
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const model = train(
      samples.filter((_, index) => index % folds !== fold),
      buckets + extras,
      14,
    )
    samples.forEach((sample, index) => {
      if (
        index % folds === fold &&
        scoreOf(sample.vector, model.weights, model.bias) > 0 === sample.target > 0.5
      )
        right++
    })
  }
  const { weights: all, bias } = train(samples, buckets + extras, 14)
  const weights = all.subarray(0, buckets)
  const beside = extras === 0 ? {} : { extras: [...all.subarray(buckets)] }
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const packed = Buffer.from(
    Int8Array.from(weights, (weight) => Math.round(weight / scale)),
  ).toString("base64")
  writeFileSync(
    new URL(`../src/signals/${name}.ts`, import.meta.url),
    `import type { PackedClassifier } from "./classifier.ts"\n\n// Written by bench/train-signals.ts; do not edit.\nexport const ${constant}: PackedClassifier = ${JSON.stringify({ buckets, scale, bias, ...beside, weights: packed })}\n`,
  )
  process.stdout.write(
    `${name}: ${samples.length} lines, ${((100 * right) / samples.length).toFixed(1)} % right on held-out folds\n`,
  )
}

const injection = readRows("injection").map((row) => ({
  vector: classifierVector(row.text, 8_192),
  target: row.label === "injection" ? 1 : 0,
}))
// The lexicons' own off-topic lines are innocent in every language.
for (const line of lexicons.flatMap((lexicon) => lexicon.offTopic))
  injection.push({ vector: classifierVector(line, 8_192), target: 0 })
write("injection-weights", "injectionWeights", injection, 8_192)

const moodBuckets = 32_768
const sentiment = readRows("sentiment")
  .filter((row) => row.label !== "neutral")
  .map((row) => {
    const { good, bad } = moodOf(row.text, row.lang)
    const vector = classifierVector(row.text, moodBuckets)
    if (good > 0) vector.set(moodBuckets, good)
    if (bad > 0) vector.set(moodBuckets + 1, bad)
    return { vector, target: row.label === "positive" ? 1 : 0 }
  })
write("sentiment-weights", "sentimentWeights", sentiment, moodBuckets, 2)
