import type { Analysis } from "../features/analyse.ts"
import { vectorOf, wholeMeaning, type Vector } from "../features/vector.ts"
import { numberAt, type Segment } from "./segment.ts"

/** What speaks for every article of a segment: three independent views of the same question. */
export interface Scores {
  /** Probability by the linear model, "none of these" being the rest. */
  linear: Float32Array
  /** Cosine to the nearest phrasing. */
  near: Float32Array
  /** Cosine of meanings (concepts and intents), the same across languages. */
  meaning: Float32Array
  blend: Float32Array
}

/** Words of another language than the articles' are noise, but for names and numbers. */
const foreignShare = 0.25

/** Fewer phrasings an article than this leave a shopper's own words without a chance. */
const fewPhrasings = 2.5

/**
 * Scores every article. Where articles have few phrasings, a question with a clear meaning is also
 * read as if its words were foreign, and the better reading counts: what it means then weighs more
 * than which words it happens to share.
 */
export function scoreSegment(segment: Segment, analysis: Analysis, foreign: boolean): Scores {
  const scores = scoreReading(segment, analysis, foreign)
  const sparse = segment.phrasings < fewPhrasings * segment.articles
  if (foreign || !sparse || analysis.intents.size === 0) return scores
  const meant = scoreReading(segment, analysis, true)
  for (const name of ["linear", "near", "blend"] as const)
    for (let article = 0; article < segment.articles; article++)
      scores[name][article] = ((scores[name][article] ?? 0) + (meant[name][article] ?? 0)) / 2
  return scores
}

function scoreReading(segment: Segment, analysis: Analysis, foreign: boolean): Scores {
  const vector = vectorOf(analysis, segment, foreign ? foreignShare : 1)
  const linear = linearScores(segment, vector)
  const near = nearScores(segment, vector)
  const meaning = meaningScores(segment, analysis)
  const blend = new Float32Array(segment.articles)
  const mix = segment.numbers.subarray(numberAt.mix, numberAt.mix + 3)
  const [byLinear = 0, byNear = 0, byMeaning = 0] = foreign ? [0.1, 0.3, 0.6] : mix
  for (let article = 0; article < blend.length; article++)
    blend[article] =
      byLinear * (linear[article] ?? 0) +
      byNear * (near[article] ?? 0) +
      byMeaning * (meaning[article] ?? 0)
  return { linear, near, meaning, blend }
}

function linearScores(segment: Segment, vector: Vector): Float32Array {
  const { linearRows, linearClasses, linearWeights, linearScales } = segment
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
    const score =
      (scores[label] ?? 0) * (linearScales[label] ?? 0) + (segment.linearBias[label] ?? 0)
    scores[label] = score
    if (score > highest) highest = score
  }
  let sum = 0
  for (let label = 0; label < scores.length; label++) {
    const raised = Math.exp((scores[label] ?? 0) - highest)
    scores[label] = raised
    sum += raised
  }
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] ?? 0) / sum
  return scores.subarray(0, segment.articles)
}

function nearScores(segment: Segment, vector: Vector): Float32Array {
  const { nearRows, nearPhrasings, nearValues, phrasingArticles } = segment
  const sums = new Float32Array(segment.phrasings)
  for (let at = 0; at < vector.ids.length; at++) {
    const id = vector.ids[at] ?? 0
    const value = (vector.values[at] ?? 0) * segment.nearStep
    const end = nearRows[id + 1] ?? 0
    for (let place = nearRows[id] ?? 0; place < end; place++) {
      const phrasing = nearPhrasings[place] ?? 0
      sums[phrasing] = (sums[phrasing] ?? 0) + value * (nearValues[place] ?? 0)
    }
  }
  const best = new Float32Array(segment.articles)
  for (let phrasing = 0; phrasing < sums.length; phrasing++) {
    const article = phrasingArticles[phrasing] ?? 0
    if ((sums[phrasing] ?? 0) > (best[article] ?? 0)) best[article] = sums[phrasing] ?? 0
  }
  return best
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
