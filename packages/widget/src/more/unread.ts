import type { ConversationView } from "@shopbell/client"
import type { PanelHost } from "../contract.ts"

/** Counts what was said to the shopper while the panel was closed, and shows it on the bell. */
export function countUnread({
  bell,
  emit,
}: PanelHost): (view: ConversationView, open: boolean) => void {
  let seen = 0
  return ({ entries, seq }, open) => {
    if (open) seen = seq
    const unread = entries.filter(
      ({ seq: at, event }) =>
        at > seen && event.type === "message.created" && event.message.author.kind !== "contact",
    ).length
    if (`${unread || ""}` === (bell.dataset.unread ?? "")) return
    if (unread) bell.dataset.unread = `${unread}`
    else delete bell.dataset.unread
    emit("unread", unread)
  }
}
