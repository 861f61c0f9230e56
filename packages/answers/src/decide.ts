import { intentFeature, intentStart, type Analysis } from "./features/analyse.ts"
import type { Reading } from "./dialogue/readings.ts"
import { conceptIndex } from "./lexicon/concepts.ts"
import { isShopIntent } from "./lexicon/intents.ts"
import { clearIntent, isMeant as isMeantBy } from "./lexicon/meant.ts"
import type { Ranked } from "./pack/rank.ts"
import { numberAt, type Segment } from "./pack/segment.ts"
import type { Decision, Signals } from "./types.ts"

const injectFeature = conceptIndex.get("inject") ?? -1
const offTopicFeature = conceptIndex.get("offtopic") ?? -1

/** How far ahead of the next an article must be to be answered for its meaning, at the precision it was measured for. */
const farAhead = { by: 0.5, precision: 0.97 }
const leastAhead = 0.3
/** An article with more phrasings than this knows how people ask for it: then the words decide. */
const fewPhrasings = 12
/** A stranger among seven words is a name more often than another matter. */
const strangeShare = 0.15

/** What comes of a question: the answer, a choice to offer, or silence. */
export function decide(
  best: readonly Ranked[],
  signals: Signals,
  reading: Reading,
  precision: number,
): Decision {
  const [first] = best
  if (!first) return "abstain"
  // A person asked for, anger, and orders to the machine are not questions about the shop.
  if (signals.handoff !== null) return "abstain"
  if (signals.injection && !isHarmless(best, reading)) return "abstain"
  if (isBeside(first, reading.analysis)) return isSure(best) ? "clarify" : "abstain"
  if (isSure(best)) return "answer"
  if (signals.smallTalk) return "abstain"
  if (isPlain(best, reading, precision)) return "answer"
  return isWorthAsking(best) || isMeant(first, reading.analysis) ? "clarify" : "abstain"
}

/**
 * True where little is left to guess: nearly every word of the message is known, together they say without doubt what is
 * wanted, that is what the first article is mainly about, and no other comes near. So the few formal phrasings of a
 * starter answer are enough for people who use none of their words.
 */
function isPlain(best: readonly Ranked[], reading: Reading, precision: number): boolean {
  const [first, next] = best
  if (!first || first.segment.phrasings > fewPhrasings * first.segment.articles) return false
  const lead = first.confidence - (next?.confidence ?? 0)
  // Who wants half as many wrong answers gets them from half as far below certainty.
  const wanted = 1 - (1 - farAhead.by) * ((1 - precision) / (1 - farAhead.precision))
  if (lead < Math.max(leastAhead, wanted)) return false
  const main = mainIntents(first)
  const isMain = [...reading.analysis.intents].some(
    ([intent, weight]) => weight >= clearIntent && isShopIntent(intent) && main.has(intent),
  )
  return isMain && reading.strangers() <= strangeShare * reading.length
}

/** The intents an article is about more than about any other. */
function mainIntents({ segment, article }: Ranked): ReadonlySet<number> {
  const main = new Set<number>()
  let most = 1
  const end = segment.meaningRows[article + 1] ?? 0
  for (let place = segment.meaningRows[article] ?? 0; place < end; place++) {
    const feature = segment.meaningIds[place] ?? 0
    const value = segment.meaningValues[place] ?? 0
    if (feature < intentStart || value < most) continue
    if (value > most) main.clear()
    most = value
    main.add(feature - intentStart)
  }
  return main
}

/** True where the article is about just what the message wants without doubt. */
export function isMeant({ segment, article }: Ranked, { intents }: Analysis): boolean {
  return isMeantBy(
    intents,
    (intent) => means(segment, article, intentFeature(intent)),
    (intent) => segment.meaningIds.includes(intentFeature(intent)),
  )
}

/**
 * True for what only resembles an order to the machine: no word of one in it, and without doubt a question
 * that an article of the shop answers. A stored answer can do no harm.
 */
function isHarmless(best: readonly Ranked[], { analysis }: Reading): boolean {
  const [first] = best
  if (!first || analysis.concepts.has(injectFeature)) return false
  return isSure(best) && isMeant(first, analysis)
}

/** True for weather and football, unless that is what the article is about. */
function isBeside({ segment, article }: Ranked, { meaning }: Analysis): boolean {
  return meaning.has(offTopicFeature) && !means(segment, article, offTopicFeature)
}

function means(segment: Segment, article: number, feature: number): boolean {
  const end = segment.meaningRows[article + 1] ?? 0
  for (let place = segment.meaningRows[article] ?? 0; place < end; place++)
    if (segment.meaningIds[place] === feature) return true
  return false
}

export function isSure([first]: readonly Ranked[]): boolean {
  return first !== undefined && first.confidence >= (first.segment.numbers[numberAt.answerAt] ?? 1)
}

export function isWorthAsking([first]: readonly Ranked[]): boolean {
  return first !== undefined && first.confidence >= (first.segment.numbers[numberAt.clarifyAt] ?? 1)
}
