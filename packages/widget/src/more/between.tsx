import type { LogEntry } from "@shopbell/protocol"
import type { Ui } from "../panel/ui.ts"

export interface BetweenProps {
  entry: LogEntry
  before: LogEntry | undefined
  ui: Ui
}

/** What stands above an entry: the day it was, and what happened to the conversation. */
export function between({ entry, before, ui }: BetweenProps) {
  const day = dayOf(entry)
  const line = lineOf(entry, ui)
  const ruler = day !== (before ? dayOf(before) : new Date().toDateString())
  if (!ruler && !line) return null
  return [
    ruler && (
      <p class="line" key={`day${entry.seq}`}>
        {new Date(entry.at).toLocaleDateString(ui.t.locale, {
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
  ]
}

const dayOf = ({ at }: LogEntry) => new Date(at).toDateString()

function lineOf({ event }: LogEntry, { t, client }: Ui) {
  switch (event.type) {
    case "handoff.requested":
      return t(event.reason === "asked" ? "asked" : "handoff")
    case "conversation.claimed":
      return t("joined", event.operator.name)
    case "conversation.returned":
      return t("returned")
    case "conversation.resolved":
      return (
        <>
          {t("resolved")}
          <button type="button" onClick={client.conversation.restart}>
            {t("again")}
          </button>
        </>
      )
    default:
      return null
  }
}
