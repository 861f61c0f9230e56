import type { Event, LogEntry } from "@shopbell/protocol"
import { type Actor, type DecidableCommand, decide } from "./decide.ts"
import { applyEntry, type ConversationState, emptyState } from "./state.ts"

export const contact: Actor = { role: "contact", id: "con_1", name: null }
export const mei: Actor = { role: "operator", id: "opr_mei", name: "Mei" }
export const tom: Actor = { role: "operator", id: "opr_tom", name: "Tom" }

/** A conversation with its log, for tests: runs commands and folds what comes of them. */
export function aConversation() {
  let state = emptyState("cnv_1", "con_1")
  const log: LogEntry[] = []
  let ids = 0
  const append = (events: readonly Event[]) => {
    for (const event of events) {
      const entry = { seq: state.seq + 1, at: 1_000 + state.seq, clientId: null, event }
      log.push(entry)
      state = applyEntry(state, entry)
    }
  }
  append([
    {
      type: "conversation.started",
      contact: { kind: "contact", id: "con_1", name: null },
      channel: "web",
      locale: "en",
      page: null,
    },
  ])
  return {
    log,
    append,
    state: (): ConversationState => state,
    run: (actor: Actor, command: DecidableCommand) => {
      const decision = decide(state, actor, command, () => `msg_${++ids}`)
      if (decision.accepted) append(decision.events)
      return decision
    },
  }
}

let clientIds = 0
export const send = (body: string): DecidableCommand => ({
  type: "message.send",
  clientId: `client-${++clientIds}`,
  body,
})
export const leave = (email?: string, name?: string): DecidableCommand => ({
  type: "ticket.open",
  clientId: `client-${++clientIds}`,
  ...(email !== undefined && { email }),
  ...(name !== undefined && { name }),
})
export const act = (
  type: "handoff.request" | "conversation.claim" | "conversation.return" | "conversation.resolve",
): DecidableCommand => ({ type, clientId: `client-${++clientIds}` })
