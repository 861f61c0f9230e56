import { intentFeature, understand, type Analysis } from "../features/analyse.ts"
import { conceptIndex } from "../lexicon/concepts.ts"
import { baseOf, lexiconOf } from "../lexicon/registry.ts"
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

/** Things whose name makes it clear what is asked about. */
const named = indices("order parcel item method fail material")
const whopays = conceptIndex.get("whopays") ?? -1
const postage = conceptIndex.get("postage") ?? -1
const stuck = conceptIndex.get("stuck") ?? -1
const parcel = conceptIndex.get("parcel") ?? -1
const ship = conceptIndex.get("ship") ?? -1

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

/** The current message, read as if it named the subject of an earlier one. */
export function composed(
  current: Analysis,
  earlier: Analysis,
  languages: readonly string[],
): Analysis {
  const topic = subjectsOf(earlier.concepts)
  const bases = languages.map(baseOf).filter((language) => !lexiconOf(language)?.compact)
  const words = earlier.tokens.filter(
    ({ text, unspaced }) =>
      !unspaced &&
      bases.some((language) => [...conceptsIn(text, language)].some((one) => topic.has(one))),
  )
  const whole = understand(new Set([...current.concepts, ...topic]))
  // What was asked before is answered: where the two together ask something new, that is meant.
  const fresh = new Map([...whole.intents].filter(([intent]) => !earlier.intents.has(intent)))
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

/** True for a message that names no subject of its own, only postage or an arrival. */
export function isVague(concepts: ReadonlySet<number>): boolean {
  if (concepts.has(postage) && !concepts.has(whopays)) return false
  // "Who pays the postage?" may be the postage of anything.
  const own = [...concepts].filter((concept) => concept !== ship || !concepts.has(postage))
  return !own.some((concept) => subjects.has(concept) || named.has(concept))
}
