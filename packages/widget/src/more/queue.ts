import { weekHoursText } from "@shopbell/starter/week-hours"
import type { Wait } from "@shopbell/protocol"
import { counted } from "../locales/counted.ts"
import type { Ui } from "../panel/ui.ts"

const everyMs = 15_000
const minuteMs = 60_000

/** What somebody who waits for a person is told; asked again while they wait and look. */
export interface Queue {
  /** Nobody is at the inbox. */
  isAway: () => boolean
  /** Place and usual time in words, or when people answer; null while nothing is known. */
  words: () => string | null
  /** When people answer, in the shopper's language; null where the shop has not said. */
  hours: () => string | null
  /** Called before every drawing: does somebody wait, and look? */
  drawn: (waiting: boolean) => void
  destroy: () => void
}

export function createQueue(ui: Ui): Queue {
  let wait: Wait | null = null
  let timer = 0

  async function ask() {
    const { id } = ui.view
    try {
      wait = await ui.client.request("GET /v1/conversations/:conversationId/wait", { id })
      ui.draw()
    } catch {
      // What was said last stands; the next time may tell.
    }
  }

  function hours() {
    const { config, t } = ui
    const words = config?.hours && weekHoursText(config.hours, t.locale)
    return words ? t("hours", words + zoneOf(config.timeZone, t.locale)) : null
  }

  function stop() {
    clearInterval(timer)
    timer = 0
    wait = null
  }

  return {
    isAway: () => !!wait?.place && !wait.attended,
    words() {
      if (!wait?.place) return null
      const { t } = ui
      if (!wait.attended) return hours()
      const place = t("place", wait.place.toLocaleString(t.locale))
      if (wait.usualMs === null) return place
      return `${place} · ${counted(t, "wait", Math.ceil(wait.usualMs / minuteMs) || 1)}`
    },
    hours,
    drawn(waiting) {
      if (!waiting) return stop()
      if (timer) return
      timer = window.setInterval(() => void ask(), everyMs)
      void ask()
    },
    destroy: stop,
  }
}

/** Says whose clock is meant, where it shows another hour than the shopper's. */
function zoneOf(timeZone: string | null, locale: string): string {
  if (!timeZone) return ""
  const now = new Date()
  const clock = (zone?: string) =>
    now.toLocaleTimeString("en", { timeZone: zone, hour: "2-digit", minute: "2-digit" })
  if (clock(timeZone) === clock()) return ""
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "short" }).formatToParts(
    now,
  )
  return ` (${parts.find(({ type }) => type === "timeZoneName")?.value})`
}
