import { analyse, hasSubstance } from "../features/analyse.ts"
import { conceptIndex, type Concept } from "../lexicon/concepts.ts"
import { inferIntents, isShopIntent } from "../lexicon/intents.ts"
import type { AskContext } from "../types.ts"
import { chosenOption } from "./options.ts"

/** A reading of the message; `leans` says that it needs an earlier turn to mean something. */
export interface Reading {
  text: string
  leans: boolean
}

const lookBack = 4
const clearIntent = 0.65
const shortMessage = 42

/** What the message says with the turns it leans on, likeliest first; the bare message is last. */
export function readingsOf(
  text: string,
  context: AskContext,
  languages: readonly string[],
): Reading[] {
  const history = context.history ?? []
  const bare = { text, leans: false }
  const last = history.at(-1)
  if (!last) return [bare]
  if (last.author === "bot") {
    const option = chosenOption(text, last.text)
    if (option) return [{ text: option, leans: true }]
  }
  if (standsAlone(text, languages)) return [bare]
  const earlier = history
    .slice(-2 * lookBack)
    .filter((message) => message.author === "contact")
    .reverse()
  const topic = earlier.find((message) => namesTopic(message.text, languages)) ?? earlier[0]
  return topic ? [{ text: `${topic.text} ${text}`, leans: true }, bare] : [bare]
}

/** A message with a subject of its own, a wish for a person or talk beside the shop needs no help. */
function standsAlone(text: string, languages: readonly string[]): boolean {
  const { concepts, intents } = analyse(text, languages)
  const says = (concept: Concept) => concepts.has(conceptIndex.get(concept) ?? -1)
  if (says("offtopic") || says("person") || says("complain") || says("inject")) return true
  if (text.length < shortMessage && (says("thanks") || says("bye") || says("hello"))) return true
  for (const [intent, weight] of intents)
    if (isShopIntent(intent) && weight >= clearIntent) return true
  return hasSubstance(concepts) && text.length > 2 * shortMessage
}

function namesTopic(text: string, languages: readonly string[]): boolean {
  const { concepts } = analyse(text, languages)
  for (const intent of inferIntents(concepts).keys()) if (isShopIntent(intent)) return true
  return false
}
