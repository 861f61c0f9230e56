/**
 * What is believed of a pack before it has asked itself anything: coefficients in the order of
 * `evidenceOf` and a threshold, fitted on some sixty small packs cut from question sets whose
 * licences allow it (bench/fit-prior.ts says which and how).
 */
const coefficients: readonly number[] = [-0.45, 0.86, 1.23, 1.35, 0.98, 1.22, 0]
/** More phrasings an article make a model too sure of itself, more articles too modest. */
const byPhrasings = -0.88
const byArticles = 0.01
const mostPhrasings = 100
const mostArticles = 200

export const priorAnswerAt = 0.96

/** The prior of a pack of this size. */
export function priorFor(phrasings: number, articles: number): number[] {
  const each = Math.min(mostPhrasings, Math.max(1, phrasings / Math.max(1, articles)))
  const size = Math.min(mostArticles, Math.max(1, articles))
  const [constant = 0, ...rest] = coefficients
  return [constant + byPhrasings * Math.log(each) + byArticles * Math.log(size), ...rest]
}

/**
 * Share of unanswerable questions answered above a confidence. More careful than the packs the prior
 * was fitted on would have it: real shops are asked more near misses than those were.
 */
export function expectedUnanswerable(confidence: number): number {
  return 0.121 * (1 - confidence) ** 0.788
}
