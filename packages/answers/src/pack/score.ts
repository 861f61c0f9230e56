import type { Analysis } from "../features/analyse.ts"
import { strongestOf, vectorOf, wholeMeaning, withDense, type Vector } from "../features/vector.ts"
import { numberAt, type Segment } from "./segment.ts"

/** What speaks for every article of a segment: three independent views of the same question. */
export interface Scores {
  /** Log probability by the linear model; the last place is "none of these". */
  linear: Float32Array
  /** Cosine to the nearest phrasing. */
  near: Float32Array
  /** Which phrasing that is; -1 where none has anything in common with the question. */
  nearestPhrasing: Int32Array
  /** Cosine of meanings (concepts and intents), the same across languages. */
  meaning: Float32Array
  /** How much of the question's wording occurs in any phrasing; 1 where it is in another language. */
  known: number
  /** Probability by all three together; "none of these" is the rest. */
  blend: Float32Array
}

/** Words of another language than the articles' are noise, but for names and numbers. */
const foreignShare = 0.25
/** Between languages meaning speaks first. */
const foreignMix = [0.3, 3, 8]

/** Among so many articles a question's faint features cost time and decide nothing. */
const manyArticles = 3_000
const strongFeatures = 40
const leastLog = Math.log(1e-4)

/** Scores every article of a segment. */
export function scoreSegment(segment: Segment, analysis: Analysis, foreign: boolean): Scores {
  const whole = vectorOf(analysis, segment, foreign ? foreignShare : 1)
  const vector = segment.articles > manyArticles ? strongestOf(whole, strongFeatures) : whole
  const linear = linearScores(segment, foreign ? vector : withDense(vector, analysis, segment))
  const { near, nearestPhrasing } = nearScores(segment, vector)
  const meaning = meaningScores(segment, analysis)
  const mix = foreign ? foreignMix : segment.numbers.subarray(numberAt.mix, numberAt.mix + 3)
  const [byLinear = 0, byNear = 0, byMeaning = 0] = mix
  // The last place is "none of these", which only the linear model knows about.
  const blend = new Float32Array(segment.articles + 1)
  const noneOfThese = byLinear * Math.max(leastLog, linear[segment.articles] ?? leastLog)
  let highest = noneOfThese
  for (let article = 0; article < segment.articles; article++) {
    const log = linear[article] ?? leastLog
    const score =
      byLinear * (log > leastLog ? log : leastLog) +
      byNear * (near[article] ?? 0) +
      byMeaning * (meaning[article] ?? 0)
    blend[article] = score
    if (score > highest) highest = score
  }
  blend[segment.articles] = noneOfThese
  softmax(blend, highest)
  return {
    linear,
    near,
    nearestPhrasing,
    meaning,
    known: foreign ? 1 : knownShare(segment, vector),
    blend: blend.subarray(0, segment.articles),
  }
}

function linearScores(segment: Segment, vector: Vector): Float32Array {
  const { linearRows, linearClasses, linearWeights, linearScales, linearBias } = segment
  const scores = new Float32Array(segment.articles + 1)
  for (let at = 0; at < vector.ids.length; at++) {
    const id = vector.ids[at] ?? 0
    const value = vector.values[at] ?? 0
    const end = linearRows[id + 1] ?? 0
    for (let place = linearRows[id] ?? 0; place < end; place++) {
      const label = linearClasses[place] ?? 0
      scores[label] = (scores[label] ?? 0) + value * (linearWeights[place] ?? 0)
    }
  }
  let highest = -Infinity
  for (let label = 0; label < scores.length; label++) {
    const score = (scores[label] ?? 0) * (linearScales[label] ?? 0) + (linearBias[label] ?? 0)
    scores[label] = score
    if (score > highest) highest = score
  }
  let sum = 0
  for (let label = 0; label < scores.length; label++) {
    const score = scores[label] ?? 0
    if (score > highest - negligible) sum += quickExp(score - highest)
  }
  const shift = highest + Math.log(sum)
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) - shift
  return scores
}

