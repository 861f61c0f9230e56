import type { LogEntry } from "@shopbell/protocol"
import type { VNode } from "preact"
import type { Queue } from "./queue.ts"
import type { Rest } from "./rest.ts"
import type { TicketParts } from "./Ticket.tsx"

export interface BetweenProps {
  entry: LogEntry
  before: LogEntry | undefined
  rest: Rest
  queue: Queue | null
  ticket: () => TicketParts | null
  rating: (episode: number) => VNode | null
}

/** What stands above an entry: the day it was, and what happened to the conversation. */
export function between(props: BetweenProps) {
  const { entry, before, rest, rating } = props
  const day = dayOf(entry)
  const line = lineOf(props)
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

function lineOf({ entry: { seq, event }, rest, queue, ticket }: BetweenProps) {
  const { t, view } = rest.ui
  const place = queue?.words()
  switch (event.type) {
    case "handoff.requested": {
      const said = t(event.reason === "asked" ? "asked" : "handoff")
      // The ticket's line says what became of it.
      if (outcomeOf(view.entries, seq) === "ticket.opened") return null
      if (!view.handoff || view.baton.holder !== "nobody") return said
      return (
        <>
          {queue?.isAway() ? t("away") : said}
          {place && <b>{place}</b>}
          <button type="button" onClick={() => rest.show("email")}>
            {t("emailInstead")}
          </button>
        </>
      )
    }
    case "ticket.opened":
      return ticket()?.line(seq, event.email, place)
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

/** What became of the request for a person at that position: an operator, or a ticket. */
const outcomeOf = (entries: readonly LogEntry[], seq: number) =>
  entries.find(({ seq: at, event: { type } }) => at > seq && /^ticket.o|claimed/.test(type))?.event
    .type
