import type { Trigger, TriggerCondition, TriggerSettings } from "@shopbell/protocol"

/** What is known of the shopper's visit at one moment. */
export interface Moment {
  now: Date
  /** The page's path with its query. */
  path: string
  secondsOnPage: number
  /** Since anything was touched or typed. */
  secondsIdle: number
  cart: { total: number; items: number }
  leaving: boolean
  /** Names the page has tracked. */
  events: ReadonlySet<string>
}

/** What this browser remembers of teasers. */
export interface Memory {
  /** When a trigger was last shown, by its id. */
  shown: Record<string, number>
  /** The day of the count, and how many were shown on it. */
  day: string
  count: number
}

export const noMemory: Memory = { shown: {}, day: "", count: 0 }

const dayMs = 86_400_000
/** A teaser that comes at once would be taken for part of the page. */
const settledSeconds = 2

/** The first trigger whose time has come and that may be shown. */
export function dueTrigger(
  settings: TriggerSettings,
  moment: Moment,
  memory: Memory,
): Trigger | null {
  if (isQuiet(settings.quiet, moment.now)) return null
  if (memory.day === dayOf(moment.now) && memory.count >= settings.perDay) return null
  return (
    settings.triggers.find(
      ({ id, when, everyDays }) =>
        moment.now.getTime() - (memory.shown[id] ?? 0) >= everyDays * dayMs && holds(when, moment),
    ) ?? null
  )
}

/** The memory once that trigger was shown. */
export function remember(memory: Memory, { id }: Trigger, now: Date): Memory {
  const day = dayOf(now)
  return {
    shown: { ...memory.shown, [id]: now.getTime() },
    day,
    count: memory.day === day ? memory.count + 1 : 1,
  }
}

function holds(when: TriggerCondition, moment: Moment): boolean {
  switch (when.kind) {
    case "url":
      return moment.secondsOnPage >= settledSeconds && matches(when.pattern, moment.path)
    case "dwell":
      return moment.secondsOnPage >= when.seconds && matches(when.pattern, moment.path)
    case "cart-value":
      return moment.cart.items > 0 && moment.cart.total >= when.amount
    case "cart-idle":
      return moment.cart.items > 0 && moment.secondsIdle >= when.seconds
    case "exit":
      return moment.leaving
    case "returns":
      return moment.secondsOnPage >= settledSeconds && returnsPage.test(moment.path)
    case "event":
      return moment.events.has(when.name)
    default:
      // A newer service knows conditions that this script, kept by a browser, does not.
      return false
  }
}

/** What shops call the page in their addresses, in the languages they are written in. */
const returnsPage =
  /return|refund|retour|retur|ruecksend|rücksend|widerruf|devoluc|devolu[cç]|\breso\b|resi\b|zwrot|vratk|vracen|vratak|palautu|visszak|iade|возврат|повернен|επιστροφ|退貨|退货|返品|반품|إرجاع|החזר/i

/** `*` stands for anything; without one, the words may stand anywhere in the address. */
export function matches(pattern: string, path: string): boolean {
  if (!pattern.includes("*")) return path.includes(pattern)
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${parts.join(".*")}$`).test(path)
}

/** Quiet hours may go over midnight. */
export function isQuiet(quiet: TriggerSettings["quiet"], now: Date): boolean {
  if (!quiet) return false
  const time = `${now.getHours()}`.padStart(2, "0") + `:${`${now.getMinutes()}`.padStart(2, "0")}`
  return quiet.from <= quiet.to
    ? time >= quiet.from && time < quiet.to
    : time >= quiet.from || time < quiet.to
}

// The shopper's own day: a cap of "per day" ends at midnight where they are.
const dayOf = (now: Date) => `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`

/** The words for a page's language: as it is, without its region, the shop's own, any. */
export function wordsOf({ texts }: Trigger, locale: string, defaultLocale: string): string {
  const language = locale.split("-")[0] ?? ""
  const near = Object.keys(texts).find((tag) => tag.split("-")[0] === language) ?? ""
  return (
    texts[locale] ??
    texts[language] ??
    texts[near] ??
    texts[defaultLocale] ??
    Object.values(texts)[0] ??
    ""
  )
}
