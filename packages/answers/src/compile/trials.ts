import { rankSegment } from "../pack/rank.ts"
import { openSegment, type Segment } from "../pack/segment.ts"
import { buildSegment, frequenciesOf, type Line, type SegmentPlan } from "./build-segment.ts"

/** One held-out question: what was seen, and whether the first choice was right. */
export interface Trial {
  evidence: readonly number[]
  correct: boolean
  kind: "answerable" | "near" | "far"
}

const middlePack = 800
const largePack = 3_000

/** Share of an article's phrasings that stay in the pack while the others are asked. */
export const keptShare = 2 / 3

/**
 * Asks the pack its own questions. Some phrasings are held out, some articles are taken out so that
 * their phrasings become near misses, and background lines are questions nobody answers; what the
 * rest of the pack says to them is what the shop would live.
 */
export function heldOutTrials(plan: SegmentPlan): Trial[] {
  const phrasings = plan.lines.filter((line) => line.article >= 0 && !line.answerText)
  const folds = phrasings.length > largePack ? 1 : phrasings.length > middlePack ? 2 : 3
  return Array.from({ length: folds }, (_, fold) => outcomesOf(runFold(plan, fold))).flat()
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
  const bytes = buildSegment({ ...plan, lines: kept, frequencies: frequenciesOf(kept) })
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
