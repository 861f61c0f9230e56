import type { Conversation, ConversationTicket, Event, LogEntry, Message } from "@shopbell/protocol"

/** Noon, so that a few hours more or less are the same day wherever the tests run. */
export const noon = new Date(2026, 10, 20, 12).getTime()

export function aConversation(given: Partial<Conversation> = {}): Conversation {
  return {
    id: "cnv_1",
    status: "pending",
    baton: { holder: "bot", operatorId: null, epoch: 0 },
    contact: { id: "con_1", name: null, email: null, verified: false },
    operator: null,
    locale: "en",
    handoff: null,
    lastMessage: null,
    ticket: null,
    waitingSince: null,
    page: null,
    seq: 1,
    createdAt: noon,
    updatedAt: noon,
    ...given,
  }
}

/** A conversation that waits for a person. */
export const aWaiting = (given: Partial<Conversation> = {}): Conversation =>
  aConversation({
    status: "open",
    baton: { holder: "nobody", operatorId: null, epoch: 1 },
    handoff: { reason: "asked", at: noon },
    waitingSince: noon,
    ...given,
  })

/** A conversation an operator has claimed. */
export const aClaimed = (operatorId: string, given: Partial<Conversation> = {}): Conversation =>
  aConversation({
    status: "open",
    baton: { holder: "operator", operatorId, epoch: 2 },
    operator: { id: operatorId, name: "Mei" },
    ...given,
  })

/** An open ticket that has its number. */
export const aTicket = (given: Partial<ConversationTicket> = {}): ConversationTicket => ({
  number: 12,
  email: "a@b.example",
  openedAt: noon,
  solvedAt: null,
  ...given,
})

export function aMessage(
  kind: Message["author"]["kind"],
  text: string,
  given: Partial<Message> = {},
) {
  const message: Message = {
    id: `msg_${text.length}`,
    kind: "message",
    author: {
      kind,
      id: kind === "operator" ? "opr_mei" : kind,
      name: kind === "operator" ? "Mei" : null,
    },
    blocks: [{ type: "text", text, format: "plain" }],
    locale: null,
    turn: null,
    ...given,
  }
  return message
}

/** A log of these events, a second apart unless told otherwise. */
export const aLog = (...events: (Event | { at: number; event: Event })[]): LogEntry[] =>
  events.map((given, index) => {
    const placed = "event" in given ? given : { at: noon + index * 1_000, event: given }
    return { seq: index + 1, clientId: null, ...placed }
  })

export const said = (message: Message): Event => ({ type: "message.created", message })
