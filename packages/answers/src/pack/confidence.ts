import type { Scores } from "./score.ts"
import { numberAt, type Segment } from "./segment.ts"

const farthest = 9

/** What the confidence looks at, in the order of its coefficients. */
export function evidenceOf(scores: Scores, article: number, rival: number): number[] {
  const { blend, near, meaning } = scores
  const probability = blend[article] ?? 0
  const closeness = near[article] ?? 0
  return [
    1,
    logOdds(probability),
    Math.max(0, probability - (blend[rival] ?? 0)),
    closeness,
    closeness - nearestOther(near, article),
    meaning[article] ?? 0,
  ]
}

/** How much nearer than every other article's nearest phrasing; a tie between articles is a doubt. */
function nearestOther(near: Float32Array, article: number): number {
  let nearest = 0
  for (let other = 0; other < near.length; other++)
    if (other !== article && (near[other] ?? 0) > nearest) nearest = near[other] ?? 0
  return nearest
}

export function logOdds(probability: number): number {
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
