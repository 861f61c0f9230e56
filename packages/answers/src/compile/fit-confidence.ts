/** One held-out question: what was seen, and whether the first choice was right. */
export interface Trial {
  evidence: readonly number[]
  correct: boolean
  answerable: boolean
}

export interface Fit {
  coefficients: number[]
  answerAt: number
}

/** What a shop's chat is like: about half of what is typed has no article (HINT3, real shops). */
const unanswerableShare = 0.5
const unanswerableAnswered = 0.01
const steps = 1_500
const rate = 0.4
const priorPull = 0.004

/** Logistic calibration pulled towards the prior, then the lowest threshold that keeps its word. */
export function fitConfidence(
  trials: readonly Trial[],
  prior: readonly number[],
  precision: number,
): Fit {
  const answerable = trials.filter((trial) => trial.answerable).length
  const others = trials.length - answerable
  const weightOf = (trial: Trial) =>
    trial.answerable
      ? (1 - unanswerableShare) / Math.max(1, answerable)
      : unanswerableShare / Math.max(1, others)
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
    if (!trial.answerable) wronglyAnswered += weight / unanswerableShare
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
