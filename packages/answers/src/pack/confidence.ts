import type { Scores } from "./score.ts"
import { numberAt, type Segment } from "./segment.ts"

/** What the confidence looks at, in the order of its coefficients. */
export function evidenceOf(scores: Scores, article: number, runnerUp: number): number[] {
  const blend = scores.blend[article] ?? 0
  return [
    1,
    blend,
    Math.max(0, blend - runnerUp),
    scores.near[article] ?? 0,
    scores.meaning[article] ?? 0,
    scores.linear[article] ?? 0,
  ]
}

/** The probability that the article is the right one, by the segment's own calibration. */
export function confidenceOf(segment: Segment, evidence: readonly number[]): number {
  let sum = 0
  evidence.forEach((value, index) => {
    sum += value * (segment.numbers[numberAt.calibration + index] ?? 0)
  })
  return 1 / (1 + Math.exp(-sum))
}
