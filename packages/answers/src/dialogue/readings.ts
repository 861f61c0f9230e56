import { analyse, type Analysis } from "../features/analyse.ts"
import { isShopIntent } from "../lexicon/intents.ts"
import { findSlots } from "../slots/find.ts"
import type { AskContext, HistoryMessage, Slot } from "../types.ts"
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

const lookBack = 8

/** What a message may mean after the earlier ones, likeliest first. */
export function readingsOf(
  text: string,
  context: AskContext,
  languages: readonly string[],
  slots: readonly Slot[],
  languageOfEarlier: (text: string) => string,
): Reading[] {
  const ties = readTies(text, languages)
  const analysis = withSlots(analyse(text, languages), slots, ties)
  const bare: Reading = { kind: "bare", analysis }
  const history = context.history ?? []
  const last = history.at(-1)
  if (!last) return [bare]
  if (last.author !== "contact") {
    const option = chosenOption(text, last, languages, ties)
    if (option)
      return [
        {
          kind: "option",
          analysis: analyse(option.label, languages),
          ...(option.article === undefined ? {} : { article: option.article }),
        },
      ]
  }
  const tie = tieOf(analysis, ties, slots)
  if (tie === "new") return [bare]
  const topic = topicOf(history.slice(-lookBack), languages, languageOfEarlier)
  if (!topic) return [bare]
  if (tie === "aspect")
    return [{ kind: "follow-up", analysis: composed(analysis, topic.analysis, languages) }, bare]
  return [{ kind: "follow-up", ...topic }, bare]
}

/** The question the chat is about: the last one with a subject, and what was asked of it since. */
function topicOf(
  history: readonly HistoryMessage[],
  languages: readonly string[],
  languageOfEarlier: (text: string) => string,
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
    const analysis = withSlots(analyse(message.text, spoken), slots, ties)
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
