import { analyse, understand, type Analysis } from "../features/analyse.ts"
import { kinOf } from "../language/kin.ts"
import { conceptIndex } from "../lexicon/concepts.ts"
import { isShopIntent } from "../lexicon/intents.ts"
import { findSlots } from "../slots/find.ts"
import { baseOf } from "../lexicon/base-of.ts"
import type { AskContext, HistoryMessage, Slot } from "../types.ts"
import type { WordVectors } from "../vectors/word-vectors.ts"
import { bareSizes } from "./bare-sizes.ts"
import { hasClearIntent } from "./clear-intent.ts"
import { afterOpening, readTies, type Ties } from "./cue-reader.ts"
import { withSlots, withWhereabouts } from "./from-slots.ts"
import { chosenOption } from "./options.ts"
import { composed, isAboutFit, subjectsOf, wishesOf } from "./topic.ts"
import { mayHang, tieOf, tieTo } from "./turn.ts"

/**
 * A way to understand a message. `option` is what the bot offered and the shopper took, `follow-up`
 * the message with what it leans on, `bare` the message alone.
 */
export interface Reading {
  kind: "option" | "follow-up" | "bare"
  analysis: Analysis
  /** Words of the message, and how many of them no list knows; in unspaced scripts, pairs of characters. */
  length: number
  strangers: () => number
  /** The article an earlier message named, where it said so. */
  article?: string
}

/** What a chat is about, and the article that was given to it. */
type Topic = Pick<Reading, "analysis" | "article"> & {
  /** What was asked of the subject before: it is answered. */
  asked?: ReadonlySet<number>
}

type Read = (text: string, languages: readonly string[]) => Analysis

const lookBack = 8

/** The message alone, and with what the chat lends it where it leans on it. */
export interface Readings {
  bare: Reading
  leaning?: Reading
}

/** What a message may mean by itself and after the earlier ones. */
export function readingsOf(
  text: string,
  context: AskContext,
  languages: readonly string[],
  slots: readonly Slot[],
  languageOfEarlier: (text: string) => string,
  vectors?: WordVectors,
): Readings {
  const read: Read = (words, spoken) => analyse(words, spoken, vectors)
  const ties = readTies(text, languages)
  const history = context.history ?? []
  const said = ties.opens.has("other") ? afterOpening(text, languages) : text
  const readAlone = (spoken: readonly string[]) => {
    const found = withSlots(read(said, spoken), slots, ties)
    return history.length > 0 ? withWhereabouts(found) : found
  }
  const words = { length: ties.length, strangers: () => ties.unknown }
  const analysis = readAlone(languages)
  // A short line may have been taken for the wrong language: then its kin understands it.
  const kin = analysis.intents.size > 0 ? [] : kinOf(baseOf(languages[0] ?? "en"))
  const bare: Reading = {
    kind: "bare",
    ...words,
    analysis:
      kin.length > 0 ? withoutNewHeat(readAlone([...languages, ...kin]), analysis) : analysis,
  }
  const chosen = choiceOf(text, history.at(-1), languages, ties, read)
  if (chosen) return { bare, leaning: { kind: "option", ...words, ...chosen } }
  if (tieOf(analysis, ties, slots) === "new" && !mayHang(analysis, ties)) return { bare }
  const topic = topicOf(history.slice(-lookBack), languages, languageOfEarlier, read)
  if (!topic) return { bare }
  const tie = tieTo(topic.analysis, analysis, ties, slots)
  if (tie === "new") return { bare }
  const leaning =
    tie === "aspect"
      ? { analysis: composed(analysis, topic.analysis, languages, topic.asked) }
      : (inStock(topic.analysis, analysis, slots) ?? topic)
  return { bare, leaning: { kind: "follow-up", ...words, ...leaning } }
}

const heat = new Set(["insult", "complain"].map((name) => conceptIndex.get(name)))

/** What is a curse in a neighbour's language is "install" in one's own: nobody is taken for angry by hearsay. */
function withoutNewHeat(found: Analysis, own: Analysis): Analysis {
  const calm = [...found.concepts].filter(
    (concept) => !heat.has(concept) || own.concepts.has(concept),
  )
  return calm.length < found.concepts.size ? { ...found, ...understand(new Set(calm)) } : found
}

/** What a shopper takes of what the last message offered. */
function choiceOf(
  text: string,
  last: HistoryMessage | undefined,
  languages: readonly string[],
  ties: Ties,
  read: Read,
): Topic | undefined {
  if (!last || last.author === "contact") return undefined
  const option = chosenOption(text, last, languages, ties)
  if (!option) return undefined
  const { label, article } = option
  return { analysis: read(label, languages), ...(article !== undefined && { article }) }
}

/** After a question about the fit, "and in green?" asks whether there is one: a colour has no fit. */
function inStock(topic: Analysis, analysis: Analysis, slots: readonly Slot[]): Topic | undefined {
  if (!isAboutFit(topic.concepts) || !slots.some((slot) => slot.type === "color")) return undefined
  const concepts = new Set([...analysis.concepts, conceptIndex.get("stock") ?? -1])
  return { analysis: { tokens: analysis.tokens, ...understand(concepts) } }
}

/** The question the chat is about: the last one with a subject, and what was asked of it since. */
function topicOf(
  history: readonly HistoryMessage[],
  languages: readonly string[],
  languageOfEarlier: (text: string) => string,
  read: Read,
): Topic | undefined {
  let topic: Topic | undefined
  let fallback: Topic | undefined
  let last: HistoryMessage | undefined
  for (const message of history) {
    const before = last
    last = message
    if (message.author !== "contact") {
      const [article] = message.articles ?? []
      if (topic && article !== undefined) topic.article = article
      continue
    }
    const spoken = [...languages, languageOfEarlier(message.text)]
    const found = findSlots(message.text, { languages: spoken })
    const ties = readTies(message.text, spoken)
    const slots = [...found, ...bareSizes(message.text, found, ties)]
    const analysis = withSlots(read(message.text, spoken), slots, ties)
    const chosen = choiceOf(message.text, before, spoken, ties, read)
    if (chosen) {
      topic = chosen
      continue
    }
    const subject = topic ?? fallback
    const tie = subject ? tieTo(subject.analysis, analysis, ties, slots) : "new"
    // "My number is …" says something of the matter at hand and is none itself.
    const isFact = slots.length > 0 && !hasClearIntent(analysis)
    if (tie === "aspect" && subject)
      topic = {
        analysis: composed(analysis, subject.analysis, spoken, subject.asked),
        asked: new Set([...(subject.asked ?? []), ...wishesOf(subject.analysis)]),
      }
    else if (tie === "new" && isAboutShop(analysis) && !isFact) topic = { analysis }
    else if (tie === "new") fallback = { analysis }
  }
  return topic ?? fallback
}

function isAboutShop(analysis: Analysis): boolean {
  for (const intent of analysis.intents.keys()) if (isShopIntent(intent)) return true
  return subjectsOf(analysis.concepts).size > 0
}
