import { understand, type Analysis } from "../features/analyse.ts"
import { conceptIndex, type Concept } from "../lexicon/concepts.ts"
import type { Slot } from "../types.ts"
import { hasClearIntent } from "./clear-intent.ts"
import type { Ties } from "./cue-reader.ts"
import {
  asksAspect,
  asksMeasure,
  changeable,
  isChange,
  isFarPlace,
  isOnlyVariant,
  isPlace,
  isPostage,
  isSending,
  isVague,
  returns,
} from "./topic.ts"

/**
 * What a message is to the ones before it: `new` stands by itself, `aspect` asks something else of
 * the same subject ("and how long?"), `same` asks the same of something else ("and the blue one?").
 */
export type Tie = "new" | "aspect" | "same"

const factConcepts = new Set(
  ["wrong", "neg", "size", "color", "order", "email", "phone", "track", "parcel"].map((name) =>
    conceptIndex.get(name),
  ),
)
const longestFollowUp = 9
const longestHanging = 9
const longestLoose = 5
const longestAddition = 4
const longestPointed = 8

/** Tells a follow-up from a message that needs no other to be understood. */
export function tieOf(analysis: Analysis, ties: Ties, slots: readonly Slot[]): Tie {
  const says = (concept: Concept) => analysis.concepts.has(conceptIndex.get(concept) ?? -1)
  if (says("offtopic") || says("person") || says("complain") || says("inject")) return "new"
  if (ties.opens.has("other")) return "new"
  // "Even if it has left already?" asks the same under another condition.
  if (ties.opens.has("even") && ties.length <= longestFollowUp) return "same"
  const isShort = ties.length <= longestLoose && ties.unknown === 0
  const asks = asksAspect(analysis.concepts)
  const isKind = says("thanks") || says("bye") || says("hello")
  if (isKind && !asks && slots.length === 0) return "new"
  const tie = asks ? "aspect" : "same"
  // A day is told in passing: "who won yesterday?"
  const told = slots.filter(({ type }) => type !== "date" || ties.opens.has("and"))
  // "Sorry, 4411. Where has it got to?" corrects a fact and asks.
  if (ties.has.has("fix") && told.length > 0 && !hasClearIntent(withoutFacts(analysis))) return tie
  const isBrief = ties.length <= longestFollowUp && ties.unknown <= (ties.has.has("it") ? 2 : 1)
  // "In your store, too?"
  const asksThere = ties.has.has("able") || (ties.has.has("and") && ties.length <= longestLoose)
  if (isBrief && asksThere && isPlace(analysis.concepts)) return "same"
  // "And to Sardinia?" asks the same of a place far off, unless there is more to it.
  if (isShort && isFarPlace(analysis.concepts) && !asks) return "same"
  // "And in size 42?" tells a size and asks nothing about sizes.
  const isVariant = slots.some(({ type }) => type === "size" || type === "color")
  if (isShort && isVariant && ties.opens.has("and") && isOnlyVariant(analysis.concepts))
    return "same"
  // "How many days do I have for that?" points at its subject and may take a few words more.
  const isPointed = ties.has.has("it") && ties.length <= longestPointed && ties.unknown === 0
  if (hasClearIntent(analysis))
    return (isShort || isPointed) && asks && isVague(analysis.concepts) ? "aspect" : "new"
  // "Is that still possible?" and "can you send it again?" are asked of what was talked about.
  if (isBrief && ties.has.has("able") && isVague(analysis.concepts)) return tie
  if (isBrief && ties.has.has("again") && isSending(analysis.concepts)) return "same"
  // "That did not help" points back and asks for nothing: saying the same again would not help either.
  // "The battery too?", but "do you like dogs too?" has a verb of its own.
  const roomForOne = ties.has.has("it") ? longestLoose : longestAddition
  const isOneMore = ties.has.has("too") && ties.length <= roomForOne && ties.unknown === 1
  const isNewThing = told.length > 0 || (ties.opens.has("and") && ties.unknown > 0) || isOneMore
  if (!asks && !isNewThing) return "new"
  const points = ties.opens.has("and") || ties.has.has("it") || isOneMore
  // "And which rate has the dollar?" asks of the world: only how long, how much and where leave room for two.
  const isOfSubject = ties.opens.has("and") && (!asks || asksMeasure(analysis.concepts))
  const room = ties.unknown <= (isOfSubject ? 2 : 1)
  if (points && room && ties.length <= longestFollowUp) return tie
  // What only asks (how long, until when) may hold a word no list knows.
  const strangers = ties.unknown - unnamed(slots) - (asksMeasure(analysis.concepts) ? 1 : 0)
  const isLoose = ties.length <= longestLoose && strangers <= 0
  if (isLoose) return tie
  return "new"
}

/** A message that names a thing which may be part of the matter at hand: the postage, a change. */
export function mayHang({ concepts }: Analysis, ties: Ties): boolean {
  if (ties.length > longestHanging || ties.unknown > 1 || ties.opens.has("other")) return false
  return isPostage(concepts) || isChange(concepts)
}

/**
 * What a message is to the subject before it. Who has asked how to send something back and then who pays
 * the postage means the postage of that; "can I change it?" after an address is about the address.
 */
export function tieTo(
  topic: Analysis,
  analysis: Analysis,
  ties: Ties,
  slots: readonly Slot[],
): Tie {
  if (mayHang(analysis, ties)) {
    if (isPostage(analysis.concepts) && returns.some((one) => topic.concepts.has(one)))
      return "aspect"
    if (isChange(analysis.concepts) && changeable.some((one) => topic.concepts.has(one)))
      return "aspect"
  }
  return tieOf(analysis, ties, slots)
}

/** What a correction says beside the fact it corrects and that something was wrong. */
function withoutFacts({ concepts }: Analysis): Pick<Analysis, "intents"> {
  return understand(new Set([...concepts].filter((concept) => !factConcepts.has(concept))))
}

/** Slots whose words no lexicon knows. */
function unnamed(slots: readonly Slot[]): number {
  return slots.filter((slot) => slot.type !== "color").length
}
