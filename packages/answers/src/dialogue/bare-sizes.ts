import type { Slot } from "../types.ts"
import type { Ties } from "./cue-reader.ts"

const number =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\d#.,:/+-])(\d{1,2}(?:[.,]5)?)(?![\d%€$£:/-]|[.,]\d|\s?(?:cm|kg|eur|usd|%|tage|days?|pcs|x\b))/giu
/** "I usually wear 39": what is worn or usual is a size. */
const worn =
  /\b(?:wear|usually|normally|sonst|normalerweise|trage?|d['’]habitude|fais du|chausse|normalmente|uso|suelo|calzo|gasto|porto|solito|di piede|visto|costumo|calço|meu n[uú]mero|hab (?:'?ne|eine)|normaal|draag|zwykle|noszę|mam|genelde|normalde|giyiyorum|biasa(?:nya)?|pakai)\b|обычно|ношу|беру|عادة|عاده|البس|ألبس|普段|いつも|平时|穿|आमतौर|पहनत/iu
/** "Swap it for a 34": a number at the end that something is had in or taken for. */
const taken =
  /(?:^|\s)(?:in|en|em|no|na|nel|for an?|gegen (?:die |eine )?|por (?:la |una? |uma? |o |os )?|contre (?:du |une? )?|per (?:la |una? )?|pra|pelo|voor (?:een )?|till |til |sang |ke |auf |zu |za |za velikost |uz |w|на|в)\s?(?:a |la |el |de )?\d{2}(?:[.,]5)?\s*[?.!]*$/iu
/** Korean shoes are measured in millimetres. */
const millimetres = /(?<![\d.,-])2[1-9][05](?![\d.,-]|\s?(?:원|개|번))/gu
/** The same in Thai, which writes it together. */
const takenInThai = /(?:เป็น|ไซส์|เบอร์|เอา)\s?\d{2}(?:[.,]5)?/u
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
  const words = namedSizes(text, ties)
  if (words.length > 0) return words
  const inMillimetres = Array.from(
    /[\p{Script=Hangul}]/u.test(text) ? text.matchAll(millimetres) : [],
  )
  const [shoe] = inMillimetres
  if (shoe && inMillimetres.length === 1 && (ties.has.has("have") || ties.has.has("fix"))) {
    const [value] = shoe
    return [{ type: "size", value, norm: value, start: shoe.index, end: shoe.index + value.length }]
  }
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
      (ties.has.has("have") ||
        worn.test(text) ||
        (first >= leastPair && (taken.test(text) || takenInThai.test(text))))
      ? numbers
      : []
  const isPair =
    Math.min(first, second) >= leastPair &&
    Math.max(first, second) <= most &&
    Math.abs(first - second) <= widestPair
  return isPair ? numbers : []
}

const byName: Readonly<Record<string, string>> = {
  small: "S",
  medium: "M",
  large: "L",
  "extra large": "XL",
  "x large": "XL",
  "extra small": "XS",
}
/** The same in other letters, where these words say nothing else: they need no "size" beside them. */
const inOtherLetters: readonly (readonly [RegExp, string])[] = [
  [spelled("(?:ا?كس|إكس) ?لارج|엑스라지|икс ?эль|иксэльк[ау]|एक्स्ट्रा लार्ज"), "XL"],
  [spelled("سمول|اسمال|스몰|эск[ау]|स्मॉल"), "S"],
  [spelled("مي?ديم|ميديوم|مدیوم|미디엄|эмк[ау]|मीडियम"), "M"],
  [spelled("لارج|라지|эльк[ау]|लार्ज"), "L"],
]

function spelled(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, "iu")
}

const namedSize =
  /(?<![\p{L}-])(?:extra[ -]large|x[ -]large|extra[ -]small|small|medium|large)(?![\p{L}-])/giu
const madeSmall = /(?:too|so|very|quite|bit|really|is|are|looks?|runs?|comes? up)\s*$/iu

/**
 * "Do you have it in medium?", "sorry, large": shops from Berlin to Manila write these on the label. What is
 * too small or runs large tells no size.
 */
function namedSizes(text: string, ties: Pick<Ties, "has">): Slot[] {
  const isTold = ties.has.has("have") || ties.has.has("fix")
  for (const match of text.matchAll(namedSize)) {
    const [value] = match
    const before = text.slice(0, match.index)
    if (madeSmall.test(before) || !(isTold || /(?:\bin(?: an?)?|size)\s*$/iu.test(before))) continue
    const norm = byName[value.toLowerCase().replace("-", " ")] ?? value
    return [{ type: "size", value, norm, start: match.index, end: match.index + value.length }]
  }
  for (const [pattern, norm] of inOtherLetters) {
    const match = pattern.exec(text)
    if (!match) continue
    const [value] = match
    return [{ type: "size", value, norm, start: match.index, end: match.index + value.length }]
  }
  return []
}
