import { conceptSpace, countsOf, type Analysis } from "../features/analyse.ts"
import {
  dimensionsOf,
  strongestOf,
  vectorOf,
  withDense,
  type Vector,
  type VectorSpace,
} from "../features/vector.ts"
import { joinSections } from "../pack/container.ts"
import { numberAt } from "../pack/segment.ts"
import { verbatimKey } from "../pack/verbatim.ts"
import { hashText } from "../text/hash.ts"
import type { ArticleInput } from "../types.ts"
import { meaningSections } from "./meaning-sections.ts"
import { nearSections } from "./near-sections.ts"
import { linearSections, sparseSections, type LinearSections } from "./linear-sections.ts"
import { trainSparse } from "./train-sparse.ts"
import { trainLinear, type Sample } from "./train.ts"

/** One line of training text, already analysed. */
export interface Line {
  analysis: Analysis
  /** Article, or -1 for a line that no article answers. */
  article: number
  /** True for the answer's text: it teaches words, but is nobody's way of asking. */
  answerText?: boolean
  /** As written, for a phrasing. */
  text?: string
}

export interface SegmentPlan {
  locale: string
  scope: string
  articles: readonly ArticleInput[]
  lines: readonly Line[]
  /** How rare the features of those lines are. */
  frequencies: Frequencies
  mix: readonly [number, number, number]
  calibration: readonly number[]
  answerAt: number
  clarifyAt: number
}

/** How rare every feature is, in steps a byte holds. */
export interface Frequencies {
  buckets: number
  steps: Uint8Array
  step: number
  idf: Float32Array
}

const conceptShare = 0.5
const vectorShare = 0.5
const noneWeight = 0.6
const answerWeight = 0.35
/** What the sparse trainer learns from a line. */
const mostFeatures = 112

/** Above this many articles the weights of all pairs of article and feature would not fit a Worker. */
export const mostDense = 400
/** Above this many, a word vector's weights for every article would cost a question too much time. */
const mostWithVectors = 3_000

/** How many buckets n-grams are hashed into. */
function bucketsFor(phrasings: number): number {
  return phrasings > 20_000 ? 65_536 : phrasings > 3_000 ? 32_768 : 16_384
}

const nothing: Vector = { ids: new Int32Array(), values: new Float32Array() }

/** Trains and writes one segment. Pure arithmetic: the same plan gives the same bytes. */
export function buildSegment(plan: SegmentPlan): Uint8Array {
  const { lines, articles } = plan
  const phrasings = lines.filter(isPhrasing)
  const { buckets, steps, step, idf } = plan.frequencies
  const dense = lines.find((line) => line.analysis.dense)?.analysis.dense
  const vectorSize = articles.length > mostWithVectors ? 0 : (dense?.length ?? 0)
  const space: VectorSpace = { buckets, idf, conceptShare, vectorSize, vectorShare }
  const isLarge = articles.length > mostDense
  const vectors = new Map<Line, Vector>()
  for (const line of lines) {
    const vector = vectorOf(line.analysis, space)
    vectors.set(line, isLarge ? strongestOf(vector, mostFeatures) : vector)
  }
  const samples: Sample[] = lines.map((line) => ({
    vector: withDense(vectors.get(line) ?? nothing, line.analysis, space),
    label: line.article < 0 ? articles.length : line.article,
    weight: line.article < 0 ? noneWeight : line.answerText ? answerWeight : 1,
  }))
  const linear = trained(samples, articles.length + 1, space, phrasings.length)
  const near = nearSections(phrasings, vectors, dimensionsOf(space))
  const meaning = meaningSections(phrasings, articles.length, idf, buckets)
  const numbers = new Float32Array(numberAt.length)
  numbers[numberAt.buckets] = buckets
  numbers[numberAt.articles] = articles.length
  numbers[numberAt.phrasings] = phrasings.length
  numbers[numberAt.conceptShare] = conceptShare
  numbers[numberAt.idfStep] = step
  numbers[numberAt.nearStep] = near.step
  numbers[numberAt.wideIds] = near.wide ? 1 : 0
  numbers.set(plan.mix, numberAt.mix)
  numbers.set(plan.calibration, numberAt.calibration)
  numbers[numberAt.answerAt] = plan.answerAt
  numbers[numberAt.clarifyAt] = plan.clarifyAt
  numbers[numberAt.vectorSize] = vectorSize
  numbers[numberAt.vectorShare] = vectorShare
  return joinSections([
    numbers,
    ...textSections(plan, phrasings),
    steps,
    ...linear,
    near.rows,
    near.phrasings,
    near.values,
    Uint16Array.from(phrasings, (line) => line.article),
    meaning.rows,
    meaning.ids,
    meaning.values,
    ...verbatimSections(phrasings),
    ...wordSections(phrasings),
  ])
}

