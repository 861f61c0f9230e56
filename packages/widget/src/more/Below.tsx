import type { LogEntry } from "@shopbell/protocol"
import { Path } from "../panel/icons.tsx"
import { isSpoken } from "./Block.tsx"
import { paths } from "./icons.ts"
import type { Rest } from "./rest.ts"
import { plainWords } from "./words.ts"

/** Beneath a message: where the answer came from, whether it was right, and whether ours was received. */
export function Below({ entry, rest }: { entry: LogEntry; rest: Rest }) {
  const { t, view } = rest.ui
  if (entry.event.type !== "message.created") return null
  const { message } = entry.event
  const { author, turn } = message
  const { read } = view
  const mark =
    read.operator >= entry.seq ? "read" : read.delivered >= entry.seq ? "delivered" : "sent"
  const isNewest = entry === view.entries.findLast(isSpoken)
  return (
    <>
      {turn?.sources.slice(0, 1).map(({ title }) => (
        <small key={title} class="source" dir="auto">
          <Path d={paths.source} />
          {t("source", title)}
        </small>
      ))}
      {!!turn?.sources.length && isNewest && <Helpful messageId={message.id} rest={rest} />}
      {author.kind !== "contact" && isNewest && !!navigator.clipboard && (
        <button
          type="button"
          class="quiet copy"
          aria-label={t("copy")}
          title={t("copy")}
          onClick={() =>
            void navigator.clipboard.writeText(plainWords(message.blocks)).then(
              () => rest.say(t("copied")),
              () => {},
            )
          }
        >
          <Path d={paths.copy} />
        </button>
      )}
      {author.kind === "contact" && isNewest && !view.turn && !view.outbox.length && (
        <small class={mark}>
          <Path d={mark === "sent" ? paths.sent : paths.read} />
          {t(mark)}
        </small>
      )}
    </>
  )
}

/** Asked once, beneath the newest answer. */
function Helpful({ messageId, rest }: { messageId: string; rest: Rest }) {
  const { t, view, client } = rest.ui
  const rated = view.entries.findLast(
    ({ event }) => event.type === "answer.rated" && event.messageId === messageId,
  )?.event
  if (rated?.type === "answer.rated")
    return <small role="status">{t(rated.helpful ? "helpfulYes" : "helpfulNo")}</small>
  const rate = (helpful: boolean) =>
    client.conversation.command({ type: "answer.rate", messageId, helpful })
  return (
    <small class="helpful">
      {t("helpful")}
      <button type="button" onClick={() => rate(true)}>
        {t("yes")}
      </button>
      <button type="button" onClick={() => rate(false)}>
        {t("no")}
      </button>
    </small>
  )
}
