import { mostDense, type SegmentPlan } from "./build-segment.ts"
import { priorThreshold, rescale, rescaled, thresholdOf, weightsOf } from "./fit-confidence.ts"
import { priorFor } from "./prior.ts"
import { heldOutTrials, keptShare } from "./trials.ts"

export interface Calibration {
  calibration: readonly number[]
  answerAt: number
  clarifyAt: number
}

const clarifyShare = 0.35
/** With fewer phrasings an article, or fewer trials, a pack learns nothing about itself. */
const fewestPhrasings = 2
const fewestTrials = 40

/**
 * Learns from the pack itself how sure is sure enough, starting from what is known of other packs.
 * A merchant's few phrasings move the prior a little, hundreds of them move it far. A knowledge base
 * of thousands of articles keeps the prior: asking it costs as much again as compiling it.
 */
export function calibrate(plan: SegmentPlan, precision: number): Calibration {
  const articles = plan.articles.length
  const phrasings = plan.lines.filter((line) => line.article >= 0 && !line.answerText).length
  const prior = priorFor(phrasings, articles)
  const canLearn = phrasings >= fewestPhrasings * articles && articles <= mostDense
  const trials = canLearn ? heldOutTrials(plan) : []
  if (trials.length < fewestTrials) return settled(prior, priorThreshold(precision))
  const weights = weightsOf(trials)
  const thinned = priorFor(keptShare * phrasings, articles)
  const rescaling = rescale(trials, weights, thinned)
  const answerAt = thresholdOf(trials, weights, rescaled(thinned, rescaling), precision)
  return settled(rescaled(prior, rescaling), answerAt)
}

function settled(calibration: readonly number[], answerAt: number): Calibration {
  return { calibration, answerAt, clarifyAt: answerAt * clarifyShare }
}
