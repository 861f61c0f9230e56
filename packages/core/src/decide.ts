import type {
  Author,
  ErrorCode,
  Event,
  FileBlock,
  Message,
  RoomCommand,
  RoomCommandOf,
} from "@shopbell/protocol"
import { assertNever } from "./assert-never.ts"
import { type ConversationState, contactTold } from "./state.ts"
import { hasOpenTicket } from "./ticket.ts"
import { isQueued } from "./waiting.ts"

/** Who asks. Authority comes from the door, never from the command. */
export type Actor =
  | { role: "contact"; id: string; name: string | null }
  | { role: "operator"; id: string; name: string }

/** Commands that change the log; typing and reading do not. */
export type DecidableCommand =
  | Exclude<
      RoomCommand,
      { type: "typing.set" | "log.read" | "turn.stop" | "read.set" | "files.send" }
    >
  | SendFiles

/** Files as the room knows them, in place of the names they were asked for by. */
export type SendFiles = Omit<RoomCommandOf<"files.send">, "files"> & { files: FileBlock[] }

export type Decision =
  | { accepted: true; events: Event[] }
  | { accepted: false; code: ErrorCode; detail: string }

/** Ids come from outside, so that a decision is a pure function. */
export type Mint = (kind: "message") => string

const refuse = (code: ErrorCode, detail: string): Decision => ({ accepted: false, code, detail })

/** What a command does to a conversation. Pure: the same state and command give the same events. */
export function decide(
  state: ConversationState,
  actor: Actor,
  command: DecidableCommand,
  mint: Mint,
): Decision {
  switch (command.type) {
    case "message.send":
      return actor.role === "contact"
        ? contactSends(state, actor, command, mint)
        : operatorSends(state, actor, command, mint)
    case "files.send":
      return actor.role === "contact"
        ? contactSendsFiles(state, actor, command.files, mint)
        : (unlessHolder(state, actor) ??
            accept([created(files(authorOf(actor), command.files, mint))]))
    case "note.add":
      if (actor.role !== "operator") return refuse("forbidden", "Only operators write notes.")
      return accept([created(words("note", authorOf(actor), command.body, null, mint))])
    case "handoff.request":
      return requestPerson(state, actor)
    case "conversation.claim":
      return claim(state, actor)
    case "conversation.return":
      return giveBack(state, actor)
    case "conversation.resolve":
      return resolve(state, actor)
    case "locale.set":
      if (command.locale === state.locale) return accept([])
      return accept([{ type: "locale.changed", locale: command.locale }])
    case "answer.rate":
      if (actor.role !== "contact") return refuse("forbidden", "Only shoppers rate answers.")
      return accept([
        { type: "answer.rated", messageId: command.messageId, helpful: command.helpful },
      ])
    case "conversation.rate":
      if (actor.role !== "contact") return refuse("forbidden", "Only shoppers rate conversations.")
      return accept([
        { type: "conversation.rated", score: command.score, note: command.note || null },
      ])
    case "contact.update":
      return accept(contactUpdates(state, command.name ?? null, command.email ?? null))
    case "ticket.open":
      return openTicket(state, actor, command)
    default:
      return assertNever(command)
  }
}

function contactSends(
  state: ConversationState,
  actor: Actor,
  { body, page }: RoomCommandOf<"message.send">,
  mint: Mint,
): Decision {
  const events: Event[] = []
  if (page && JSON.stringify(page) !== JSON.stringify(state.page))
    events.push({ type: "page.changed", page })
  if (state.status === "resolved")
    events.push({ type: "conversation.reopened", epoch: state.baton.epoch + 1 })
  return accept([...events, created(words("message", authorOf(actor), body, null, mint))])
}

/** The bot cannot look at a file, so it never leaves a shopper alone with one: a person is asked for. */
function contactSendsFiles(
  state: ConversationState,
  actor: Actor,
  sent: FileBlock[],
  mint: Mint,
): Decision {
  const message = created(files(authorOf(actor), sent, mint))
  const isResolved = state.status === "resolved"
  if (!isResolved && state.baton.holder !== "bot") return accept([message])
  const epoch = state.baton.epoch + 1
  return accept([
    ...(isResolved ? [{ type: "conversation.reopened" as const, epoch }] : []),
    message,
    {
      type: "handoff.requested",
      reason: "unresolved",
      by: "bot",
      epoch: isResolved ? epoch + 1 : epoch,
    },
  ])
}

function operatorSends(
  state: ConversationState,
  actor: Actor,
  { body, blocks = [] }: RoomCommandOf<"message.send">,
  mint: Mint,
): Decision {
  if (state.baton.holder !== "operator") {
    return refuse("not_claimed", "Claim the conversation before you answer.")
  }
  if (state.baton.operatorId !== actor.id) {
    return refuse("already_claimed", `${state.operator?.name ?? "Another operator"} has it.`)
  }
  const message = words("message", authorOf(actor), body, null, mint)
  return accept([created({ ...message, blocks: [...message.blocks, ...blocks] })])
}

