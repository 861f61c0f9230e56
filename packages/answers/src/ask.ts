import { decide, isMeant, isSure, isWorthAsking } from "./decide.ts"
import { questionsIn } from "./dialogue/clauses.ts"
import { readingsOf, type Reading, type Readings } from "./dialogue/readings.ts"
import type { Analysis } from "./features/analyse.ts"
import { detectLanguage } from "./language/detect.ts"
import { readSlotMemory } from "./dialogue/slot-memory.ts"
import { isLatin } from "./language/scripts.ts"
import { conceptNames } from "./lexicon/concepts.ts"
import { languageOf, speaks } from "./pack/plan.ts"
import { rankSegment, type Ranked } from "./pack/rank.ts"
import { respelled } from "./pack/respell.ts"
import type { Segment } from "./pack/segment.ts"
import { readSignals } from "./signals/read.ts"
import type { Answer, AnswerPart, AskContext, Candidate, PackManifest } from "./types.ts"
import type { WordVectors } from "./vectors/word-vectors.ts"

const shown = 5
/** How sure it is that the same question about something else has the same answer. */
const saidBefore = 0.9

/** Answers a question from the segments `planSegments` asked for. Pure and synchronous. */
export function ask(
  pack: { manifest: PackManifest; segments: readonly Segment[]; vectors?: WordVectors },
  text: string,
  context: AskContext,
): Answer {
  const language = languageOf(pack.manifest, text, context)
  const languages = languagesFor(language, context, pack.segments)
  const slots = readSlotMemory(text, context, languages)
  const own = pack.segments.filter((segment) => !isForeign(segment, language, context))
  const mend = (typed: string) => respelled(typed, own, languages, pack.vectors)
  const readings = readingsOf(
    mend(text),
    withHistory(context, mend),
    languages,
    slots.current,
    (earlier) => detectLanguage(earlier, { page: context.locale ?? language }),
    pack.vectors,
  )
  const { reading, best } = bestReading(pack.segments, readings, context, language)
  const signals = readSignals(text, readings.bare.analysis, language)
  const parts =
    readings.leaning?.kind === "option" ? [] : partsOf(pack, text, context, languages, mend)
  const firstPart = parts.find((part) => part.decision === "answer")
  return {
    decision: firstPart ? "answer" : decide(best, signals, reading, pack.manifest.precision),
    language,
    top: firstPart?.top ?? candidatesOf(best, reading.analysis),
    ...(firstPart && { parts }),
    signals,
    slots: slots.current,
    state: { slots: slots.known },
  }
}

/**
 * Several questions in one message, each clear by itself and about another article: two halves of one
 * question are not, so they stay together. At least one of them has its answer.
 */
function partsOf(
  {
    manifest,
    segments,
    vectors,
  }: { manifest: PackManifest; segments: readonly Segment[]; vectors?: WordVectors },
  text: string,
  context: AskContext,
  languages: readonly string[],
  mend: (typed: string) => string,
): AnswerPart[] {
  const language = languages[0] ?? "en"
  const history = [...(context.history ?? [])]
  const parts: AnswerPart[] = []
  for (const clause of questionsIn(text, languages)) {
    const around = { ...context, history: [...history] }
    const slots = readSlotMemory(clause.text, around, languages).current
    const readings = readingsOf(
      mend(clause.text),
      withHistory(around, mend),
      languages,
      slots,
      () => language,
      vectors,
    )
    const { reading, best } = bestReading(segments, readings, context, language)
    const signals = readSignals(clause.text, readings.bare.analysis, language)
    const decision = decide(best, signals, reading, manifest.precision)
    const [first] = best
    // What is clearly meant and not quite sure is offered beside the answer to the rest.
    const isOffered = decision === "clarify" && first && isMeant(first, reading.analysis)
    if (decision !== "answer" && !isOffered) return []
    const top = candidatesOf(best, reading.analysis)
    if (parts.every((part) => part.top[0]?.article !== top[0]?.article))
      parts.push({ ...clause, decision, top })
    history.push({ author: "contact", text: clause.text })
  }
  return parts.length >= 2 && parts.some((part) => part.decision === "answer") ? parts : []
}

