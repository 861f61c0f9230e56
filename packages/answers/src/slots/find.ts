import { baseOf } from "../lexicon/base-of.ts"
import { westernDigits } from "../text/digits.ts"
import type { Slot } from "../types.ts"
import { findAmounts } from "./amounts.ts"
import { passesIban, passesLuhn } from "./check-digits.ts"
import { findColours } from "./colours.ts"
import { findSpokenDates, readFigures } from "./dates.ts"
import { labelBeside, type Label } from "./labels.ts"
import { findOrderNumbers } from "./order-shapes.ts"
import { findAddresses, findCountries, findPostcodes } from "./places.ts"
import { findQuantities } from "./quantities.ts"
import { findSizes } from "./sizes.ts"
import { findRuns, type Span } from "./spans.ts"
import { likenessToParcel } from "./tracking.ts"

const email = /[A-Za-z0-9._%+-]+@[\p{L}\p{N}-]+(?:\.[A-Za-z0-9-]+)+/gu
const iban = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/gu
const dates =
  /\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.(?!\d)|\b\d{1,2}:\d{2}\b/gu
const links = /\b(?:https?:\/\/|www\.)\S+/giu

// A parcel number written digit by digit has 34 groups. A wall of numbers is no message, and reading
// every start of it would let one shopper keep the shop busy.
const longestNumber = 36
const mostTries = 60
const longestDescription = 600
const isLanguage = /^[a-z]{2,3}$/u

/** What a shop and a chat know that helps to read a message's facts. All of it may be left out. */
export interface SlotHints {
  /** Languages whose words for colours, countries and days are looked for; none without. */
  languages?: readonly string[]
  /** Order numbers of the shop: numbers of the same shape are order numbers. */
  orderNumbers?: readonly string[]
  /** Milliseconds since 1970: with it, "tomorrow" becomes a day. */
  now?: number
  /** A phone number library, where one is at hand: its numbers are taken before ours are looked for. */
  findPhones?: (text: string) => readonly { start: number; end: number; norm?: string }[]
}

/** Facts in a message, by position. A stretch of text is one fact only. */
export function findSlots(written: string, hints: SlotHints = {}): Slot[] {
  const text = westernDigits(written)
  // A page may call its language anything; the platform's tables throw at what is no language.
  const languages = (hints.languages ?? []).filter((language) => isLanguage.test(baseOf(language)))
  const taken: Slot[] = []
  const add = (slot: Slot) => {
    if (taken.some((other) => slot.start < other.end && slot.end > other.start)) return
    taken.push(slot)
  }
  const claim = (type: string, start: number, end: number, norm?: string) =>
    add({
      type,
      value: text.slice(start, end),
      ...(norm === undefined ? {} : { norm }),
      start,
      end,
    })
  for (const match of text.matchAll(email))
    claim("email", match.index, match.index + match[0].replace(/[.-]+$/u, "").length)
  for (const match of text.matchAll(links))
    claim("link", match.index, match.index + match[0].length)
  for (const slot of findOrderNumbers(text, hints.orderNumbers ?? [])) add(slot)
  for (const match of text.matchAll(iban))
    if (passesIban(match[0].replaceAll(" ", "")))
      claim("iban", match.index, match.index + match[0].length)
  for (const match of text.matchAll(dates)) {
    const inside = /[\p{L}\d-]/u
    const isolated = !inside.test(text[match.index - 1] ?? " ") || match[0].includes("年")
    if (isolated && !/[-\d]/u.test(text[match.index + match[0].length] ?? " "))
      claim(
        "date",
        match.index,
        match.index + match[0].length,
        readFigures(match[0], hints.languages?.[0], hints.now),
      )
  }
  for (const slot of findAmounts(text)) add(slot)
  // Before the numbers: the year of "12 November 2026" is no order.
  for (const slot of findSpokenDates(text.slice(0, longestDescription), languages, hints.now))
    add(slot)
  for (const phone of hints.findPhones?.(text) ?? [])
    claim("phone", phone.start, phone.end, phone.norm)
  let floor = 0
  let tries = mostTries
  for (const run of findRuns(text))
    for (let at = 0; at < run.length && tries > 0; tries--) {
      const found = readNumber(text, run.slice(at, at + longestNumber), floor)
      if (found) {
        const letters = found.type === "order_id" ? lettersBefore(text, found.start) : 0
        claim(found.type, found.start - letters, found.end)
        floor = found.end
        at += found.chunks
      } else at++
    }
  for (const slot of findDescriptions(text, languages)) add(slot)
  return taken
    .filter((slot) => slot.type !== "link")
    .sort((first, second) => first.start - second.start)
}

/** What is read last, from what no number has claimed: it never takes a number from an order. */
function findDescriptions(whole: string, languages: readonly string[]): Slot[] {
  const text = whole.slice(0, longestDescription)
  return [
    ...findPostcodes(text),
    ...findAddresses(text),
    ...findSizes(text),
    ...findQuantities(text),
    ...findColours(text, languages),
    ...findCountries(text, languages),
  ]
}

