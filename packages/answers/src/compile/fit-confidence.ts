import { predict } from "../pack/confidence.ts"
import { expectedUnanswerable, priorAnswerAt } from "./prior.ts"
import type { Trial } from "./trials.ts"

export interface Rescaling {
  slope: number
  offset: number
}

/**
 * What a shop's chat is like: about half of what is typed has an article (HINT3, real shops); of the
 * rest most is talk about other things, and some asks for what an article nearly answers.
 */
const shares = { answerable: 0.5, near: 0.15, far: 0.35 }
const unanswerableAnswered = 0.01
/** Added to the precision wanted: what is learned from a few hundred lines is only nearly true. */
const caution = 0.005
// A handful of lines must not each weigh like a tenth of a shop's traffic.
const fewest = 60
/** How many trials the prior's word is worth. */
const priorTrials = { precision: 60, unanswerable: 300 }
const steps = 300
const pull = 0.02
const leastSlope = 0.3
const leastAnswerAt = 0.7

/** How much of a shop's traffic every trial stands for. */
export function weightsOf(trials: readonly Trial[]): Float64Array {
  const counts = { answerable: 0, near: 0, far: 0 }
  for (const trial of trials) counts[trial.kind]++
  return Float64Array.from(trials, ({ kind }) => shares[kind] / Math.max(fewest, counts[kind]))
}

/** Platt scaling of the prior's log odds, pulled towards leaving them as they are. */
export function rescale(
  trials: readonly Trial[],
  weights: Float64Array,
  prior: readonly number[],
): Rescaling {
  const odds = trials.map(({ evidence }) =>
    evidence.reduce((sum, value, at) => sum + value * (prior[at] ?? 0), 0),
  )
  let slope = 1
  let offset = 0
  for (let step = 0; step < steps; step++) {
    let bySlope = pull * (1 - slope)
    let byOffset = -pull * offset
    trials.forEach(({ correct }, at) => {
      const it = odds[at] ?? 0
      const error = (correct ? 1 : 0) - 1 / (1 + Math.exp(-(slope * it + offset)))
      bySlope += (weights[at] ?? 0) * error * it
      byOffset += (weights[at] ?? 0) * error
    })
    slope = Math.max(leastSlope, slope + 0.05 * bySlope)
    offset += 0.2 * byOffset
  }
  return { slope, offset }
}

export function rescaled(prior: readonly number[], { slope, offset }: Rescaling): number[] {
  return prior.map((coefficient, at) => slope * coefficient + (at === 0 ? offset : 0))
}

/**
 * The lowest confidence at which enough of all answers are right and few unanswerable questions are
 * answered. Both are means of what the trials showed and what is believed beforehand, and the
 * threshold of a pack that trusts itself less than the prior does meets the prior's halfway.
 */
export function thresholdOf(
  trials: readonly Trial[],
  weights: Float64Array,
  coefficients: readonly number[],
  precision: number,
): number {
  const rated = trials
    .map((trial, at) => ({
      trial,
      weight: weights[at] ?? 0,
      confidence: predict(trial.evidence, coefficients),
    }))
    .sort((a, b) => b.confidence - a.confidence)
  const silent = rated.filter(({ trial }) => trial.kind !== "answerable")
  const silentWeight = silent.reduce((sum, { weight }) => sum + weight, 0) || 1
  const sums = { answered: 0, squares: 0, right: 0, expected: 0, unanswerable: 0 }
  let lowest = 1
  for (const { trial, weight, confidence } of rated) {
    sums.answered += weight
    sums.squares += weight * weight
    sums.expected += weight * confidence
    if (trial.correct) sums.right += weight
    if (trial.kind !== "answerable") sums.unanswerable += weight
    const trialCount = sums.answered ** 2 / sums.squares
    const right = mixed(
      sums.right / sums.answered,
      trialCount,
      sums.expected / sums.answered,
      priorTrials.precision,
    )
    const unanswerable = mixed(
      sums.unanswerable / silentWeight,
      silent.length,
      expectedUnanswerable(confidence),
      priorTrials.unanswerable,
    )
    if (right >= Math.min(0.999, precision + caution) && unanswerable <= unanswerableAnswered)
      lowest = confidence
  }
  const own = Math.max(leastAnswerAt, Math.min(0.999, lowest))
  const prior = priorThreshold(precision)
  return own > prior ? halfway(own, prior) : own
}

/** The prior's threshold was fitted for 97 % right; a merchant who wants more gets more. */
export function priorThreshold(precision: number): number {
  const wrong = (1 - priorAnswerAt) * ((1 - precision) / 0.03)
  return Math.min(0.999, Math.max(0.5, 1 - wrong))
}

function mixed(seen: number, trials: number, believed: number, worth: number): number {
  return (seen * trials + believed * worth) / (trials + worth)
}

function halfway(one: number, other: number): number {
  const odds = Math.sqrt((one / (1 - one)) * (other / (1 - other)))
  return odds / (1 + odds)
}