/**
 * With so many phrasings an article the n-grams alone can learn every sample by heart; leaving most of them out,
 * each time others, gives the word vectors and the lexicon their say.
 */
const richPhrasings = 12

function trained(
  samples: readonly Sample[],
  classes: number,
  space: VectorSpace,
  phrasings: number,
): LinearSections {
  const dimensions = dimensionsOf(space)
  if (classes - 1 > mostDense) {
    const options = { classes, dimensions, epochs: 3, rate: 0.35 }
    return sparseSections(trainSparse(samples, options), dimensions, phrasings)
  }
  const isRich = space.vectorSize > 0 && phrasings >= richPhrasings * (classes - 1)
  const model = trainLinear(samples, {
    classes,
    dimensions,
    rate: 0.35,
    epochs: isRich ? 20 : 10,
    ...(isRich && { dropout: { features: space.buckets, share: 0.6 } }),
  })
  return linearSections(model, dimensions, phrasings)
}

function verbatimSections(phrasings: readonly Line[]): [Uint32Array, Uint16Array] {
  const sorted = phrasings
    .map(({ analysis, article }) => ({ key: verbatimKey(analysis), article }))
    .sort((a, b) => a.key - b.key || a.article - b.article)
  return [
    Uint32Array.from(sorted, ({ key }) => key),
    Uint16Array.from(sorted, ({ article }) => article),
  ]
}

function wordSections(phrasings: readonly Line[]): [Uint32Array, Uint8Array] {
  const times = new Map<number, number>()
  for (const { analysis } of phrasings)
    for (const { text, unspaced } of analysis.tokens) {
      if (unspaced) continue
      const key = hashText(text)
      times.set(key, (times.get(key) ?? 0) + 1)
    }
  const keys = Uint32Array.from(times.keys()).sort()
  return [keys, Uint8Array.from(keys, (key) => Math.min(255, times.get(key) ?? 0))]
}

/** Rarity counts for so much; the rest is equal for all, since a few phrasings know little of it. */
const rarityShare = 0.8

/**
 * How rare every feature is among the phrasings. Answers and talk beside the shop say nothing about how
 * common a word is in questions.
 */
export function frequenciesOf(lines: readonly Line[]): Frequencies {
  const phrasings = lines.filter(isPhrasing)
  const buckets = bucketsFor(phrasings.length)
  const seen = new Uint32Array(buckets + conceptSpace)
  for (const { analysis } of phrasings) {
    for (const bucket of countsOf(analysis, buckets).ids) seen[bucket] = (seen[bucket] ?? 0) + 1
    for (const id of analysis.meaning.keys()) seen[buckets + id] = (seen[buckets + id] ?? 0) + 1
  }
  const highest = Math.log((phrasings.length + 1) / 0.5)
  const step = highest / 255
  const steps = new Uint8Array(seen.length)
  // Most features are met a few times at most: each logarithm is taken once.
  const stepsByCount: number[] = []
  for (let feature = 0; feature < seen.length; feature++) {
    const count = seen[feature] ?? 0
    steps[feature] = stepsByCount[count] ??= Math.round(
      (rarityShare * Math.log((phrasings.length + 1) / (count + 0.5)) +
        (1 - rarityShare) * highest) /
        step,
    )
  }
  const idf = new Float32Array(steps.length)
  for (let feature = 0; feature < steps.length; feature++)
    idf[feature] = (steps[feature] ?? 0) * Math.fround(step)
  return { buckets, steps, step, idf }
}

const isPhrasing = (line: Line) => line.article >= 0 && !line.answerText

function textSections(plan: SegmentPlan, phrasings: readonly Line[]): [Uint32Array, Uint8Array] {
  const encoder = new TextEncoder()
  const texts = [plan.locale, plan.scope]
  for (const article of plan.articles) texts.push(article.id, article.question, article.answer)
  // Kept to show an operator why: which way of asking a question was taken for.
  for (const { text = "" } of phrasings) texts.push(text)
  const encoded = texts.map((text) => encoder.encode(text))
  const starts = new Uint32Array(encoded.length + 1)
  encoded.forEach((bytes, index) => (starts[index + 1] = (starts[index] ?? 0) + bytes.length))
  const all = new Uint8Array(starts[encoded.length] ?? 0)
  encoded.forEach((bytes, index) => all.set(bytes, starts[index]))
  return [starts, all]
}
