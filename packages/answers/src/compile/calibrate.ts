import { confidenceOf } from "../pack/confidence.ts"
import { rankSegment } from "../pack/rank.ts"
import { scoreSegment } from "../pack/score.ts"
import { numberAt, openSegment, type Segment } from "../pack/segment.ts"
import { buildSegment, type Line, type SegmentPlan } from "./build-segment.ts"
import { fitConfidence, type Trial } from "./fit-confidence.ts"

export type Mix = readonly [number, number, number]

export interface Calibration {
  mix: Mix
  calibration: readonly number[]
  answerAt: number
  clarifyAt: number
}

const mixes: readonly Mix[] = [
  [0.5, 0.35, 0.15],
  [0.55, 0.45, 0],
  [0.75, 0.25, 0],
  [0.4, 0.25, 0.35],
  [0.3, 0.2, 0.5],
]
const worthChanging = 1.01
const sparseMix: Mix = [0.35, 0.35, 0.3]

/** Coefficients for packs too small to learn their own; see docs/answers.md. */
export const priorCalibration: readonly number[] = [-4, 1.5, 9, 2.5, 1.5, 4.5]
const priorAnswerAt = 0.78
const leastAnswerAt = 0.6
const clarifyShare = 0.35
const middlePack = 800
const largePack = 3_000

/**
 * Learns from the pack itself how sure is sure enough. Some phrasings are held out as questions,
 * some articles are taken out so that their phrasings become near misses, and background lines are
 * questions nobody answers; what the rest of the pack says to them is what the shop would live.
 */
export function calibrate(plan: SegmentPlan, precision: number): Calibration {
  const phrasings = plan.lines.filter((line) => line.article >= 0 && !line.answerText)
  if (phrasings.length < 2.5 * plan.articles.length || plan.articles.length < 3) {
    return {
      mix: sparseMix,
      calibration: priorCalibration,
      answerAt: priorAnswerAt,
      clarifyAt: priorAnswerAt * clarifyShare,
    }
  }
  const folds = phrasings.length > largePack ? 1 : phrasings.length > middlePack ? 2 : 3
  const trials = Array.from({ length: folds }, (_, fold) => runFold(plan, fold))
  const mix = bestMix(trials)
  const outcomes = trials.flatMap((trial) => outcomesOf(trial, mix))
  const { coefficients, answerAt } = fitConfidence(outcomes, priorCalibration, precision)
  const threshold = Math.max(leastAnswerAt, answerAt)
  return {
    mix,
    calibration: coefficients,
    answerAt: threshold,
    clarifyAt: threshold * clarifyShare,
  }
}

interface FoldTrial {
  segment: Segment
  questions: Line[]
  absent: (line: Line) => boolean
}

function runFold(plan: SegmentPlan, fold: number): FoldTrial {
  const perArticle = new Map<number, number>()
  const questions: Line[] = []
  const kept: Line[] = []
  const absent = (line: Line) => line.article < 0 || (line.article * 7 + fold * 2) % 6 === 1
  for (const line of plan.lines) {
    const place = perArticle.get(line.article) ?? 0
    perArticle.set(line.article, place + 1)
    if (line.answerText) {
      if (!absent(line)) kept.push(line)
    } else if (line.article >= 0 && absent(line)) {
      if (place % 3 === fold) questions.push(line)
    } else if (place % 3 === (fold + 1) % 3) questions.push(line)
    else kept.push(line)
  }
  const calibration = priorCalibration
  const bytes = buildSegment({ ...plan, lines: kept, calibration, answerAt: 1, clarifyAt: 1 })
  return { segment: openSegment(bytes), questions, absent }
}

function bestMix(trials: readonly FoldTrial[]): Mix {
  const right = mixes.map(() => 0)
  for (const { segment, questions, absent } of trials)
    for (const question of questions) {
      if (absent(question)) continue
      const { linear, near, meaning } = scoreSegment(segment, question.analysis, false)
      mixes.forEach(([byLinear, byNear, byMeaning], index) => {
        let best = -1
        let winner = -1
        for (let article = 0; article < segment.articles; article++) {
          const score =
            byLinear * (linear[article] ?? 0) +
            byNear * (near[article] ?? 0) +
            byMeaning * (meaning[article] ?? 0)
          if (score > best) {
            best = score
            winner = article
          }
        }
        if (winner === question.article) right[index] = (right[index] ?? 0) + 1
      })
    }
  // A mix must earn its place: a question or two more on a fold is chance.
  const most = Math.max(...right)
  const index = most > worthChanging * (right[0] ?? 0) ? right.indexOf(most) : 0
  return mixes[index] ?? sparseMix
}

function outcomesOf(trial: FoldTrial, mix: Mix): Trial[] {
  trial.segment.numbers.set(mix, numberAt.mix)
  return trial.questions.flatMap((question) => {
    const [first] = rankSegment(trial.segment, question.analysis, false)
    if (!first) return []
    const answerable = !trial.absent(question)
    const correct = answerable && first.article === question.article
    const kind = answerable ? "answerable" : question.article < 0 ? "far" : "near"
    return [{ evidence: first.evidence, correct, kind }]
  })
}

/** For tests and the bench: how sure a segment is of its first choice. */
export function surenessOf(segment: Segment, evidence: readonly number[]): number {
  return confidenceOf(segment, evidence)
}
