// oxlint-disable no-restricted-globals -- days are counted from the time that is given; no clock is read
import { baseOf } from "../lexicon/base-of.ts"
import { fold } from "../text/fold.ts"
import type { Slot } from "../types.ts"
import { wordsOf, type Word } from "./words.ts"

/** A calendar day; months from 1. */
interface Day {
  year: number
  month: number
  day: number
}

const numeric =
  /(?<![\p{L}\d-])(?:(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?|(\d{1,2})([./-])(\d{1,2})[./-](\d{2,4})|(\d{1,2})\.(\d{1,2})\.(?!\d))(?![-\d\p{L}])/gu
const monthAndDay = /(?<!\d)(\d{1,2})月(\d{1,2})[日号]|(?<!\d)(\d{1,2})월\s?(\d{1,2})일/gu
const dayMs = 86_400_000
const longestMonthGap = 2

/** Languages that write the month before the day in figures. */
const monthFirst = new Set(["en-US"])

/**
 * Dates by their month's name and days said from today ("yesterday", "in three days", "on Friday"),
 * as the languages of the platform's calendar word them. Days are only resolved where `now` is given.
 */
export function findSpokenDates(text: string, languages: readonly string[], now?: number): Slot[] {
  const words = wordsOf(text)
  const bases = [...new Set(languages.map(baseOf))]
  return [
    ...findMonthDays(text, now),
    ...bases.flatMap((language) => [
      ...findNamedMonths(text, words, language, now),
      ...findRelative(text, words, language, now),
    ]),
  ]
}

/** The day a date in figures means, as `2026-11-12`; the year is the nearest where it is left out. */
export function readFigures(
  written: string,
  locale: string | undefined,
  now?: number,
): string | undefined {
  const match = new RegExp(numeric.source, "u").exec(written)
  if (!match) return undefined
  const [, year, month, day, one, mark, other, shortYear, dayOnly, monthOnly] = match
  if (year) return iso({ year: Number(year), month: Number(month), day: Number(day) })
  if (dayOnly) return withYear(Number(monthOnly), Number(dayOnly), now)
  const swapped = mark === "/" && (monthFirst.has(locale ?? "") || Number(other) > 12)
  const full = Number(shortYear) + (Number(shortYear) < 100 ? 2000 : 0)
  return iso({
    year: full,
    month: Number(swapped ? one : other),
    day: Number(swapped ? other : one),
  })
}

function findMonthDays(text: string, now: number | undefined): Slot[] {
  return Array.from(text.matchAll(monthAndDay), (match) => {
    const norm = withYear(Number(match[1] ?? match[3]), Number(match[2] ?? match[4]), now)
    return slot(text, match.index, match.index + match[0].length, norm)
  })
}

function findNamedMonths(
  text: string,
  words: readonly Word[],
  language: string,
  now: number | undefined,
): Slot[] {
  const { months } = calendarOf(language)
  return words.flatMap((word, at) => {
    const month = months.get(word.folded)
    if (month === undefined) return []
    for (let step = 1; step <= longestMonthGap; step++)
      for (const place of [at - step, at + step]) {
        const beside = words[place]
        const day = Number(/^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/u.exec(beside?.folded ?? "")?.[1])
        if (!beside || !(day >= 1 && day <= 31)) continue
        const year = yearBeside(words, Math.max(at, place) + 1)
        const norm = year ? iso({ year, month, day }) : withYear(month, day, now)
        const last = words[Math.max(at, place) + (year ? 1 : 0)]
        return [slot(text, Math.min(word.start, beside.start), last?.end ?? word.end, norm)]
      }
    return []
  })
}

function yearBeside(words: readonly Word[], place: number): number | undefined {
  const year = /^20\d\d$/u.exec(words[place]?.folded ?? "")
  return year ? Number(year[0]) : undefined
}

function findRelative(
  text: string,
  words: readonly Word[],
  language: string,
  now: number | undefined,
): Slot[] {
  const { relative, counted, weekdays, isUnspaced } = calendarOf(language)
  const resolve = (days: number) => (now === undefined ? undefined : isoOf(now + days * dayMs))
  const found: Slot[] = []
  if (isUnspaced) {
    for (const [phrase, days] of relative) {
      const start = text.indexOf(phrase)
      if (start >= 0) found.push(slot(text, start, start + phrase.length, resolve(days)))
    }
    return found
  }
  const joined = words.map((word) => word.folded)
  for (const [phrase, days] of relative) {
    const parts = phrase.split(" ")
    const at = joined.findIndex((_, place) =>
      parts.every((part, step) => joined[place + step] === part),
    )
    const first = words[at]
    const last = words[at + parts.length - 1]
    if (first && last) found.push(slot(text, first.start, last.end, resolve(days)))
  }
  for (const { before, after, sign } of counted)
    words.forEach((word, at) => {
      const days = Number(word.folded)
      if (!/^\d{1,2}$/u.test(word.folded)) return
      const starts = before.every((part, step) => joined[at - before.length + step] === part)
      const ends = after.every((part, step) => joined[at + 1 + step] === part)
      const first = words[at - before.length]
      const last = words[at + after.length]
      if (starts && ends && first && last)
        found.push(slot(text, first.start, last.end, resolve(sign * days)))
    })
  words.forEach((word) => {
    const weekday = weekdays.get(word.folded)
    if (weekday === undefined) return
    // Without a clock a weekday is a word; with one it is the next day of that name.
    const ahead = now === undefined ? 0 : (weekday - new Date(now).getUTCDay() + 7) % 7 || 7
    found.push(slot(text, word.start, word.end, resolve(ahead)))
  })
  return found
}

interface Calendar {
  months: Map<string, number>
  weekdays: Map<string, number>
  /** Folded phrases (as they stand in unspaced scripts) by their distance in days, longest first. */
  relative: [string, number][]
  counted: { before: string[]; after: string[]; sign: number }[]
  isUnspaced: boolean
}

const calendars = new Map<string, Calendar>()
const january = Date.UTC(2026, 0, 4)

/** How a language names months and days, by the platform's own tables. */
function calendarOf(language: string): Calendar {
  const ready = calendars.get(language)
  if (ready) return ready
  const isUnspaced = ["zh", "ja", "th"].includes(language)
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const note = (map: Map<string, number>, name: string, value: number) => {
    const [word = "", ...rest] = wordsOf(name).map(({ folded }) => folded)
    if (rest.length === 0 && word.length > 2 && !/\d/u.test(word)) map.set(word, value)
  }
  for (const style of ["long", "short"] as const) {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2026, month, 12))
      note(months, format(language, { month: style }, date), month + 1)
      // The form beside a day ("12 listopada") differs from the one alone in many languages.
      const beside = format(language, { day: "numeric", month: style }, date)
      note(months, beside.replaceAll(/\d+/gu, " "), month + 1)
    }
  }
  for (let day = 0; day < 7; day++)
    note(weekdays, format(language, { weekday: "long" }, new Date(january + day * dayMs)), day)
  const spoken = new Intl.RelativeTimeFormat(language, { numeric: "auto" })
  const relative = [-2, -1, 0, 1, 2]
    .map((days): [string, number] => [spoken.format(days, "day"), days])
    .concat([-1, 1].map((weeks): [string, number] => [spoken.format(weeks, "week"), 7 * weeks]))
    .filter(([phrase]) => !/\d/u.test(phrase))
    .map(([phrase, days]): [string, number] => [isUnspaced ? phrase : folded(phrase), days])
    .sort(([one], [other]) => other.length - one.length)
  const figures = new Intl.RelativeTimeFormat(language, { numeric: "always" })
  const counted = [-7, 7].map((days) => {
    const [before = "", after = ""] = fold(figures.format(days, "day")).split("7")
    return { before: partsOf(before), after: partsOf(after), sign: Math.sign(days) }
  })
  const made = { months, weekdays, relative, counted, isUnspaced }
  calendars.set(language, made)
  return made
}

function format(language: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(date)
}

const folded = (text: string) => partsOf(text).join(" ")
const partsOf = (text: string) => wordsOf(text).map((word) => word.folded)

function slot(text: string, start: number, end: number, norm: string | undefined): Slot {
  const value = text.slice(start, end)
  return { type: "date", value, ...(norm === undefined ? {} : { norm }), start, end }
}

/** The year in which the day is nearest to today. */
function withYear(month: number, day: number, now: number | undefined): string | undefined {
  if (now === undefined) return undefined
  const year = new Date(now).getUTCFullYear()
  const distance = (one: number) => Math.abs(Date.UTC(one, month - 1, day) - now)
  const [best = year] = [year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))
  return iso({ year: best, month, day })
}

function iso({ year, month, day }: Day): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : undefined
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