/** Says nothing twice: the same name and address again change nothing. */
function contactUpdates(
  state: ConversationState,
  name: string | null,
  email: string | null,
): Event[] {
  const known = contactTold(state.contact, { name, email })
  const isKnown = known.name === state.contact.name && known.email === state.contact.email
  // Who signed in meanwhile is known by another address than the one they left before.
  const isWrittenTo = email === null || !hasOpenTicket(state) || state.ticket.email === email
  return isKnown && isWrittenTo ? [] : [{ type: "contact.updated", name, email }]
}

/** A ticket is work for people: where nobody was asked for, it asks. There is never a second open one. */
function openTicket(
  state: ConversationState,
  actor: Actor,
  { email = state.contact.email ?? undefined, name }: RoomCommandOf<"ticket.open">,
): Decision {
  if (email === undefined) return refuse("invalid_request", "Say which address to write to.")
  const told = contactUpdates(state, name ?? null, email)
  if (hasOpenTicket(state)) return accept(told)
  return accept([...told, ...personWanted(state, actor), { type: "ticket.opened", email }])
}

function requestPerson(state: ConversationState, actor: Actor): Decision {
  const events = personWanted(state, actor)
  return events.length > 0
    ? accept(events)
    : refuse("wrong_status", "A person has been asked for already.")
}

/** What it takes that a person is asked for; nothing where one is, or is there. */
function personWanted(state: ConversationState, actor: Actor): Event[] {
  const isResolved = state.status === "resolved"
  if (!isResolved && state.baton.holder !== "bot") return []
  const { epoch } = state.baton
  return [
    ...(isResolved ? [{ type: "conversation.reopened" as const, epoch: epoch + 1 }] : []),
    {
      type: "handoff.requested",
      reason: "asked",
      by: actor.role,
      epoch: epoch + (isResolved ? 2 : 1),
    },
  ]
}

function claim(state: ConversationState, actor: Actor): Decision {
  if (actor.role !== "operator") return refuse("forbidden", "Only operators claim conversations.")
  if (state.baton.holder === "operator") {
    if (state.baton.operatorId === actor.id) return accept([])
    return refuse("already_claimed", `${state.operator?.name ?? "Another operator"} has it.`)
  }
  return accept([
    {
      type: "conversation.claimed",
      operator: { id: actor.id, name: actor.name },
      epoch: state.baton.epoch + 1,
      waitingSince: isQueued(state) ? state.waitingSince : null,
    },
  ])
}

function giveBack(state: ConversationState, actor: Actor): Decision {
  const refusal = unlessHolder(state, actor)
  if (refusal || actor.role !== "operator") return refusal ?? refuse("forbidden", "")
  return accept([
    {
      type: "conversation.returned",
      operator: { id: actor.id, name: actor.name },
      epoch: state.baton.epoch + 1,
    },
  ])
}

function resolve(state: ConversationState, actor: Actor): Decision {
  if (state.status === "resolved") return refuse("wrong_status", "It is resolved already.")
  if (actor.role === "operator" && state.baton.holder === "operator") {
    const refusal = unlessHolder(state, actor)
    if (refusal) return refusal
  }
  if (actor.role !== "operator") return refuse("forbidden", "Only operators resolve conversations.")
  return accept([
    {
      type: "conversation.resolved",
      operator: { id: actor.id, name: actor.name },
      epoch: state.baton.epoch + 1,
    },
  ])
}

function unlessHolder(state: ConversationState, actor: Actor): Decision | null {
  if (actor.role !== "operator") return refuse("forbidden", "Only operators may do this.")
  if (state.baton.holder !== "operator") {
    return refuse("not_claimed", "Claim the conversation first.")
  }
  if (state.baton.operatorId !== actor.id) {
    return refuse("already_claimed", `${state.operator?.name ?? "Another operator"} has it.`)
  }
  return null
}

const accept = (events: Event[]): Decision => ({ accepted: true, events })
const created = (message: Message): Event => ({ type: "message.created", message })
const authorOf = (actor: Actor): Author => ({ kind: actor.role, id: actor.id, name: actor.name })

function files(author: Author, blocks: FileBlock[], mint: Mint): Message {
  return { id: mint("message"), kind: "message", author, blocks, locale: null, turn: null }
}

function words(
  kind: "message" | "note",
  author: Author,
  text: string,
  locale: string | null,
  mint: Mint,
): Message {
  return {
    id: mint("message"),
    kind,
    author,
    blocks: [{ type: "text", text, format: "plain" }],
    locale,
    turn: null,
  }
}
