import type { Conversation, LogEntry } from "@shopbell/protocol"

export type ViewerRole = "contact" | "operator"

/** An entry as this reader may see it. Positions stay gapless: what is withheld becomes `hidden`. */
export function entryFor(role: ViewerRole, entry: LogEntry): LogEntry {
  if (role === "operator") return entry
  const { event } = entry
  if (event.type === "turn.dropped") return hide(entry)
  if (event.type !== "message.created") return entry
  if (event.message.kind === "note") return hide(entry)
  if (!event.message.turn?.details) return entry
  const { details: _details, ...turn } = event.message.turn
  return { ...entry, event: { ...event, message: { ...event.message, turn } } }
}

// The time goes too: when a note was written is nobody's business but the operators'.
const hide = (entry: LogEntry): LogEntry => ({
  seq: entry.seq,
  at: 0,
  clientId: null,
  event: { type: "hidden" },
})

/** A conversation as this reader may see it. */
export function conversationFor(role: ViewerRole, conversation: Conversation): Conversation {
  if (role === "operator") return conversation
  return { ...conversation, baton: { ...conversation.baton, operatorId: null } }
}
