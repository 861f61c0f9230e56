import { understand, type Analysis } from "../features/analyse.ts"
import { conceptIndex, type Concept } from "../lexicon/concepts.ts"
import { intentNames } from "../lexicon/intents.ts"
import type { Slot } from "../types.ts"
import { hasClearIntent } from "./clear-intent.ts"
import type { Ties } from "./cue-reader.ts"

const indexOf = (concept: Concept) => conceptIndex.get(concept) ?? -1

/** Questions about a size or a colour that are not about whether there is any. */
const otherMatters = ([
    "misfit", "exchange", "sendback", "refund", "which", "wrong", "cancel", "howmuch", "ship",
    "dispatch", "warranty", "material", "broken", "gift",
  ] as const // oxfmt-ignore
)
  .map(indexOf)

/** From so many words on, a message with a size says something about sizes. */
const tellsMore = 4

const cameAs = (["get", "arrive", "dispatch"] as const).map(indexOf)

/** What is said of a parcel when one asks where it is. */
const aboutParcels = new Set(
  (["parcel", "ship", "stuck", "late", "notyet", "days", "wait", "arrive", "track"] as const).map(
    indexOf,
  ),
)

/**
 * What a message means beyond its words because of the facts in it: a country makes it about sending
 * abroad, who sends a parcel's number wants to know where it is, and to have something in a size or a
 * colour is to have it in stock.
 */
export function withSlots(analysis: Analysis, slots: readonly Slot[], ties: Ties): Analysis {
  const has = (type: string) => slots.some((slot) => slot.type === type)
  const concepts = new Set(analysis.concepts)
  if (has("country")) concepts.add(indexOf("abroad"))
  if (has("address")) concepts.add(indexOf("address"))
  if (has("tracking") && !hasClearIntent(understand(without(concepts, aboutParcels))))
    for (const concept of ["where", "parcel"] as const) concepts.add(indexOf(concept))
  const colours = new Set(
    slots.filter((slot) => slot.type === "color").map((slot) => slot.norm ?? slot.value),
  )
  // "Ordered the beige one, got a grey one."
  if (colours.size > 1 && concepts.has(indexOf("order")) && cameAs.some((one) => concepts.has(one)))
    concepts.add(indexOf("wrong"))
  const sizes = slots.filter((slot) => slot.type === "size").length
  const isVariant = sizes > 0 || has("color")
  const others = sizes > 0 ? otherMatters : otherMatters.filter((one) => one !== indexOf("which"))
  if (isVariant && ties.has.has("have") && !others.some((one) => concepts.has(one))) {
    concepts.add(indexOf("stock"))
    // The size is told, so it is not what is asked.
    concepts.delete(indexOf("size"))
  } else if (sizes > 1) {
    // "M or L?"
    concepts.add(indexOf("size")).add(indexOf("which"))
  } else if (
    sizes > 0 &&
    ties.length >= tellsMore &&
    !ties.opens.has("and") &&
    !ties.has.has("fix")
  )
    // "I wear M, is the shirt wide?"
    concepts.add(indexOf("size"))
  return concepts.size === analysis.concepts.size &&
    [...concepts].every((one) => analysis.concepts.has(one))
    ? analysis
    : { ...withDense(analysis), tokens: analysis.tokens, ...understand(concepts) }
}

const track = intentNames.indexOf("track")
const surelyTrack = 0.8

/**
 * In the middle of a chat nobody says "parcel" again: "still hasn't come" and "the driver says delivered,
 * but I have nothing" ask where it is.
 */
export function withWhereabouts(analysis: Analysis): Analysis {
  if ((analysis.intents.get(track) ?? 0) < surelyTrack) return analysis
  const concepts = new Set([...analysis.concepts, indexOf("where"), indexOf("parcel")])
  return { ...withDense(analysis), tokens: analysis.tokens, ...understand(concepts) }
}

function without(concepts: ReadonlySet<number>, left: ReadonlySet<number>): Set<number> {
  return new Set([...concepts].filter((concept) => !left.has(concept)))
}

const withDense = ({ dense }: Analysis): Pick<Analysis, "dense"> => (dense ? { dense } : {})
