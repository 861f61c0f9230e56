import { rankSegment } from "../pack/rank.ts"
import { openSegment, type Segment } from "../pack/segment.ts"
import { buildSegment, type Line, type SegmentPlan } from "./build-segment.ts"
import { fitConfidence, type Trial } from "./fit-confidence.ts"

export interface Calibration {
  calibration: readonly number[]
  answerAt: number
  clarifyAt: number
}

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
      calibration: priorCalibration,
      answerAt: priorAnswerAt,
      clarifyAt: priorAnswerAt * clarifyShare,
    }
  }
  const folds = phrasings.length > largePack ? 1 : phrasings.length > middlePack ? 2 : 3
  const trials = Array.from({ length: folds }, (_, fold) => runFold(plan, fold))
  const outcomes = trials.flatMap(outcomesOf)
  const { coefficients, answerAt } = fitConfidence(outcomes, priorCalibration, precision)
  const threshold = Math.max(leastAnswerAt, answerAt)
  return {
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

function outcomesOf(trial: FoldTrial): Trial[] {
  return trial.questions.flatMap((question) => {
    const [first] = rankSegment(trial.segment, question.analysis, false)
    if (!first) return []
    const answerable = !trial.absent(question)
    const correct = answerable && first.article === question.article
    const kind = answerable ? "answerable" : question.article < 0 ? "far" : "near"
    return [{ evidence: first.evidence, correct, kind }]
  })
}
