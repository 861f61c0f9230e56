import type { LogEntry } from "@shopbell/protocol"
import { Path } from "../panel/icons.tsx"
import type { Ui } from "../panel/ui.ts"
import { isSpoken } from "./Block.tsx"
import { paths } from "./icons.ts"

/** Beneath a message: where the answer came from, and whether ours was received. */
export function Below({ entry, ui }: { entry: LogEntry; ui: Ui }) {
  const { t, view } = ui
  if (entry.event.type !== "message.created") return null
  const { author, turn } = entry.event.message
  const newest =
    author.kind === "contact" &&
    !view.turn &&
    !view.outbox.length &&
    entry === view.entries.findLast(isSpoken)
  return (
    <>
      {turn?.sources.slice(0, 1).map(({ title }) => (
        <small key={title} class="source" dir="auto">
          <Path d={paths.source} />
          {t("source", title)}
        </small>
      ))}
      {newest && (
        <small>
          <Path d={paths.sent} />
          {t("sent")}
        </small>
      )}
    </>
  )
}
