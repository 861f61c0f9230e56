import type { Analysis } from "../features/analyse.ts"
import { confidenceOf, evidenceOf, nearestOf } from "./confidence.ts"
import { scoreSegment } from "./score.ts"
import type { Segment } from "./segment.ts"
import { verbatimArticle } from "./verbatim.ts"

export interface Ranked {
  segment: Segment
  article: number
  confidence: number
  evidence: number[]
  /** The stored phrasing the question resembles most; -1 for none. */
  phrasing: number
}

const shown = 5

/** A phrasing the shop wrote down for one article is that article's, by the shop's own word. */
const verbatimConfidence = 1

/** The best articles of one segment, best first. */
export function rankSegment(segment: Segment, analysis: Analysis, foreign: boolean): Ranked[] {
  const scores = scoreSegment(segment, analysis, foreign)
  const best: number[] = []
  for (let article = 0; article < segment.articles; article++) {
    const score = scores.blend[article] ?? 0
    if (best.length === shown && score <= (scores.blend[best[shown - 1] ?? 0] ?? 0)) continue
    let place = best.length
    while (place > 0 && (scores.blend[best[place - 1] ?? 0] ?? 0) < score) place--
    best.splice(place, 0, article)
    if (best.length > shown) best.pop()
  }
  const nearest = nearestOf(scores.near)
  const stored = foreign ? -1 : verbatimArticle(segment, analysis)
  let ceiling = 1
  return best.map((article, place) => {
    const evidence = evidenceOf(scores, article, best[place === 0 ? 1 : 0] ?? -1, nearest)
    const verbatim = article === stored
    const calibrated = confidenceOf(segment, evidence)
    // A later place never looks surer than an earlier one.
    ceiling = Math.min(ceiling, verbatim ? Math.max(calibrated, verbatimConfidence) : calibrated)
    const phrasing = scores.nearestPhrasing[article] ?? -1
    return { segment, article, confidence: ceiling, evidence, phrasing }
  })
}