/** The chat as it was meant where the shopper's fingers slipped. */
function withHistory(context: AskContext, mend: (typed: string) => string): AskContext {
  const history = context.history?.map((message) =>
    message.author === "contact" ? { ...message, text: mend(message.text) } : message,
  )
  return history ? { ...context, history } : context
}

interface Chosen {
  reading: Reading
  best: Ranked[]
}

/** The likeliest reading and its candidates; the bare message wins where only it is sure. */
function bestReading(
  segments: readonly Segment[],
  { bare, leaning }: Readings,
  context: AskContext,
  language: string,
): Chosen {
  const inChat = context.history?.length ? meantFirst : (best: Ranked[]) => best
  const rank = (reading: Reading): Chosen => ({
    reading,
    best: inChat(rankReading(segments, reading, context, language), reading),
  })
  const leant = leaning && rank(leaning)
  if (leant && isWorthAsking(leant.best)) return leant
  const alone = rank(bare)
  return leant && !isSure(alone.best) ? leant : alone
}

/**
 * In the middle of a chat people say little: where the likeness of words decides nothing, what they mean
 * without doubt comes first.
 */
function meantFirst(best: Ranked[], { analysis }: Reading): Ranked[] {
  const [first] = best
  if (!first || isWorthAsking(best) || isMeant(first, analysis)) return best
  const meant = best.find((entry) => isMeant(entry, analysis))
  return meant ? [meant, ...best.filter((entry) => entry !== meant)] : best
}

function rankReading(
  segments: readonly Segment[],
  { kind, analysis, article }: Reading,
  context: AskContext,
  language: string,
): Ranked[] {
  const ranked = segments
    .filter((segment) => context.scope === undefined || segment.scope === context.scope)
    .flatMap((segment) => rankSegment(segment, analysis, isForeign(segment, language, context)))
  const best = bestOfEach(ranked, language)
  if (article === undefined) return best
  // The chat itself says which article is meant; the ranking only says how sure it would have been.
  const meant =
    best.find((entry) => entry.segment.article(entry.article).id === article) ??
    findArticle(segments, article, language)
  if (!meant) return best
  const confidence = kind === "option" ? 1 : Math.max(meant.confidence, saidBefore)
  return [{ ...meant, confidence }, ...best.filter((entry) => entry !== meant)]
}

/** An article by its id, in the asker's language where there is such a text. */
function findArticle(
  segments: readonly Segment[],
  id: string,
  language: string,
): Ranked | undefined {
  const own = segments.filter((segment) => isIn(language, segment))
  for (const segment of [...own, ...segments])
    for (let article = 0; article < segment.articles; article++)
      if (segment.article(article).id === id)
        return { segment, article, confidence: 0, evidence: [], phrasing: -1 }
  return undefined
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
  const page = context.locale === undefined ? [] : [context.locale]
  return [language, ...page, ...near]
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

function candidatesOf(best: readonly Ranked[], analysis: Analysis): Candidate[] {
  return best.map(({ segment, article, confidence, phrasing }) => {
    const { id, question, answer } = segment.article(article)
    return {
      article: id,
      locale: segment.locale,
      title: question,
      answer,
      confidence: Math.round(confidence * 10_000) / 10_000,
      why: {
        phrasing: phrasing < 0 ? null : segment.phrasing(phrasing),
        concepts: sharedConcepts(segment, article, analysis),
      },
    }
  })
}

/** The concepts a question and an article have in common, by name. */
function sharedConcepts(segment: Segment, article: number, { concepts }: Analysis): string[] {
  const shared: string[] = []
  const end = segment.meaningRows[article + 1] ?? 0
  for (let place = segment.meaningRows[article] ?? 0; place < end; place++) {
    const id = segment.meaningIds[place] ?? -1
    if (concepts.has(id)) shared.push(conceptNames[id] ?? "")
  }
  return shared
}
