import type { Event, LogEntry, Message, RoomCommand, RoomFrame } from "@shopbell/protocol"
import type { Clock } from "./clock.ts"

/** A socket as the server holds it. */
export interface Peer {
  deliver: (frame: RoomFrame) => void
}

/** A room that keeps the protocol's promises; `deduplicates: false` is the mutant that breaks one. */
export interface ModelRoom {
  log: LogEntry[]
  peers: Set<Peer>
  welcome: (after: number) => Extract<RoomFrame, { type: "welcome" }>
  obey: (command: RoomCommand) => { entries: LogEntry[] }
  botSays: (text: string) => void
}

const pageSize = 5
const id = "cnv_1"

export function createModelRoom(clock: Clock, deduplicates = true): ModelRoom {
  const log: LogEntry[] = []
  const peers = new Set<Peer>()

  function append(event: Event, clientId: string | null): LogEntry {
    const entry = { seq: log.length + 1, at: clock.now(), clientId, event }
    log.push(entry)
    for (const peer of peers) peer.deliver({ type: "entries", entries: [entry], seq: log.length })
    return entry
  }

  const message = (kind: "contact" | "bot", text: string): Event => {
    const said: Message = {
      id: `msg_${log.length + 1}`,
      kind: "message",
      author: { kind, id: kind, name: null },
      blocks: [{ type: "text", text, format: "plain" }],
      locale: null,
      turn: null,
    }
    return { type: "message.created", message: said }
  }

  append(
    {
      type: "conversation.started",
      contact: { kind: "contact", id: "contact", name: null },
      channel: "web",
      locale: "en",
      page: null,
    },
    null,
  )

  return {
    log,
    peers,
    botSays: (text) => void append(message("bot", text), null),
    welcome: (after) => ({
      type: "welcome",
      protocol: 1,
      role: "contact",
      conversation: {
        id,
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
        seq: log.length,
        createdAt: 0,
        updatedAt: 0,
      },
      entries: log.slice(after, after + pageSize),
      seq: log.length,
      turn: null,
      read: { contact: 0, operator: 0, delivered: 0 },
    }),
    obey(command) {
      if (command.type === "log.read") {
        return { entries: log.slice(command.after, command.after + pageSize) }
      }
      if (command.type !== "message.send") return { entries: [] }
      const known = log.find((entry) => entry.clientId === command.clientId)
      if (known && deduplicates) return { entries: [known] }
      return { entries: [append(message("contact", command.body), command.clientId)] }
    },
  }
}

/** What a log says, in order: the texts by the shopper, or by anybody. */
export const textsOf = (log: readonly LogEntry[], by?: "contact"): string[] =>
  log.flatMap(({ event }) =>
    event.type === "message.created" && (!by || event.message.author.kind === by)
      ? event.message.blocks.map((block) => (block.type === "text" ? block.text : ""))
      : [],
  )
