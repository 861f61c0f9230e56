import { analyse, type Analysis } from "./features/analyse.ts"
import { readingsOf } from "./dialogue/carry.ts"
import { knownSlots } from "./dialogue/state.ts"
import { kinOf } from "./language/kin.ts"
import { isLatin } from "./language/scripts.ts"
import { conceptIndex } from "./lexicon/concepts.ts"
import { baseOf } from "./lexicon/registry.ts"
import { languageOf, speaks } from "./pack/plan.ts"
import { rankSegment, type Ranked } from "./pack/rank.ts"
import { numberAt, type Segment } from "./pack/segment.ts"
import { readSignals } from "./signals/read.ts"
import { findSlots } from "./slots/find.ts"
import type { WordVectors } from "./vectors/word-vectors.ts"
import type { Answer, AskContext, Candidate, Decision, PackManifest, Signals } from "./types.ts"

const shown = 5
const offTopicFeature = conceptIndex.get("offtopic") ?? -1

/** Answers a question from the segments `planSegments` asked for. Pure and synchronous. */
export function ask(
  pack: { manifest: PackManifest; segments: readonly Segment[]; vectors?: WordVectors },
  text: string,
  context: AskContext,
): Answer {
  const language = languageOf(pack.manifest, text, context)
  const languages = languagesFor(text, language, context, pack.segments)
  const analysis = analyse(text, languages)
  const best = bestReading(pack, text, context, languages, language)
  const signals = readSignals(text, analysis, language)
  const slots = findSlots(text)
  return {
    decision: decide(best, signals, analysis),
    language,
    top: best.map(candidateOf),
    signals,
    slots,
    state: { slots: knownSlots(slots, context) },
  }
}

/** The candidates of the likeliest reading; the bare message wins where it is sure by itself. */
function bestReading(
  { segments, vectors }: { segments: readonly Segment[]; vectors?: WordVectors },
  text: string,
  context: AskContext,
  languages: readonly string[],
  language: string,
): Ranked[] {
  let chosen: Ranked[] = []
  for (const reading of readingsOf(text, context, languages)) {
    const analysis = analyse(reading.text, languages, vectors)
    const ranked = segments
      .filter((segment) => context.scope === undefined || segment.scope === context.scope)
      .flatMap((segment) => rankSegment(segment, analysis, isForeign(segment, language, context)))
    const best = bestOfEach(ranked, language)
    const better = (best[0]?.confidence ?? 0) > (chosen[0]?.confidence ?? 0)
    if (chosen.length === 0 || (better && isSure(best))) chosen = best
  }
  return chosen
}

function isSure([first]: readonly Ranked[]): boolean {
  return first !== undefined && first.confidence >= (first.segment.numbers[numberAt.answerAt] ?? 1)
}

/** The lexicons to read with: the message's, the page's, and a neighbour's that articles are in. */
function languagesFor(
  text: string,
  language: string,
  context: AskContext,
  segments: readonly Segment[],
): string[] {
  const near = segments
    .map((segment) => segment.locale)
    .filter((locale) => speaks(locale, language))
  const page = context.locale === undefined ? [] : [context.locale]
  const languages = [language, ...page, ...near]
  // A short line may have been taken for the wrong language: then its kin understands it.
  return analyse(text, languages).intents.size > 0
    ? languages
    : [...languages, ...kinOf(baseOf(language))]
}

/** One place an article, worded in the asker's language where there is such a text; surest first. */
function bestOfEach(ranked: readonly Ranked[], language: string): Ranked[] {
  const places = new Map<string, Ranked>()
  for (const entry of [...ranked].sort((a, b) => b.confidence - a.confidence)) {
    const { segment, article, confidence } = entry
    const key = `${segment.scope}\n${segment.article(article).id}`
    const sooner = places.get(key)
    if (!sooner) places.set(key, entry)
    else if (isIn(language, segment) && !isIn(language, sooner.segment))
      places.set(key, { ...entry, confidence: Math.max(confidence, sooner.confidence) })
  }
  return [...places.values()].slice(0, shown)
}

/**
 * True where the words of the question are not the words of the articles. A short line in Latin
 * letters on a page of the articles' language is taken at the page's word, whatever it looks like.
 */
function isForeign(segment: Segment, language: string, context: AskContext): boolean {
  if (isIn(language, segment)) return false
  const onPage = context.locale !== undefined && speaks(segment.locale, context.locale)
  return !(onPage && isLatin(language))
}

function isIn(language: string, segment: Segment): boolean {
  return speaks(segment.locale, language)
}

function decide(best: readonly Ranked[], signals: Signals, analysis: Analysis): Decision {
  const [first] = best
  if (!first) return "abstain"
  const { numbers } = first.segment
  // A person asked for, anger, and orders to the machine are not questions about the shop.
  if (signals.handoff !== null || signals.injection) return "abstain"
  if (isSure(best)) return isBeside(first, analysis) ? "clarify" : "answer"
  if (signals.smallTalk) return "abstain"
  return first.confidence >= (numbers[numberAt.clarifyAt] ?? 1) ? "clarify" : "abstain"
}

/** True for weather and football, unless that is what the article is about. */
function isBeside({ segment, article }: Ranked, { meaning }: Analysis): boolean {
  if (!meaning.has(offTopicFeature)) return false
  const end = segment.meaningRows[article + 1] ?? 0
  for (let place = segment.meaningRows[article] ?? 0; place < end; place++)
    if (segment.meaningIds[place] === offTopicFeature) return false
  return true
}

function candidateOf({ segment, article, confidence }: Ranked): Candidate {
  const { id, question, answer } = segment.article(article)
  const rounded = Math.round(confidence * 10_000) / 10_000
  return { article: id, locale: segment.locale, title: question, answer, confidence: rounded }
}
