import type { LogEntry } from "@shopbell/protocol"
import type { VNode } from "preact"
import type { Queue } from "./queue.ts"
import type { Rest } from "./rest.ts"

export interface BetweenProps {
  entry: LogEntry
  before: LogEntry | undefined
  rest: Rest
  queue: Queue | null
  rating: (episode: number) => VNode | null
}

/** What stands above an entry: the day it was, and what happened to the conversation. */
export function between({ entry, before, rest, queue, rating }: BetweenProps) {
  const day = dayOf(entry)
  const line = lineOf(entry, rest, queue)
  const ruler = day !== (before ? dayOf(before) : new Date().toDateString())
  if (!ruler && !line) return null
  return [
    ruler && (
      <p class="line" key={`day${entry.seq}`}>
        {new Date(entry.at).toLocaleDateString(rest.ui.t.locale, {
          weekday: "long",
          month: "long",
          day: "numeric",
        })}
      </p>
    ),
    line && (
      <p class="line" key={`line${entry.seq}`}>
        {line}
      </p>
    ),
    entry.event.type === "conversation.resolved" && rating(entry.seq),
  ]
}

const dayOf = ({ at }: LogEntry) => new Date(at).toDateString()

function lineOf({ event }: LogEntry, rest: Rest, queue: Queue | null) {
  const { t, view } = rest.ui
  switch (event.type) {
    case "handoff.requested": {
      const said = t(event.reason === "asked" ? "asked" : "handoff")
      if (!view.handoff || view.baton.holder !== "nobody") return said
      const words = queue?.words()
      return (
        <>
          {queue?.isAway() ? t("away") : said}
          {words && <b>{words}</b>}
          <button type="button" onClick={() => rest.show("email")}>
            {t("emailInstead")}
          </button>
        </>
      )
    }
    case "conversation.claimed":
      return t("joined", event.operator.name)
    case "conversation.returned":
      return t("returned")
    case "conversation.resolved":
      return (
        <>
          {t("resolved")}
          <button type="button" onClick={rest.startOver}>
            {t("again")}
          </button>
        </>
      )
    default:
      return null
  }
}