/** "Р-30817": a shop in Moscow or Athens begins its numbers with its own letters. */
function lettersBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 6), start)
  const [letters = ""] =
    /(?<![\p{L}\d])(?:\p{Script=Cyrillic}|\p{Script=Greek}){1,4}-?$/u.exec(before) ?? []
  return letters === letters.toUpperCase() ? letters.length : 0
}

interface NumberFound {
  type: string
  start: number
  end: number
  chunks: number
}

/** Reads the longest start of a run that is a number of a known kind. */
function readNumber(text: string, run: readonly Span[], floor: number): NumberFound | undefined {
  const first = run[0]
  if (!first) return undefined
  const label = labelBeside(text, first.start, first.end, floor)
  for (let chunks = run.length; chunks > 0; chunks--) {
    const last = run[chunks - 1]
    if (!last) continue
    const written = text.slice(first.start, last.end)
    const type = kindOf(text, written, first.start, label, chunks)
    if (!type) continue
    const plus = type === "phone" && text[first.start - 1] === "+" ? 1 : 0
    const extension = type === "phone" ? /^x\d{2,5}\b/u.exec(text.slice(last.end)) : null
    const end = last.end + (extension?.[0].length ?? 0)
    return { type, start: first.start - plus, end, chunks }
  }
  return undefined
}

function kindOf(
  text: string,
  written: string,
  start: number,
  label: Label | undefined,
  chunks: number,
): string | undefined {
  const code = written.replace(/[^A-Za-z0-9]/gu, "").toUpperCase()
  const digits = code.replace(/\D/gu, "")
  if (digits.length < 3) return undefined
  const bare = digits.length === code.length
  const parcel = likenessToParcel(code)
  const hyphenated = /^[\w#]+(?:-[\w]+)*$/u.test(written)
  if (text[start - 1] === "+" && bare && digits.length >= 8 && digits.length <= 15) return "phone"
  if (label === "none") return undefined
  if (bare && digits.length > 12 && isCard(digits) && label !== "order_id" && label !== "tracking")
    return "credit_card"
  if (label === "credit_card" && bare && /^\d{12,19}$/u.test(digits) && passesLuhn(digits))
    return "credit_card"
  if (label === "tracking" && (parcel > 0 || (code.length >= 8 && (chunks === 1 || hyphenated))))
    return "tracking"
  if (parcel === 2 && label !== "order_id") return "tracking"
  if (label === "phone" && bare && digits.length >= 7 && digits.length <= 15) return "phone"
  if (!hyphenated) return isGroupedPhone(written, digits, bare, label) ? "phone" : undefined
  if (label === "order_id" && isOrderLike(written, code)) return "order_id"
  if (parcel === 2) return "tracking"
  if (bare && isGroupedPhone(written, digits, bare, label)) return "phone"
  if (isSurelyOrder(written)) return "order_id"
  if (isCoded(written) && numberWord.test(text.slice(Math.max(0, start - 24), start)))
    return "order_id"
  if (parcel === 1 && !bare) return "tracking"
  return bare && chunks === 1 && digits.length >= 8
    ? parcel === 1
      ? "tracking"
      : "order_id"
    : undefined
}

function isOrderLike(written: string, code: string): boolean {
  return written.startsWith("#") || code.length >= 4
}

// "My number is 7712-33": who calls a code a number, and no phone or parcel, means the order's.
const numberWord =
  /(?:\bnum(?:ber|mer|ero|éro|er)\b|\bn[ro]\b|nº|n°|номер|numara(?:m|sı)?|رقم|número|番号|번호|号码|nomor|number|नंबर|หมายเลข|เลข|\bsố|číslo)\P{N}{0,8}$/iu

function isCoded(written: string): boolean {
  return /^(?:[A-Z]{1,4}-?\d{3,}|\d{2,6}-[A-Z]?\d{1,5}|\d{2,6}-[A-Z])$/u.test(written)
}

function isSurelyOrder(written: string): boolean {
  return /^(?:#[A-Za-z0-9-]{3,}|[A-Z]{2,4}-?\d{5,}|[A-Z]{1,4}-\d{4,}(?:-\d+)*|\d{3}-\d{7}-\d{7}|(?:[A-Z]\d){4,})$/u.test(
    written,
  )
}

function isCard(digits: string): boolean {
  return (
    /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14}|(?:5018|5020|5038|6304|6759|676[1-3])\d{8,15}|(?:2131|1800)\d{11})$/u.test(
      digits,
    ) && passesLuhn(digits)
  )
}

/** Phones without a label: a trunk zero or the groups people write phones in. */
function isGroupedPhone(
  written: string,
  digits: string,
  bare: boolean,
  label: Label | undefined,
): boolean {
  if (!bare || label === "order_id" || label === "tracking") return false
  if (digits.length < 7 || digits.length > 15) return false
  if (/^0\d{8,11}$/u.test(digits) || /^1[3-9]\d{9}$/u.test(digits)) return true
  return (
    /[ .()-]/u.test(written) &&
    /^\(?\d{2,4}\)?(?:[ .-]\d{2,5}){1,4}$/u.test(written) &&
    digits.length >= (label === "phone" ? 8 : 9)
  )
}
