import { analyse } from "./features/analyse.ts"
import { dialogueText } from "./dialogue/carry.ts"
import { knownSlots } from "./dialogue/state.ts"
import { languageOf, speaks } from "./pack/plan.ts"
import { rankSegment, type Ranked } from "./pack/rank.ts"
import { numberAt, type Segment } from "./pack/segment.ts"
import { readSignals } from "./signals/read.ts"
import { findSlots } from "./slots/find.ts"
import type { Answer, AskContext, Candidate, Decision, PackManifest, Signals } from "./types.ts"

const shown = 5

/** Answers a question from the segments `planSegments` asked for. Pure and synchronous. */
export function ask(
  pack: { manifest: PackManifest; segments: readonly Segment[] },
  text: string,
  context: AskContext,
): Answer {
  const language = languageOf(pack.manifest, text, context)
  const languages = languagesFor(language, context, pack.segments)
  const analysis = analyse(dialogueText(text, context, language), languages)
  const ranked = pack.segments
    .filter((segment) => context.scope === undefined || segment.scope === context.scope)
    .flatMap((segment) => rankSegment(segment, analysis, !isIn(language, segment)))
  const best = bestOfEach(ranked, language)
  const signals = readSignals(text, analysis)
  const slots = findSlots(text)
  return {
    decision: decide(best, signals),
    language,
    top: best.map(candidateOf),
    signals,
    slots,
    state: { slots: knownSlots(slots, context) },
  }
}

/** The lexicons to read with: the message's, the page's, and a neighbour's that articles are in. */
function languagesFor(
  language: string,
  context: AskContext,
  segments: readonly Segment[],
): string[] {
  const near = segments
    .map((segment) => segment.locale)
    .filter((locale) => speaks(locale, language))
  return [language, ...(context.locale === undefined ? [] : [context.locale]), ...near]
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

function isIn(language: string, segment: Segment): boolean {
  return speaks(segment.locale, language)
}

function decide(best: readonly Ranked[], signals: Signals): Decision {
  const [first] = best
  if (!first) return "abstain"
  const { numbers } = first.segment
  // A person asked for, anger, and orders to the machine are not questions about the shop.
  if (signals.handoff !== null || signals.injection) return "abstain"
  if (first.confidence >= (numbers[numberAt.answerAt] ?? 1)) return "answer"
  if (signals.smallTalk) return "abstain"
  return first.confidence >= (numbers[numberAt.clarifyAt] ?? 1) ? "clarify" : "abstain"
}

function candidateOf({ segment, article, confidence }: Ranked): Candidate {
  const { id, question, answer } = segment.article(article)
  const rounded = Math.round(confidence * 10_000) / 10_000
  return { article: id, locale: segment.locale, title: question, answer, confidence: rounded }
}
