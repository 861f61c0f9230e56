/** One asked question: how sure the first choice was, and whether it was right. */
export interface Outcome {
  confidence: number
  correct: boolean
  amongThree: boolean
  answerable: boolean
  decision: string
  crosslingual: boolean
}

/** Largest share of answerable questions answered while `precision` of all answers are right. */
export function recallAt(outcomes: readonly Outcome[], precision: number): number {
  const sorted = [...outcomes].sort((a, b) => b.confidence - a.confidence)
  const answerable = outcomes.filter((outcome) => outcome.answerable).length
  let right = 0
  let best = 0
  sorted.forEach((outcome, index) => {
    if (outcome.correct) right++
    if (sorted[index + 1]?.confidence === outcome.confidence) return
    if (right / (index + 1) >= precision) best = Math.max(best, right / answerable)
  })
  return best
}

export function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? Number.NaN : items.filter(holds).length / items.length
}

export function percent(value: number): string {
  return Number.isNaN(value) ? "-" : (100 * value).toFixed(1)
}
