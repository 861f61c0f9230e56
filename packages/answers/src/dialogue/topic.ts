import { intentFeature, understand, type Analysis } from "../features/analyse.ts"
import { conceptIndex } from "../lexicon/concepts.ts"
import { baseOf } from "../lexicon/base-of.ts"
import { lexiconOf } from "../lexicon/registry.ts"
import { conceptsIn } from "./cue-reader.ts"

function indices(names: string): Set<number> {
  return new Set(names.split(" ").map((name) => conceptIndex.get(name) ?? -1))
}

/** What a question can be about. The rest (how long, how much, who pays) is what is asked of it. */
const subjects = indices(
  "ship dispatch track courier sendback refund exchange size misfit cancel address elsewhere paybrand coupon discount pricedrop broken defect missing invoice stock preorder customs abroad remote warranty repair genuine material points member login password account delete phone newsletter gift wholesale review hours store pickup privacy install wrong delivered lost stuck",
)
/** Weaker subjects: they count where a question names no other. */
const things = indices("order parcel arrive pay method fail material color")
/** What is asked of a subject. */
const aspects = indices(
  "where when howlong howmuch days soon whopays free postage how which why late track money",
)
/** What is asked of nothing but a subject; "how" and "why" may be asked of the world. */
const measures = indices("where when howlong howmuch days whopays free postage late track")

/** Things whose name makes it clear what is asked about. */
const named = indices("order parcel item method fail material")
const whopays = conceptIndex.get("whopays") ?? -1
const postage = conceptIndex.get("postage") ?? -1
const stuck = conceptIndex.get("stuck") ?? -1
const parcel = conceptIndex.get("parcel") ?? -1
const ship = conceptIndex.get("ship") ?? -1
const sendback = conceptIndex.get("sendback") ?? -1
const exchange = conceptIndex.get("exchange") ?? -1
const change = conceptIndex.get("change") ?? -1
/** What goes back to the shop, and so has a postage of its own. */
export const returns = [...indices("sendback exchange refund")]
/** What can be put right. */
export const changeable = [...indices("address elsewhere phone email")]
const costing = indices("postage whopays howmuch pay free")
const ofPostage = indices("ship postage parcel whopays order money")
const ofSending = indices("ship dispatch item parcel email abroad")
const fits = indices("size misfit")
const places = indices("store")
const variants = indices("size color item get")
const farPlaces = indices("remote")
const ofFarPlaces = indices("remote ship dispatch item parcel")
const ofChange = indices("exchange")

/** The subjects of a question, without what it asks about them. */
export function subjectsOf(concepts: ReadonlySet<number>): Set<number> {
  const found = new Set([...concepts].filter((concept) => subjects.has(concept)))
  // "How much is postage?" is about shipping; that it costs is what was asked.
  if (concepts.has(postage) && found.size === 0) found.add(ship)
  // What is stuck is a parcel: where it is is asked of that.
  if (found.has(stuck)) found.add(parcel)
  if (found.size > 0) return found
  return new Set([...concepts].filter((concept) => things.has(concept)))
}

/** True where a message asks something of a subject, named or not. */
export function asksAspect(concepts: ReadonlySet<number>): boolean {
  for (const concept of concepts) if (aspects.has(concept)) return true
  return false
}

/** True where that is a measure, a time or a place: a stranger among the words does not make it another matter. */
export function asksMeasure(concepts: ReadonlySet<number>): boolean {
  for (const concept of concepts) if (measures.has(concept)) return true
  return false
}

/** The current message, read as if it named the subject of an earlier one; `asked` was asked of it since. */
export function composed(
  current: Analysis,
  earlier: Analysis,
  languages: readonly string[],
  asked: ReadonlySet<number> = new Set(),
): Analysis {
  const topic = subjectsOf(earlier.concepts)
  const own = new Set(current.concepts)
  if (isPostage(own) && returns.some((one) => topic.has(one))) {
    for (const one of returns) topic.delete(one)
    topic.add(sendback)
  }
  // One word may mean both: after an address, to change is not to exchange.
  if (isChange(own) && changeable.some((one) => topic.has(one))) own.delete(exchange)
  const bases = languages.map(baseOf).filter((language) => !lexiconOf(language)?.compact)
  const words = earlier.tokens.filter(
    ({ text, unspaced }) =>
      !unspaced &&
      bases.some((language) => [...conceptsIn(text, language)].some((one) => topic.has(one))),
  )
  const whole = understand(new Set([...own, ...topic]))
  // What was asked before is answered: where the two together ask something new, that is meant.
  const done = wishesOf(earlier)
  const fresh = new Map(
    [...whole.intents].filter(([intent]) => !done.has(intent) && !asked.has(intent)),
  )
  if (fresh.size === 0) return { tokens: [...words, ...current.tokens], ...whole }
  const meaning = new Map(whole.meaning)
  for (const intent of whole.intents.keys())
    if (!fresh.has(intent)) meaning.delete(intentFeature(intent))
  return {
    tokens: current.tokens,
    concepts: whole.concepts,
    meaning,
    intents: fresh,
    ...(current.dense && { dense: current.dense }),
  }
}

/** What a message asked for: who asks until when a return is possible has not asked how it goes. */
export function wishesOf({ intents }: Analysis): Set<number> {
  const most = Math.max(0, ...intents.values())
  return new Set([...intents].flatMap(([intent, weight]) => (weight >= most ? [intent] : [])))
}

/** True for a message that asks for nothing but what sending costs, and who pays. */
export function isPostage(concepts: ReadonlySet<number>): boolean {
  const costs = [...costing].some((concept) => concepts.has(concept))
  return costs && hasOnly(concepts, ofPostage)
}

/** True for a message that asks for nothing but a change. */
export function isChange(concepts: ReadonlySet<number>): boolean {
  return concepts.has(change) && hasOnly(concepts, ofChange)
}

/** True for a question about how something fits, and about nothing that can be done with it. */
export function isAboutFit(concepts: ReadonlySet<number>): boolean {
  return [...fits].some((one) => concepts.has(one)) && hasOnly(concepts, fits)
}

/** True for a message that names no subject but the shop's own rooms. */
export function isPlace(concepts: ReadonlySet<number>): boolean {
  return [...places].some((one) => concepts.has(one)) && hasOnly(concepts, places)
}

/** True for a message that names nothing but a size or a colour. */
export function isOnlyVariant(concepts: ReadonlySet<number>): boolean {
  return [...concepts].every((one) => variants.has(one))
}

/** True for a message that names no subject but a place that is far to send to. */
export function isFarPlace(concepts: ReadonlySet<number>): boolean {
  return [...farPlaces].some((one) => concepts.has(one)) && hasOnly(concepts, ofFarPlaces)
}

/** True for a message that names no subject but that something is sent. */
export function isSending(concepts: ReadonlySet<number>): boolean {
  return hasOnly(concepts, ofSending)
}

function hasOnly(concepts: ReadonlySet<number>, some: ReadonlySet<number>): boolean {
  return [...concepts].every((one) => some.has(one) || !(subjects.has(one) || named.has(one)))
}

/** True for a message that names no subject of its own, only postage or an arrival. */
export function isVague(concepts: ReadonlySet<number>): boolean {
  if (concepts.has(postage) && !concepts.has(whopays)) return false
  // "Who pays the postage?" may be the postage of anything.
  const own = [...concepts].filter((concept) => concept !== ship || !concepts.has(postage))
  return !own.some((concept) => subjects.has(concept) || named.has(concept))
}
