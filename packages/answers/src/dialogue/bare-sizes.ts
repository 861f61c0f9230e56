import type { Slot } from "../types.ts"
import type { Ties } from "./cue-reader.ts"

const number =
  /(?<![\p{L}\d#.,:/+-])(\d{1,2}(?:[.,]5)?)(?![\d%€$£:/-]|[.,]\d|\s?(?:cm|kg|eur|usd|%|tage|days?|pcs|x\b))/giu
/** "I usually wear 39": what is worn or usual is a size. */
const worn =
  /\b(?:wear|usually|normally|sonst|normalerweise|trage?|d['’]habitude|fais du|chausse|normalmente|uso|suelo|porto|solito|visto|costumo|calço|normaal|draag|zwykle|noszę|mam|genelde|normalde|giyiyorum|biasa(?:nya)?|pakai)\b|обычно|ношу|عادة|عاده|البس|ألبس|普段|いつも|平时|穿|आमतौर|पहनत/iu
/** "Swap it for a 34": a number at the end that something is had in or taken for. */
const taken =
  /(?:^|\s)(?:in|en|em|no|na|nel|for an?|gegen (?:die |eine )?|por (?:la |una? )?|contre (?:du |une? )?|per (?:la |una? )?|pra|pelo|voor (?:een )?|w|на|в)\s?(?:a |la |el |de )?\d{2}(?:[.,]5)?\s*[?.!]*$/iu
const least = 16
const most = 64
// Two sizes between which somebody wavers lie close together, and people's feet and waists are not small.
const leastPair = 30
const widestPair = 4

/**
 * Sizes that are not called so: "do you have it in 38?" says it by asking whether there is any, "38 or 39?"
 * by naming two that lie side by side.
 */
export function bareSizes(text: string, found: readonly Slot[], ties: Pick<Ties, "has">): Slot[] {
  if (found.some((slot) => slot.type === "size")) return []
  const numbers = Array.from(text.matchAll(number), (match): Slot => {
    const [value] = match
    const start = match.index
    return { type: "size", value, norm: value, start, end: start + value.length }
  }).filter(({ start, end }) => !found.some((slot) => start < slot.end && end > slot.start))
  const [first, second] = numbers.map(({ value }) => Number.parseFloat(value.replace(",", ".")))
  if (first === undefined || numbers.length > 2) return []
  if (second === undefined)
    return first >= least &&
      first <= most &&
      (ties.has.has("have") || worn.test(text) || (first >= leastPair && taken.test(text)))
      ? numbers
      : []
  const isPair =
    Math.min(first, second) >= leastPair &&
    Math.max(first, second) <= most &&
    Math.abs(first - second) <= widestPair
  return isPair ? numbers : []
}
