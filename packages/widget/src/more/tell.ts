import type { Event } from "@shopbell/protocol"
import type { PanelHost } from "../contract.ts"
import type { Rest } from "./rest.ts"
import { plainWords } from "./words.ts"

/** Tells the page what was added to the log. */
export function tell({ emit }: PanelHost, event: Event): void {
  switch (event.type) {
    case "message.created": {
      const { author, blocks } = event.message
      const detail = { author: author.kind, text: plainWords(blocks) }
      return emit(author.kind === "contact" ? "message:sent" : "message:received", detail)
    }
    case "conversation.started":
      return emit("conversation:started")
    case "conversation.resolved":
      return emit("conversation:closed")
    case "handoff.requested":
      return emit("handoff:requested", { reason: event.reason })
    case "conversation.claimed":
      return emit("handoff:accepted", { name: event.operator.name })
    case "conversation.returned":
      return emit("handoff:ended")
    case "ticket.numbered":
      return emit("ticket:opened", { number: event.number })
    case "conversation.rated":
      return emit("csat:submitted", { score: event.score })
  }
}

/** How things stand, as the page may know it. */
export function stateOf({ ui: { host, view } }: Rest) {
  const { holder } = view.baton
  const mode = holder === "operator" ? "human" : holder === "nobody" ? "queued" : "bot"
  return {
    open: host.bell.ariaExpanded === "true",
    unread: Number(host.bell.dataset.unread ?? 0),
    conversationId: view.id,
    mode: view.status === "resolved" ? "closed" : mode,
  }
}

/** Tells the page how things stand, whenever that changes. */
export function stateTeller(rest: Rest): () => void {
  let told = ""
  return () => {
    const state = stateOf(rest)
    const text = JSON.stringify(state)
    if (text === told) return
    told = text
    rest.ui.host.emit("state", state)
  }
}
