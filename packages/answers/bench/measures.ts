/** One asked question: how sure the first choice was, and whether it was right. */
export interface Outcome {
  confidence: number
  correct: boolean
  amongThree: boolean
  rightTeam: boolean
  answerable: boolean
  decision: string
  locale: string
  tags: string
  milliseconds: number
  pack: { bytes: number; phrasings: number }
}

/** Largest share of answerable questions answered while `precision` of all answers are right. */
function recallAt(outcomes: readonly Outcome[], precision: number): number {
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
  return Number.isNaN(value) ? "–" : (100 * value).toFixed(1)
}

/** The value below which a share of all lies. */
function quantile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(of * sorted.length))] ?? Number.NaN
}

/** The figures of one question set. */
export function summarise(all: readonly Outcome[]) {
  const own = all.filter((outcome) => outcome.tags !== "crosslingual")
  const across = all.filter((outcome) => outcome.tags === "crosslingual")
  const answerable = own.filter((outcome) => outcome.answerable)
  const silent = own.filter((outcome) => !outcome.answerable)
  const answered = own.filter((outcome) => outcome.decision === "answer")
  return {
    first: share(answerable, (outcome) => outcome.correct),
    amongThree: share(answerable, (outcome) => outcome.amongThree),
    across: share(across, (outcome) => outcome.correct),
    team: share(answerable, (outcome) => outcome.rightTeam),
    recall95: recallAt(own, 0.95),
    recall98: recallAt(own, 0.98),
    precision: share(answered, (outcome) => outcome.correct),
    recall: answered.filter((outcome) => outcome.correct).length / answerable.length,
    unanswerable: share(silent, (outcome) => outcome.decision === "answer"),
    slow: quantile(
      own.map((outcome) => outcome.milliseconds),
      0.95,
    ),
    bytes: Math.max(...all.map((outcome) => outcome.pack.bytes)),
    phrasings: Math.max(...all.map((outcome) => outcome.pack.phrasings)),
  }
}

export type Summary = ReturnType<typeof summarise>
