import type { AskContext, HistoryMessage } from "@shopbell/answers"
import type { Shop } from "@shopbell/protocol"

type Told = Pick<Shop, "orderNumbers" | "timeZone">

/** What a shop's settings and its clock tell the answer engine about the facts in a message. */
export function factsOf(
  shop: Told,
  now: number,
): Required<Pick<AskContext, "now" | "orderNumbers">> {
  return { now: wallClock(now, shop.timeZone), orderNumbers: shop.orderNumbers }
}

/** Earlier messages by the shop's clock, so that an older "tomorrow" stays the day it was. */
export function byShopClock(
  history: readonly HistoryMessage[],
  { timeZone }: Pick<Shop, "timeZone">,
): HistoryMessage[] {
  return history.map((message) =>
    message.at === undefined ? message : { ...message, at: wallClock(message.at, timeZone) },
  )
}

/** The time whose UTC reading is what clocks in the zone show: the engine counts days in UTC. */
export function wallClock(now: number, timeZone: string | null): number {
  if (timeZone === null) return now
  const shown = new Map(
    clockOf(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => shown.get(name) ?? 0
  return Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  )
}

const clocks = new Map<string, Intl.DateTimeFormat>()

// Made once a zone: a formatter costs more than the answer it is for.
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const ready = clocks.get(timeZone)
  if (ready) return ready
  const made = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  })
  clocks.set(timeZone, made)
  return made
}
