import type { LocaleContent } from "./content.ts"
import {
  fieldSpec,
  listWords,
  policyFields,
  type FieldKey,
  type ListWord,
  type PolicyFields,
  type PolicyValue,
} from "./fields.ts"
import { weekHoursText } from "./week-hours.ts"

export interface Language {
  /** BCP 47; numbers, money and names of countries follow it. */
  locale: string
  words: LocaleContent["words"]
}

/** A field's value as the language says it; undefined where it is unfilled or makes no sense. */
export function wordField(
  name: string,
  fields: PolicyFields,
  language: Language,
): string | undefined {
  if (!isFieldKey(name)) return undefined
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  return wordValue(name, value, fields, language)
}

/** True where the field can be said: filled, and with a value of its kind. */
export function isFilled(name: FieldKey, fields: PolicyFields): boolean {
  const anyLanguage = { locale: "en", words: noWords }
  return wordField(name, fields, anyLanguage) !== undefined
}

function isFieldKey(name: string): name is FieldKey {
  return Object.hasOwn(policyFields, name)
}

function wordValue(
  name: FieldKey,
  value: PolicyValue,
  fields: PolicyFields,
  { locale, words }: Language,
): string | undefined {
  const { kind, choices } = fieldSpec(name)
  switch (kind) {
    case "text":
    case "phone":
      return textOf(value)
    case "email":
      return matching(value, /^[^\s@]+@[^\s@]+$/)
    case "url":
      return matching(value, /^https?:\/\/\S+$/)
    case "currency":
      return matching(value, /^[A-Z]{3}$/)
    case "days":
      return unit(value, "day", locale)
    case "hours":
      return unit(value, "hour", locale)
    case "months":
      return unit(value, "month", locale)
    case "dayRange":
      return dayRange(value, locale)
    case "percent":
      return isAmount(value)
        ? new Intl.NumberFormat(locale, { style: "percent" }).format(value / 100)
        : undefined
    case "money":
      return money(value, fields.currency, locale)
    case "list":
      return list(value, locale, (item) => (isListWord(item) ? words[item] : item))
    case "regions":
      return list(value, locale, nameOf("region", /^[A-Z]{2}$/, locale))
    case "currencies":
      return list(value, locale, nameOf("currency", /^[A-Z]{3}$/, locale))
    case "weekHours":
      return weekHoursText(value, locale)
    case "yesNo":
      return typeof value === "boolean" ? (value ? "yes" : "no") : undefined
    case "choice":
      return choices?.find((choice) => choice === value)
  }
}

function textOf(value: PolicyValue): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined
}

function matching(value: PolicyValue, shape: RegExp): string | undefined {
  const text = textOf(value)
  return text !== undefined && shape.test(text) ? text : undefined
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0
}

/** "14 days", with the language's own plural: templates need no agreement of theirs. */
function unit(value: PolicyValue, name: string, locale: string): string | undefined {
  if (!isAmount(value) || value === 0) return undefined
  return new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" }).format(
    value,
  )
}

function dayRange(value: PolicyValue, locale: string): string | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [from, to] = value
  if (!isAmount(from) || !isAmount(to) || from > to || to === 0) return undefined
  if (from === to) return unit(to, "day", locale)
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "day",
    unitDisplay: "long",
  }).formatRange(from, to)
}

function money(
  value: PolicyValue,
  currency: PolicyFields["currency"],
  locale: string,
): string | undefined {
  if (!isAmount(value) || typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency))
    return undefined
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  }).format(value)
}

function list(
  value: PolicyValue,
  locale: string,
  wordOf: (item: string) => string | undefined,
): string | undefined {
  if (!Array.isArray(value)) return undefined
  const items = value
    .map((item) => (typeof item === "string" && item.trim() !== "" ? wordOf(item.trim()) : null))
    .filter((item) => typeof item === "string")
  if (items.length === 0 || items.length < value.length) return undefined
  return new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(items)
}

function nameOf(
  type: "region" | "currency",
  shape: RegExp,
  locale: string,
): (code: string) => string | undefined {
  const names = new Intl.DisplayNames(locale, { type, fallback: "code" })
  return (code) => (shape.test(code) ? names.of(code) : undefined)
}

const knownWords: ReadonlySet<string> = new Set(listWords)

function isListWord(item: string): item is ListWord {
  return knownWords.has(item)
}

const noWords = Object.fromEntries(listWords.map((word) => [word, word])) as Record<
  ListWord,
  string
>
