import { DurableObject } from "cloudflare:workers"
import {
  type Conversation,
  type HubFrame,
  type OperatorPresence,
  socketProtocol,
} from "@shopbell/protocol"
import { z } from "zod"
import type { Env } from "../env.ts"

const presenceSchema = z.object({ id: z.string(), name: z.string() })

/** One per shop: tells its operators' inboxes what changed. Holds no messages. */
export class InboxHub extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"))
  }

  /** Answers how many inboxes were told. */
  conversationChanged(conversation: Conversation): number {
    return this.#broadcast({ type: "conversation.updated", conversation })
  }

  conversationErased(conversationId: string): void {
    this.#broadcast({ type: "conversation.erased", conversationId })
  }

  packActivated(packId: string): void {
    this.#broadcast({ type: "pack.activated", packId })
  }

  /** How many operators have an inbox open. */
  countPresent(): number {
    return this.#present().length
  }

  /** Only for WebSocket upgrades; the Worker has authenticated the operator. */
  override fetch(request: Request): Response {
    const operator = presenceSchema.parse(
      JSON.parse(request.headers.get("x-shopbell-operator") ?? ""),
    )
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server)
    server.serializeAttachment(operator)
    server.send(
      JSON.stringify({ type: "hub.welcome", operators: this.#present() } satisfies HubFrame),
    )
    this.#presenceChanged()
    return new Response(null, {
      status: 101,
      webSocket: client,
      headers: { "sec-websocket-protocol": socketProtocol },
    })
  }

  /** Operators only listen here; what they do goes to rooms and routes. Unknown frames are ignored. */
  override webSocketMessage(): void {}

  override webSocketClose(socket: WebSocket): void {
    this.#left(socket)
  }

  override webSocketError(socket: WebSocket): void {
    this.#left(socket)
  }

  #left(socket: WebSocket): void {
    try {
      socket.close(1000)
    } catch {
      // It was closed already.
    }
    this.#presenceChanged()
  }

  #presenceChanged(): void {
    this.#broadcast({ type: "operators.changed", operators: this.#present() })
  }

  #present(): OperatorPresence[] {
    const present = new Map<string, OperatorPresence>()
    for (const socket of this.ctx.getWebSockets()) {
      if (socket.readyState !== WebSocket.OPEN) continue
      const operator = presenceSchema.safeParse(socket.deserializeAttachment()).data
      if (operator) present.set(operator.id, operator)
    }
    return [...present.values()]
  }

  #broadcast(frame: HubFrame): number {
    const text = JSON.stringify(frame)
    const open = this.ctx.getWebSockets().filter((socket) => socket.readyState === WebSocket.OPEN)
    for (const socket of open) socket.send(text)
    return open.length
  }
}
