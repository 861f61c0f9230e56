import type {
  Baton,
  Contact,
  Conversation,
  Event,
  HandoffReason,
  LogEntry,
  OperatorRef,
  PageContext,
  Status,
} from "@shopbell/protocol"
import { plainText } from "@shopbell/protocol"
import { assertNever } from "./assert-never.ts"
import { hasOpenTicket } from "./ticket.ts"

/** Everything a decision needs to know about a conversation: the fold of its log, nothing else. */
export interface ConversationState {
  id: string
  status: Status
  baton: Baton
  contact: Contact
  operator: OperatorRef | null
  locale: string
  handoff: { reason: HandoffReason; at: number } | null
  lastMessage: Conversation["lastMessage"]
  ticket: Conversation["ticket"]
  waitingSince: number | null
  page: PageContext | null
  seq: number
  createdAt: number
  updatedAt: number
  /** Bot turns in a row that did not solve anything. */
  unsolvedTurns: number
  /** The bot looks back no further than this position: a hand-back or a reopening starts afresh. */
  contextFrom: number
  /** Position of the newest message by the contact, 0 before the first. */
  lastContactSeq: number
  /** Position of the newest `ticket.opened`, 0 before the first. */
  ticketSeq: number
  /** Positions of tickets that have no number yet. */
  unnumbered: readonly number[]
}

/** The state of a conversation that has an id and nothing else yet. */
export function emptyState(id: string, contactId: string): ConversationState {
  return {
    id,
    status: "pending",
    baton: { holder: "bot", operatorId: null, epoch: 0 },
    contact: { id: contactId, name: null, email: null, verified: false },
    operator: null,
    locale: "en",
    handoff: null,
    lastMessage: null,
    ticket: null,
    waitingSince: null,
    page: null,
    seq: 0,
    createdAt: 0,
    updatedAt: 0,
    unsolvedTurns: 0,
    contextFrom: 0,
    lastContactSeq: 0,
    ticketSeq: 0,
    unnumbered: [],
  }
}

/** Folds one entry into the state. Entries come in order; the same entries give the same state. */
export function applyEntry(state: ConversationState, entry: LogEntry): ConversationState {
  const next = applyEvent(state, entry.event, entry.at, entry.seq)
  return { ...next, seq: entry.seq, updatedAt: entry.at }
}

function applyEvent(
  state: ConversationState,
  event: Event,
  at: number,
  seq: number,
): ConversationState {
  switch (event.type) {
    case "conversation.started":
      return {
        ...state,
        contact: { ...state.contact, id: event.contact.id, name: event.contact.name },
        locale: event.locale,
        page: event.page,
        createdAt: at,
      }
    case "message.created":
      return applyMessage(state, event, at, seq)
    case "locale.changed":
      return { ...state, locale: event.locale }
    case "page.changed":
      return { ...state, page: event.page }
    case "handoff.requested":
      return {
        ...state,
        status: "open",
        baton: { holder: "nobody", operatorId: null, epoch: event.epoch },
        operator: null,
        handoff: { reason: event.reason, at },
        waitingSince: state.waitingSince ?? at,
        unsolvedTurns: 0,
      }
    case "conversation.claimed":
      return {
        ...state,
        status: "open",
        baton: { holder: "operator", operatorId: event.operator.id, epoch: event.epoch },
        operator: event.operator,
      }
    case "conversation.returned":
      return {
        ...state,
        status: "pending",
        baton: { holder: "bot", operatorId: null, epoch: event.epoch },
        operator: null,
        handoff: null,
        waitingSince: null,
        unsolvedTurns: 0,
        contextFrom: seq,
      }
    case "conversation.resolved":
      return {
        ...state,
        status: "resolved",
        baton: { holder: "nobody", operatorId: null, epoch: event.epoch },
        operator: null,
        waitingSince: null,
        ticket: state.ticket && { ...state.ticket, solvedAt: state.ticket.solvedAt ?? at },
      }
    case "conversation.reopened":
      return {
        ...state,
        status: "pending",
        baton: { holder: "bot", operatorId: null, epoch: event.epoch },
        handoff: null,
        unsolvedTurns: 0,
        contextFrom: seq,
      }
    case "contact.identified":
      return { ...state, contact: event.contact }
    case "contact.updated":
      return {
        ...state,
        contact: contactTold(state.contact, event),
        ticket:
          hasOpenTicket(state) && event.email !== null
            ? { ...state.ticket, email: event.email }
            : state.ticket,
      }
    case "ticket.opened":
      return {
        ...state,
        ticket: { number: null, email: event.email, openedAt: at, solvedAt: null },
        ticketSeq: seq,
        unnumbered: [...state.unnumbered, seq],
        // The answer comes by e-mail: they are not in the queue, until they write again.
        waitingSince: null,
      }
    case "ticket.numbered":
      return {
        ...state,
        ticket:
          state.ticket && state.ticketSeq === event.openedSeq
            ? { ...state.ticket, number: event.number }
            : state.ticket,
        unnumbered: state.unnumbered.filter((opened) => opened !== event.openedSeq),
      }
    case "answer.rated":
      // "No, that was not it" counts like an answer that was not found.
      return event.helpful ? state : { ...state, unsolvedTurns: state.unsolvedTurns + 1 }
    case "conversation.rated":
    case "turn.started":
    case "turn.ended":
    case "turn.dropped":
    case "hidden":
      return state
    default:
      return assertNever(event)
  }
}

/** What shoppers say of themselves fills gaps in what the shop vouches for, and replaces what they said before. */
export function contactTold(
  contact: Contact,
  { name, email }: Pick<Contact, "name" | "email">,
): Contact {
  return contact.verified
    ? { ...contact, name: contact.name ?? name, email: contact.email ?? email }
    : { ...contact, name: name ?? contact.name, email: email ?? contact.email }
}

function applyMessage(
  state: ConversationState,
  { message }: Extract<Event, { type: "message.created" }>,
  at: number,
  seq: number,
): ConversationState {
  if (message.kind === "note") return state
  const lastMessage = {
    author: message.author.kind,
    text: withoutMarkup(plainText(message.blocks)).slice(0, 200),
    at,
  }
  if (message.author.kind === "contact") {
    return {
      ...state,
      lastMessage,
      lastContactSeq: seq,
      waitingSince: state.waitingSince ?? at,
      locale: message.locale ?? state.locale,
    }
  }
  if (message.author.kind === "operator") {
    return { ...state, lastMessage, waitingSince: null }
  }
  const decision = message.turn?.decision
  const unsolved = decision === "abstain" || decision === "failed"
  return {
    ...state,
    lastMessage,
    // While a person is on the way the shopper still waits, whatever the bot says.
    waitingSince: state.baton.holder === "bot" ? null : state.waitingSince,
    unsolvedTurns: unsolved ? state.unsolvedTurns + 1 : decision ? 0 : state.unsolvedTurns,
  }
}

/** A list shows words, not stars and brackets. */
function withoutMarkup(text: string): string {
  return text.replaceAll(/\*\*|__|`/g, "").replaceAll(/\[([^\]]+)\]\([^)\s]+\)/g, "$1")
}

/** The state as lists and clients see it. */
export function toConversation(state: ConversationState): Conversation {
  const {
    unsolvedTurns: _u,
    contextFrom: _c,
    lastContactSeq: _l,
    ticketSeq: _t,
    unnumbered: _n,
    ...conversation
  } = state
  return conversation
}
