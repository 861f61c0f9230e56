import { type Actor, conversationFor, entryFor, type ViewerRole } from "@shopbell/core"
import type { Author, Conversation, LogEntry, RoomFrame } from "@shopbell/protocol"
import { z } from "zod"

/** Who is at the other end; survives hibernation as the socket's attachment. */
const peerSchema = z.object({
  shopId: z.string(),
  role: z.enum(["contact", "operator"]),
  id: z.string(),
  name: z.string().nullable(),
})
export type Peer = z.infer<typeof peerSchema>

export const authorOf = (peer: Peer): Author => ({ kind: peer.role, id: peer.id, name: peer.name })

/** The sockets of one room. Everybody gets what they may see, in the order it was stored. */
export class RoomSockets {
  readonly #ctx: DurableObjectState

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx
    // Answered by the platform: a ping never wakes the object.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"))
  }

  accept(socket: WebSocket, peer: Peer): void {
    this.#ctx.acceptWebSocket(socket, [peer.role])
    socket.serializeAttachment(peer)
  }

  peerOf(socket: WebSocket): Peer | null {
    return peerSchema.safeParse(socket.deserializeAttachment()).data ?? null
  }

  sendEntries(entries: readonly LogEntry[], seq: number): void {
    for (const role of ["contact", "operator"] as const) {
      const seen = entries.map((entry) => entryFor(role, entry))
      this.#toRole(role, { type: "entries", entries: seen, seq })
    }
  }

  /** Something that is not stored: typing, progress. */
  sendPassing(frame: RoomFrame, except?: WebSocket): void {
    const text = JSON.stringify(frame)
    for (const socket of this.#ctx.getWebSockets()) {
      if (socket !== except) sendTo(socket, text)
    }
  }

  /** Does the shopper read along? */
  isShopperHere(): boolean {
    return this.#ctx.getWebSockets("contact").some((socket) => socket.readyState === WebSocket.OPEN)
  }

  viewersChanged(): void {
    const operators = new Map<string, Author>()
    for (const socket of this.#ctx.getWebSockets("operator")) {
      const peer = socket.readyState === WebSocket.OPEN ? this.peerOf(socket) : null
      if (peer) operators.set(peer.id, authorOf(peer))
    }
    this.#toRole("operator", { type: "viewers.changed", operators: [...operators.values()] })
  }

  send(socket: WebSocket, frame: RoomFrame): void {
    sendTo(socket, JSON.stringify(frame))
  }

  closeAll(code: number, reason: string): void {
    for (const socket of this.#ctx.getWebSockets()) socket.close(code, reason)
  }

  #toRole(role: ViewerRole, frame: RoomFrame): void {
    const text = JSON.stringify(frame)
    for (const socket of this.#ctx.getWebSockets(role)) sendTo(socket, text)
  }
}

export function seenBy(
  role: ViewerRole,
  conversation: Conversation,
  entries: readonly LogEntry[],
): { conversation: Conversation; entries: LogEntry[] } {
  return {
    conversation: conversationFor(role, conversation),
    entries: entries.map((entry) => entryFor(role, entry)),
  }
}

function sendTo(socket: WebSocket, text: string): void {
  if (socket.readyState !== WebSocket.OPEN) return
  try {
    socket.send(text)
  } catch {
    // The peer is gone; it will come back by cursor, and the log has everything.
  }
}

/** A participant as what decides about commands knows them. */
export function actorOf(peer: Peer): Actor {
  return peer.role === "contact"
    ? { role: "contact", id: peer.id, name: peer.name }
    : { role: "operator", id: peer.id, name: peer.name ?? "" }
}