/** What lies so far below the highest adds nothing; with thousands of articles that is most of them. */
const negligible = 12

const steps = 64
const powers = Float64Array.from({ length: negligible * steps + 2 }, (_, at) =>
  Math.exp(-at / steps),
)

/** e to a power between -12 and 0, right to six places: a table and the first terms of the series behind it. */
function quickExp(power: number): number {
  const at = (-power * steps) | 0
  const rest = power + at / steps
  return (powers[at] ?? 0) * (1 + rest * (1 + rest / 2))
}

/** Turns scores into probabilities in place. */
function softmax(scores: Float32Array, highest: number): void {
  let sum = 0
  // Of thousands of articles most share nothing with the question, and so the very same score.
  let usual = Number.NaN
  let usualRaised = 0
  for (let label = 0; label < scores.length; label++) {
    const score = scores[label] ?? 0
    if (score !== usual) {
      usual = score
      usualRaised = score > highest - negligible ? quickExp(Math.min(0, score - highest)) : 0
    }
    scores[label] = usualRaised
    sum += usualRaised
  }
  const scale = 1 / sum
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) * scale
}

// All zero between calls; one for every phrasing of the biggest segment asked so far.
let sums = new Float32Array(1_024)
/** The phrasings met by the question at hand. */
let touched = new Int32Array(1_024)

function nearScores(segment: Segment, vector: Vector): Pick<Scores, "near" | "nearestPhrasing"> {
  const { nearRows, nearPhrasings, nearValues, phrasingArticles } = segment
  if (sums.length < segment.phrasings) {
    sums = new Float32Array(segment.phrasings)
    touched = new Int32Array(segment.phrasings)
  }
  let met = 0
  for (let at = 0; at < vector.ids.length; at++) {
    const id = vector.ids[at] ?? 0
    const value = (vector.values[at] ?? 0) * segment.nearStep
    const end = nearRows[id + 1] ?? 0
    if (value === 0) continue
    for (let place = nearRows[id] ?? 0; place < end; place++) {
      const phrasing = nearPhrasings[place] ?? 0
      const before = sums[phrasing] ?? 0
      if (before === 0) touched[met++] = phrasing
      sums[phrasing] = before + value * (nearValues[place] ?? 0)
    }
  }
  const near = new Float32Array(segment.articles)
  const nearestPhrasing = new Int32Array(segment.articles).fill(-1)
  for (let at = 0; at < met; at++) {
    const phrasing = touched[at] ?? 0
    const article = phrasingArticles[phrasing] ?? 0
    const closeness = sums[phrasing] ?? 0
    sums[phrasing] = 0
    if (closeness <= (near[article] ?? 0)) continue
    near[article] = closeness
    nearestPhrasing[article] = phrasing
  }
  return { near, nearestPhrasing }
}

function knownShare({ nearRows, buckets }: Segment, { ids, values }: Vector): number {
  let all = 0
  let known = 0
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0
    if (id >= buckets) break
    const square = (values[at] ?? 0) ** 2
    all += square
    if (nearRows[id] !== nearRows[id + 1]) known += square
  }
  return all === 0 ? 0 : known / all
}

function meaningScores(segment: Segment, analysis: Analysis): Float32Array {
  const scores = new Float32Array(segment.articles)
  const query = new Float32Array(256)
  let length = 0
  for (const [id, weight] of analysis.meaning) {
    const value = weight * (segment.idf[segment.buckets + id] ?? 0)
    query[id] = value
    length += value * value
  }
  if (length === 0) return scores
  const scale = 1 / (255 * Math.max(wholeMeaning, Math.sqrt(length)))
  for (let article = 0; article < scores.length; article++) {
    let sum = 0
    const end = segment.meaningRows[article + 1] ?? 0
    for (let place = segment.meaningRows[article] ?? 0; place < end; place++)
      sum += (query[segment.meaningIds[place] ?? 0] ?? 0) * (segment.meaningValues[place] ?? 0)
    scores[article] = sum * scale
  }
  return scores
}
