import { signal } from "@preact/signals"
import { t } from "./t.ts"

/** The clock everything that ticks on screen reads. */
export const now = signal(Date.now())
setInterval(() => {
  now.value = Date.now()
}, 1_000)

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** How long somebody waits, in the two largest units: `45s`, `4m`, `1h 05m`, `2d 3h`. */
export function waitTime(ms: number): string {
  if (ms < second) return t("time.now")
  if (ms < minute) return `${Math.floor(ms / second)}s`
  if (ms < hour) return `${Math.floor(ms / minute)}m`
  if (ms < day) {
    const minutes = Math.floor((ms % hour) / minute)
    return `${Math.floor(ms / hour)}h ${`${minutes}`.padStart(2, "0")}m`
  }
  return `${Math.floor(ms / day)}d ${Math.floor((ms % day) / hour)}h`
}

const clockFormat = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" })
const dayFormat = new Intl.DateTimeFormat(undefined, { month: "short", day: "numeric" })
const longFormat = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" })

export const clock = (at: number): string => clockFormat.format(at)
export const dateAndTime = (at: number): string => longFormat.format(at)

const startOfDay = (at: number) => new Date(at).setHours(0, 0, 0, 0)
export const isSameDay = (a: number, b: number): boolean => startOfDay(a) === startOfDay(b)

export function dayName(at: number, today: number): string {
  const days = Math.round((startOfDay(today) - startOfDay(at)) / day)
  if (days === 0) return t("time.today")
  return days === 1 ? t("time.yesterday") : dayFormat.format(at)
}

/** The clock for today, the day for anything older. */
export const shortTime = (at: number, today: number): string =>
  isSameDay(at, today) ? clock(at) : dayFormat.format(at)

/** A span measured by the server: `840 µs`, `1.2 ms`. */
export const microseconds = (micros: number): string =>
  micros < 1_000 ? `${Math.round(micros)} µs` : `${(micros / 1_000).toFixed(1)} ms`

export const percent = (share: number): string => `${Math.round(share * 100)}%`

const languages = new Intl.DisplayNames(undefined, { type: "language", fallback: "code" })

/** `German`, or the tag itself if the browser has no name for it. */
export function languageName(locale: string): string {
  try {
    return languages.of(locale) ?? locale
  } catch {
    return locale
  }
}
