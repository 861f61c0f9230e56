import type { Scores } from "./score.ts"
import { numberAt, type Segment } from "./segment.ts"

const farthest = 9

/** The closeness of the two articles nearest to a question, and which is the nearest. */
export interface Nearest {
  article: number
  closeness: number
  next: number
}

export function nearestOf(near: Float32Array): Nearest {
  const nearest = { article: -1, closeness: 0, next: 0 }
  for (let article = 0; article < near.length; article++) {
    const closeness = near[article] ?? 0
    if (closeness > nearest.closeness) {
      nearest.next = nearest.closeness
      nearest.closeness = closeness
      nearest.article = article
    } else if (closeness > nearest.next) nearest.next = closeness
  }
  return nearest
}

/** What the confidence looks at, in the order of its coefficients. */
export function evidenceOf(
  { blend, near, meaning, known }: Scores,
  article: number,
  rival: number,
  nearest: Nearest,
): number[] {
  const probability = blend[article] ?? 0
  const closeness = near[article] ?? 0
  const other = article === nearest.article ? nearest.next : nearest.closeness
  return [
    1,
    logOdds(probability),
    Math.max(0, probability - (blend[rival] ?? 0)),
    closeness,
    // Two articles with a phrasing as near are a doubt.
    closeness - other,
    // Words that no article holds may well be what the question is about.
    known,
    meaning[article] ?? 0,
  ]
}

function logOdds(probability: number): number {
  const odds = Math.log(probability / (1 - probability))
  return Math.max(-farthest, Math.min(farthest, odds))
}

/** The probability that the article is the right one, by the segment's own calibration. */
export function confidenceOf(segment: Segment, evidence: readonly number[]): number {
  const from = numberAt.calibration
  return predict(evidence, segment.numbers.subarray(from, from + evidence.length))
}

export function predict(evidence: readonly number[], coefficients: ArrayLike<number>): number {
  let sum = 0
  evidence.forEach((value, index) => (sum += value * (coefficients[index] ?? 0)))
  return 1 / (1 + Math.exp(-sum))
}
