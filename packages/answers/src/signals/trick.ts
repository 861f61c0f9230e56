import { fold } from "../text/fold.ts"
import { FormReader } from "./form-reader.ts"
import { trickParts, trickWords, type TrickPart } from "./trick-words.ts"

type Shape =
  | "capitals" | "quote" | "break" | "spaced" | "long" | "very long" | "colon" | "sentences" | "code" // oxfmt-ignore

/** A part of a trick, two together, or the shape of a text. */
export type TrickTrait = TrickPart | `${TrickPart} & ${TrickPart}` | Shape

/** What a trait weighs beside an n-gram, before the model has learned anything. */
const presence = 0.5
const pairPresence = 0.4
const long = 300
const veryLong = 800
const manySentences = 3
const manyCapitals = 4
const longestRead = 1_500

let reader: FormReader<TrickPart> | undefined

/** What in a text may be a trick: parts by their words in any language, pairs of parts, and its shape. */
export function trickTraits(text: string): Map<TrickTrait, number> {
  reader ??= new FormReader(listForms(), spell)
  const said = new Set(reader.read(text.slice(0, longestRead)).map(({ name }) => name))
  const parts = trickParts.filter((part) => said.has(part))
  const traits = new Map<TrickTrait, number>()
  for (const [index, part] of parts.entries()) {
    traits.set(part, presence)
    for (const other of parts.slice(index + 1)) traits.set(`${part} & ${other}`, pairPresence)
  }
  addShape(text, traits)
  return traits
}

/**
 * True where little but "you", "bot" or a country is said: "who are you?" asks, "you are amazing" thanks, "do you send
 * to Israel?" shops.
 */
export function isAddress(text: string, traits: ReadonlyMap<TrickTrait, number>): boolean {
  const [part, ...others] = trickParts.filter((name) => traits.has(name) && name !== "before")
  return part !== undefined && address.has(part) && others.length === 0 && text.length < longAddress
}

const address: ReadonlySet<TrickPart> = new Set<TrickPart>(["you", "machine", "public"])
const longAddress = 40
/** Who spells out letter by letter means to slip past whoever reads words; nobody shops like that. */
const spelledOut = /(?:(?<!\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\s+){10}/u

/** Every trait there can be, in the order they are taught. */
export const allTrickTraits: readonly TrickTrait[] = [
  ...trickParts,
  ...trickParts.flatMap((part, index) =>
    trickParts.slice(index + 1).map((other) => `${part} & ${other}` as const),
  ),
  "capitals", "quote", "break", "spaced", "long", "very long", "colon", "sentences", "code",
] // oxfmt-ignore

function addShape(text: string, traits: Map<TrickTrait, number>): void {
  const capitals = text.match(/\b\p{Lu}{3,}\b/gu)?.length ?? 0
  if (capitals > 0) traits.set("capitals", presence * Math.min(1, capitals / manyCapitals))
  if (/["“”«»].{2,60}["“”«»]/u.test(text)) traits.set("quote", presence)
  if (/\\n|\n|===|Instruction:|\?\. /u.test(text)) traits.set("break", presence)
  if (spelledOut.test(text)) traits.set("spaced", presence)
  if (text.length > long) traits.set("long", presence)
  if (text.length > veryLong) traits.set("very long", presence)
  if (/[:;]\s*$/u.test(text)) traits.set("colon", presence)
  if (text.split(/[.?!]+\s/u).length >= manySentences) traits.set("sentences", presence)
  if (/[{}<>;=].*[{}<>;=]/u.test(text)) traits.set("code", presence)
}

function* listForms(): Generator<readonly [TrickPart, string]> {
  for (const words of Object.values(trickWords))
    for (const part of trickParts) yield [part, words[part] ?? ""]
}

/** Hyphens come and go: "spell-check", "gpt-4". */
function spell(text: string): string {
  return fold(text.replaceAll("-", " "))
}
