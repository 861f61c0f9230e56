import { analyse, type Analysis } from "../features/analyse.ts"
import { kinOf } from "../language/kin.ts"
import { isShopIntent } from "../lexicon/intents.ts"
import { findSlots } from "../slots/find.ts"
import { baseOf } from "../lexicon/registry.ts"
import type { AskContext, HistoryMessage, Slot } from "../types.ts"
import type { WordVectors } from "../vectors/word-vectors.ts"
import { readTies } from "./cue-reader.ts"
import { withSlots } from "./from-slots.ts"
import { chosenOption } from "./options.ts"
import { composed, subjectsOf } from "./topic.ts"
import { tieOf } from "./turn.ts"

/**
 * A way to understand a message. `option` is what the bot offered and the shopper took, `follow-up`
 * the message with what it leans on, `bare` the message alone.
 */
export interface Reading {
  kind: "option" | "follow-up" | "bare"
  analysis: Analysis
  /** The article an earlier message named, where it said so. */
  article?: string
}

/** What a chat is about, and the article that was given to it. */
type Topic = Pick<Reading, "analysis" | "article">

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
  const analysis = withSlots(read(text, languages), slots, ties)
  // A short line may have been taken for the wrong language: then its kin understands it.
  const kin = analysis.intents.size > 0 ? [] : kinOf(baseOf(languages[0] ?? "en"))
  const bare: Reading = {
    kind: "bare",
    analysis:
      kin.length > 0 ? withSlots(read(text, [...languages, ...kin]), slots, ties) : analysis,
  }
  const history = context.history ?? []
  const last = history.at(-1)
  if (!last) return { bare }
  if (last.author !== "contact") {
    const option = chosenOption(text, last, languages, ties)
    if (option) {
      const { label, article } = option
      const chosen = { kind: "option" as const, analysis: read(label, languages) }
      return { bare, leaning: article === undefined ? chosen : { ...chosen, article } }
    }
  }
  const tie = tieOf(analysis, ties, slots)
  if (tie === "new") return { bare }
  const topic = topicOf(history.slice(-lookBack), languages, languageOfEarlier, read)
  if (!topic) return { bare }
  const leaning =
    tie === "aspect" ? { analysis: composed(analysis, topic.analysis, languages) } : topic
  return { bare, leaning: { kind: "follow-up", ...leaning } }
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
  for (const message of history) {
    if (message.author !== "contact") {
      const [article] = message.articles ?? []
      if (topic && article !== undefined) topic.article = article
      continue
    }
    const spoken = [...languages, languageOfEarlier(message.text)]
    const slots = findSlots(message.text, { languages: spoken })
    const ties = readTies(message.text, spoken)
    const analysis = withSlots(read(message.text, spoken), slots, ties)
    const tie = topic ? tieOf(analysis, ties, slots) : "new"
    if (tie === "aspect" && topic) topic = { analysis: composed(analysis, topic.analysis, spoken) }
    else if (tie === "new" && isAboutShop(analysis)) topic = { analysis }
    else if (tie === "new") fallback = { analysis }
  }
  return topic ?? fallback
}

function isAboutShop(analysis: Analysis): boolean {
  for (const intent of analysis.intents.keys()) if (isShopIntent(intent)) return true
  return subjectsOf(analysis.concepts).size > 0
}
