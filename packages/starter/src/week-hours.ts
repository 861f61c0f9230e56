import type { WeekHours } from "./fields.ts"

/** Opening hours as a language writes them: `Mon–Fri 09:00–18:00`. Undefined where they make no sense. */
export function weekHoursText(value: unknown, locale: string): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const stretches: string[] = []
  for (const stretch of value) {
    if (!isWeekHours(stretch)) return undefined
    const days = runsOf(stretch.days)
      .map(([from, to]) =>
        from === to ? weekday(from, locale) : `${weekday(from, locale)}–${weekday(to, locale)}`,
      )
      .join(", ")
    stretches.push(`${days} ${stretch.opens}–${stretch.closes}`)
  }
  return stretches.join("; ")
}

function isWeekHours(value: unknown): value is WeekHours {
  if (typeof value !== "object" || value === null) return false
  if (!("days" in value) || !("opens" in value) || !("closes" in value)) return false
  const { days, opens, closes } = value
  const time = /^([01]\d|2[0-4]):[0-5]\d$/
  return (
    Array.isArray(days) &&
    days.length > 0 &&
    days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) &&
    [opens, closes].every((text) => typeof text === "string" && time.test(text))
  )
}

/** Neighbouring weekdays as one stretch: 1 2 3 6 → 1–3, 6. */
function runsOf(days: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] === day - 1) last[1] = day
    else runs.push([day, day])
  }
  return runs
}

const dayMs = 86_400_000

function weekday(day: number, locale: string): string {
  // The fourth day after the epoch was a Monday.
  const someMonday = 4 * dayMs
  return new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(
    someMonday + (day - 1) * dayMs,
  )
}
