import { counted } from "../locales/counted.ts"
import type { Ui } from "../panel/ui.ts"

const mostShown = 9

/** Counts what was said to the shopper while the panel was closed, and shows it on the bell and in its name. */
export function countUnread({ host: { bell, emit } }: Ui): (ui: Ui, open: boolean) => void {
  const name = bell.ariaLabel
  let seen = 0
  let told = 0
  return ({ view: { entries, seq, read }, t }, open) => {
    // Read in another tab is read.
    seen = open ? seq : Math.max(seen, read.contact)
    const unread = entries.filter(
      ({ seq: at, event }) =>
        at > seen && event.type === "message.created" && event.message.author.kind !== "contact",
    ).length
    if (unread === told) return
    told = unread
    if (unread) bell.dataset.unread = unread > mostShown ? `${mostShown}+` : `${unread}`
    else delete bell.dataset.unread
    bell.ariaLabel = unread ? `${name}: ${counted(t, "unread", unread)}` : name
    emit("unread", unread)
  }
}
