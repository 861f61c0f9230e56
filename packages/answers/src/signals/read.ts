import type { Analysis } from "../features/analyse.ts"
import { conceptIndex, type Concept } from "../lexicon/concepts.ts"
import type { AskContext, Signals } from "../types.ts"

/** What a message says beside its question: who is wanted, in what mood, and whether it is a trick. */
export function readSignals(text: string, analysis: Analysis, _context: AskContext): Signals {
  const says = (concept: Concept) => analysis.concepts.has(conceptIndex.get(concept) ?? -1)
  const shouting = /[!！]{2,}/u.test(text) || isShouted(text)
  const complaining = says("complain") || (says("insult") && !says("praise"))
  const asked = says("person")
  const negative = complaining || says("insult") || says("broken") || says("defect")
  const short = analysis.tokens.length <= 4 && text.length <= 32
  return {
    handoff:
      says("complain") && !asked ? "complaint" : asked ? "asked" : complaining ? "complaint" : null,
    sentiment: negative ? "negative" : says("praise") || says("thanks") ? "positive" : "neutral",
    anger: complaining || (shouting && negative),
    profanity: false,
    injection: says("inject"),
    smallTalk: !short
      ? null
      : says("thanks")
        ? "thanks"
        : says("bye")
          ? "bye"
          : says("hello")
            ? "greeting"
            : null,
  }
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return letters.length >= 12 && capitals.length > 0.7 * letters.length
}
