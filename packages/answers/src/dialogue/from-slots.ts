import { understand, type Analysis } from "../features/analyse.ts"
import { conceptIndex, type Concept } from "../lexicon/concepts.ts"
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
  if (has("tracking") && !hasClearIntent(understand(without(concepts, aboutParcels))))
    for (const concept of ["where", "parcel"] as const) concepts.add(indexOf(concept))
  const isVariant = has("size") || has("color")
  if (isVariant && ties.has.has("have") && !otherMatters.some((one) => concepts.has(one))) {
    concepts.add(indexOf("stock"))
    // The size is told, so it is not what is asked.
    concepts.delete(indexOf("size"))
  }
  return concepts.size === analysis.concepts.size &&
    [...concepts].every((one) => analysis.concepts.has(one))
    ? analysis
    : { ...withDense(analysis), tokens: analysis.tokens, ...understand(concepts) }
}

function without(concepts: ReadonlySet<number>, left: ReadonlySet<number>): Set<number> {
  return new Set([...concepts].filter((concept) => !left.has(concept)))
}

const withDense = ({ dense }: Analysis): Pick<Analysis, "dense"> => (dense ? { dense } : {})
