/** One held-out question: what was seen, and whether the first choice was right. */
export interface Trial {
  evidence: readonly number[]
  correct: boolean
  kind: "answerable" | "near" | "far"
}

export interface Fit {
  coefficients: number[]
  answerAt: number
}

/**
 * What a shop's chat is like: about half of what is typed has an article (HINT3, real shops); of the
 * rest most is talk about other things, and some asks for what an article nearly answers.
 */
const shares = { answerable: 0.5, near: 0.15, far: 0.35 }
const unanswerableAnswered = 0.012
// A handful of lines must not each weigh like a tenth of a shop's traffic.
const fewest = 60
const steps = 1_500
const rate = 0.4
const priorPull = 0.004

/** Logistic calibration pulled towards the prior, then the lowest threshold that keeps its word. */
export function fitConfidence(
  trials: readonly Trial[],
  prior: readonly number[],
  precision: number,
): Fit {
  const counts = { answerable: 0, near: 0, far: 0 }
  for (const trial of trials) counts[trial.kind]++
  const weightOf = (trial: Trial) => shares[trial.kind] / Math.max(fewest, counts[trial.kind])
  const coefficients = descend(trials, prior, weightOf)
  const rated = trials
    .map((trial) => ({ trial, confidence: predict(trial.evidence, coefficients) }))
    .sort((a, b) => b.confidence - a.confidence)
  let right = 0
  let answered = 0
  let wronglyAnswered = 0
  let answerAt = 1
  for (const { trial, confidence } of rated) {
    const weight = weightOf(trial)
    answered += weight
    if (trial.correct) right += weight
    if (trial.kind !== "answerable") wronglyAnswered += weight / (shares.near + shares.far)
    if (right >= precision * answered && wronglyAnswered <= unanswerableAnswered)
      answerAt = confidence
  }
  return { coefficients, answerAt }
}

function predict(evidence: readonly number[], coefficients: readonly number[]): number {
  let sum = 0
  evidence.forEach((value, index) => (sum += value * (coefficients[index] ?? 0)))
  return 1 / (1 + Math.exp(-sum))
}

function descend(
  trials: readonly Trial[],
  prior: readonly number[],
  weightOf: (trial: Trial) => number,
): number[] {
  const coefficients = [...prior]
  const gradient = prior.map(() => 0)
  for (let step = 0; step < steps; step++) {
    gradient.fill(0)
    for (const trial of trials) {
      const error = (trial.correct ? 1 : 0) - predict(trial.evidence, coefficients)
      const weighted = error * weightOf(trial)
      trial.evidence.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + weighted * value
      })
    }
    gradient.forEach((slope, index) => {
      const current = coefficients[index] ?? 0
      const pull = priorPull * ((prior[index] ?? 0) - current)
      const next = current + rate * (5 * slope + pull)
      // More evidence never makes an answer less sure; only the constant may be negative.
      coefficients[index] = index === 0 ? next : Math.max(0, next)
    })
  }
  return coefficients
}
