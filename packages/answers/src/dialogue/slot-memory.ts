import { labelsIn } from "../slots/labels.ts"
import { findSlots, type SlotHints } from "../slots/find.ts"
import { westernDigits } from "../text/digits.ts"
import type { AskContext, HistoryMessage, KnownSlot, Slot } from "../types.ts"
import { bareSizes } from "./bare-sizes.ts"
import { readTies } from "./cue-reader.ts"
import { findProducts } from "./products.ts"

/** Facts of the message itself, and all that is known after it. */
export interface SlotMemory {
  current: Slot[]
  known: KnownSlot[]
}

const longestReply = 6
const rememberedMessages = 30
const token =
  /#?[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+(?:[.,]5(?!\d)|(?:-[\p{Script=Latin}\p{N}]+)*)/gu

/**
 * Reads the facts of a chat, oldest message first: a later value of a type replaces the earlier one,
 * and a bare number takes the type that was asked for or that it corrects.
 */
export function readSlotMemory(
  text: string,
  context: AskContext,
  languages: readonly string[],
): SlotMemory {
  const hints: SlotHints = {
    languages,
    ...(context.orderNumbers === undefined ? {} : { orderNumbers: context.orderNumbers }),
    ...(context.now === undefined ? {} : { now: context.now }),
    ...(context.findPhones === undefined ? {} : { findPhones: context.findPhones }),
  }
  const known = new Map<string, KnownSlot[]>()
  let asked = ""
  let current: Slot[] = []
  const earlier = (context.history ?? []).slice(-rememberedMessages)
  const spoken: HistoryMessage = { author: "contact", text }
  for (const message of [...earlier, spoken]) {
    if (message.author !== "contact") {
      asked = message.text
      continue
    }
    const said = westernDigits(message.text)
    const ties = readTies(said, languages)
    const { at } = message
    const found = findSlots(said, at === undefined ? hints : { ...hints, now: at })
    for (const product of findProducts(said, context))
      if (!found.some((slot) => product.start < slot.end && product.end > slot.start))
        found.push(product)
    found.push(...bareSizes(said, found, ties))
    const corrects = ties.has.has("fix")
    const isShort = ties.length <= longestReply
    current = isShort || corrects ? retype(said, found, asked, known, corrects) : found
    remember(known, corrects ? withoutOld(current, known) : current)
    asked = ""
  }
  return { current, known: [...known.values()].flat() }
}

function remember(known: Map<string, KnownSlot[]>, slots: readonly Slot[]): void {
  const byType = new Map<string, KnownSlot[]>()
  for (const { type, value, norm } of slots) {
    const values = byType.get(type) ?? []
    if (values.some((one) => one.value === value)) continue
    byType.set(type, [...values, { type, value, ...(norm === undefined ? {} : { norm }) }])
  }
  for (const [type, values] of byType) known.set(type, values)
}

/** "Not 4410 but 4411": of a type said twice, what was known already is what is taken back. */
function withoutOld(slots: readonly Slot[], known: ReadonlyMap<string, KnownSlot[]>): Slot[] {
  return slots.filter((slot) => {
    const isOld = known.get(slot.type)?.some((one) => one.value === slot.value)
    return !isOld || !slots.some((one) => one.type === slot.type && one.value !== slot.value)
  })
}

/** A bare number is what the bot asked for, or of the kind of the number it looks like. */
function retype(
  text: string,
  found: readonly Slot[],
  asked: string,
  known: ReadonlyMap<string, KnownSlot[]>,
  corrects: boolean,
): Slot[] {
  const wanted = /[?？؟]/u.test(asked) ? labelsIn(asked) : []
  const slots = found.map((slot): Slot => {
    const isNumber =
      ["order_id", "tracking", "phone"].includes(slot.type) && !slot.value.startsWith("+")
    const type = wanted.find((label) => label !== slot.type && couldBe(label, slot.value))
    return isNumber && type && labelsIn(text).length === 0 ? { ...slot, type } : slot
  })
  for (const match of text.matchAll(token)) {
    const [value] = match
    const end = match.index + value.length
    if (slots.some((slot) => match.index < slot.end && end > slot.start)) continue
    const type =
      wanted.find((label) => couldBe(label, value)) ??
      (corrects || found.length === 0 ? typeLike(value, known) : undefined) ??
      (corrects && known.size === 0 && /^\d{4,12}$/u.test(value) ? "order_id" : undefined)
    if (type) {
      const norm = type === "size" ? value.toUpperCase() : undefined
      slots.push({ type, value, ...(norm && { norm }), start: match.index, end })
    }
  }
  return slots
}

function couldBe(type: string, value: string): boolean {
  const digits = value.replaceAll(/\D/gu, "").length
  if (type === "order_id") return digits >= 3
  if (type === "tracking") return value.length >= 8 && digits >= 6
  if (type === "phone") return digits >= 7 && digits === value.length
  return type === "size" && /^(?:\d{1,3}|[2-6]?x{0,3}[sml])$/iu.test(value)
}

/** The type of the known value that a number has the shape of: as many digits, the same letters. */
function typeLike(value: string, known: ReadonlyMap<string, KnownSlot[]>): string | undefined {
  const size = known.get("size")?.[0]
  if (size && isLikeSize(value, size.norm ?? size.value)) return "size"
  if (!/\d/u.test(value)) return undefined
  for (const type of ["order_id", "tracking", "size", "quantity"])
    for (const slot of known.get(type) ?? [])
      if (shapeOf(slot.value) === shapeOf(value) && slot.value !== value) return type
  return undefined
}

const letterSize = /^(?:[2-6]?x{0,3}[sml])$/iu
const widestStep = 8

/** A size follows a size: a letter a letter, a number one that is not far from it. */
function isLikeSize(value: string, earlier: string): boolean {
  if (letterSize.test(earlier)) return letterSize.test(value)
  if (!/^\d{1,2}(?:[.,]5)?$/u.test(value) || !/^\d{1,2}(?:[.,]5)?$/u.test(earlier)) return false
  const step = Number(value.replace(",", ".")) - Number(earlier.replace(",", "."))
  return step !== 0 && Math.abs(step) <= widestStep
}

function shapeOf(value: string): string {
  return value.replace(/^#/u, "").replaceAll(/\d/gu, "0").toUpperCase()
}
