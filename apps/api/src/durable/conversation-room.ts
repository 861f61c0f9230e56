import { DurableObject } from "cloudflare:workers"
import {
  type Actor,
  applyEntry,
  type ConversationState,
  type DecidableCommand,
  decide,
  emptyState,
  toConversation,
} from "@shopbell/core"
import {
  closeCodes,
  type Contact,
  type Conversation,
  type Event,
  type FileBlock,
  type LogEntry,
  maxEntriesPerFrame,
  maxFilesPerConversation,
  newId,
  type PageContext,
  protocolVersion,
  type ReadMarks,
  type RoomCommand,
  type RunningTurn,
  socketProtocol,
} from "@shopbell/protocol"
import { database } from "../db/client.ts"
import { projectConversation } from "../db/queries/conversations.ts"
import type { Env } from "../env.ts"
import { BotRunner } from "./bot-runner.ts"
import { type Consumer, Delivery } from "./delivery.ts"
import { NamedAlarms } from "./named-alarms.ts"
import { type Refusal, readFrame, refusalFrame } from "./room-frames.ts"
import { authorOf, type Peer, RoomSockets, seenBy } from "./room-sockets.ts"
import { type Cause, RoomStore } from "./room-store.ts"

export interface StartRoom {
  conversationId: string
  shopId: string
  contactId: string
  /** Who the shopper is, where the shop's server vouches for them. */
  customer: Contact | null
  clientId: string
  locale: string
  page: PageContext | null
}

/** What a command over HTTP or a socket came to. */
export type Outcome = { ok: true; entries: LogEntry[] } | { ok: false; refusal: Refusal }

export interface LogPage {
  conversation: Conversation
  entries: LogEntry[]
  seq: number
  turn: RunningTurn | null
  read: ReadMarks
}

/** Who may not come in is told the same as for a room that is not there. */
type Entry<T> = { found: true; value: T } | { found: false }

/** One conversation: its log, its sockets, its baton and the bot's running turn. */
export class ConversationRoom extends DurableObject<Env> {
  readonly #store: RoomStore
  readonly #sockets: RoomSockets
  readonly #alarms: NamedAlarms
  readonly #bot: BotRunner
  readonly #delivery: Delivery
  readonly #waiters = new Set<() => void>()
  #state: ConversationState | null = null

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#store = new RoomStore(ctx.storage.sql)
    this.#sockets = new RoomSockets(ctx)
    this.#alarms = new NamedAlarms(this.#store, ctx.storage)
    this.#delivery = new Delivery({
      store: this.#store,
      alarms: this.#alarms,
      consumers: () => this.#consumers(),
      conversation: () => toConversation(this.#current()),
    })
    this.#bot = new BotRunner({
      env,
      store: this.#store,
      alarms: this.#alarms,
      state: () => this.#current(),
      shopId: () => this.#store.getMeta("shopId") ?? "",
      commit: (events, and) => this.#commit(events, null, and),
      progress: (frame) => {
        this.#sockets.sendPassing(frame)
        this.#wake()
      },
    })
  }

  /** Opens the log. The same call again answers what is there. */
  async start(start: StartRoom): Promise<Conversation> {
    if (!this.#store.getMeta("conversationId")) {
      this.ctx.storage.transactionSync(() => {
        this.#store.setMeta("conversationId", start.conversationId)
        this.#store.setMeta("shopId", start.shopId)
        this.#store.setMeta("contactId", start.contactId)
        this.#state = emptyState(start.conversationId, start.contactId)
      })
      this.#commit(
        [
          {
            type: "conversation.started",
            contact: { kind: "contact", id: start.contactId, name: null },
            channel: "web",
            locale: start.locale,
            page: start.page,
          },
          ...(start.customer
            ? [{ type: "contact.identified" as const, contact: start.customer }]
            : []),
        ],
        { clientId: start.clientId, fingerprint: "conversation.started" },
      )
      // Lists are read right after starting: the read model must know by then.
      await this.#delivery.run()
    }
    return toConversation(this.#current())
  }

  /** Everything after a position, at once or, with `waitMs`, as soon as there is something new. */
  async read(
    peer: Peer,
    after: number,
    options: { waitMs?: number; turnChars?: number } = {},
  ): Promise<Entry<LogPage>> {
    if (!this.#admits(peer)) return { found: false }
    const turnChars = options.turnChars ?? 0
    const isNews = () =>
      this.#current().seq > after || (this.#bot.running()?.text.length ?? 0) > turnChars
    if (options.waitMs && !isNews()) await this.#news(options.waitMs)
    const entries = this.#store.entriesAfter(after, maxEntriesPerFrame)
    const seen = seenBy(peer.role, toConversation(this.#current()), entries)
    return {
      found: true,
      value: {
        ...seen,
        seq: this.#current().seq,
        turn: this.#bot.running(),
        read: this.#readMarks(),
      },
    }
  }

  /** The shopper has signed in to the shop: the conversation is that customer's from here on. */
  async identify(peer: Peer, contact: Contact): Promise<boolean> {
    if (!this.#admits(peer)) return false
    this.#commit([{ type: "contact.identified", contact }], null, () =>
      this.#store.setMeta("contactId", contact.id),
    )
    // The lists of the customer's other devices are read right after.
    await this.#delivery.run()
    return true
  }

  /** Runs a command that came over HTTP. */
  async command(peer: Peer, command: RoomCommand): Promise<Entry<Outcome>> {
    if (!this.#admits(peer)) return { found: false }
    return { found: true, value: this.#execute(peer, command, null) }
  }

  /** May this participant keep one more file here? Asked before its bytes are looked at. */
  async mayAttach(peer: Peer): Promise<Entry<boolean>> {
    if (!this.#admits(peer)) return { found: false }
    return { found: true, value: this.#store.countFiles() < maxFilesPerConversation }
  }

  /** Notes a file whose bytes are stored, for `files.send` to name. False where the room has gone meanwhile. */
  async addFile(peer: Peer, block: FileBlock): Promise<boolean> {
    if (!this.#admits(peer)) return false
    this.#store.addFile(block, peer.id)
    return true
  }

  /** Only for WebSocket upgrades; the Worker has authenticated the peer. */
  override async fetch(request: Request): Promise<Response> {
    const peer = JSON.parse(request.headers.get("x-shopbell-peer") ?? "null") as Peer
    const after = Number(new URL(request.url).searchParams.get("after") ?? 0)
    if (!this.#admits(peer)) return new Response(null, { status: 404 })
    const { 0: client, 1: server } = new WebSocketPair()
    this.#sockets.accept(server, peer)
    const entries = this.#store.entriesAfter(after, maxEntriesPerFrame)
    this.#sockets.send(server, {
      type: "welcome",
      protocol: protocolVersion,
      role: peer.role,
      ...seenBy(peer.role, toConversation(this.#current()), entries),
      seq: this.#current().seq,
      turn: this.#bot.running(),
      read: this.#readMarks(),
    })
    if (peer.role === "operator") this.#sockets.viewersChanged()
    return new Response(null, {
      status: 101,
      webSocket: client,
      headers: { "sec-websocket-protocol": socketProtocol },
    })
  }

  override webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): void {
    const peer = this.#sockets.peerOf(socket)
    if (!peer) return socket.close(4401, "unauthenticated")
    const read = readFrame(data)
    if (read.kind === "ignored") return
    if (read.kind === "refused") return this.#sockets.send(socket, refusalFrame(read.refusal))
    const outcome = this.#execute(peer, read.command, socket)
    if (!outcome.ok) return this.#sockets.send(socket, refusalFrame(outcome.refusal))
    const reply = outcome.entries
    if (reply.length > 0 || read.command.type === "log.read") {
      this.#sockets.send(socket, { type: "entries", entries: reply, seq: this.#current().seq })
    }
  }

  override webSocketClose(socket: WebSocket): void {
    this.#left(socket)
  }

  override webSocketError(socket: WebSocket): void {
    this.#left(socket)
  }

  /** Never throws for reasons of ours: an alarm that fails too often is silently gone. */
  override async alarm(): Promise<void> {
    const due = await this.#alarms.takeDue(Date.now())
    if (due.includes("bot-turn")) await this.#bot.resume()
    if (due.includes("deliver")) await this.#delivery.run()
  }

  #execute(peer: Peer, command: RoomCommand, socket: WebSocket | null): Outcome {
    switch (command.type) {
      case "typing.set":
        this.#sockets.sendPassing(
          { type: "typing.changed", author: authorOf(peer), on: command.on },
          socket ?? undefined,
        )
        return { ok: true, entries: [] }
      case "log.read":
        return { ok: true, entries: this.#pageFor(peer, command.after) }
      case "read.set":
        this.#markRead(peer, command.seq)
        return { ok: true, entries: [] }
      case "turn.stop":
        this.#bot.stop(command.turnId, "stopped")
        return { ok: true, entries: [] }
      case "files.send": {
        const files = command.files.map((id) => this.#store.findFile(id, peer.id))
        const known = files.filter((file) => file !== null)
        if (known.length === files.length)
          return this.#change(peer, { ...command, files: known }, socket)
        return refused("not_found", command.clientId, "There is no such file of yours here.")
      }
      default:
        return this.#change(peer, command, socket)
    }
  }

  #change(peer: Peer, command: DecidableCommand, socket: WebSocket | null): Outcome {
    const { clientId: _name, ...said } = { ...command, page: undefined }
    const fingerprint = JSON.stringify([peer.id, said])
    const earlier = this.#store.findByClientId(command.clientId)
    if (earlier) {
      if (earlier.fingerprint !== fingerprint) return refused("client_id_reused", command.clientId)
      return {
        ok: true,
        entries: seenBy(peer.role, toConversation(this.#current()), [earlier.entry]).entries,
      }
    }
    const decision = decide(this.#current(), actorOf(peer), command, (kind) => newId(kind))
    if (!decision.accepted) return refused(decision.code, command.clientId, decision.detail)
    const isQuestion = command.type === "message.send" && peer.role === "contact"
    const entries = this.#commit(
      decision.events,
      { clientId: command.clientId, fingerprint },
      isQuestion ? (written) => this.#bot.owe(written, command.choice?.article) : undefined,
    )
    if (isQuestion) this.ctx.waitUntil(this.#bot.run())
    if (decision.events.some((event) => "epoch" in event)) this.#bot.batonPassed()
    // A socket gets its own copy with the broadcast; over HTTP the copy is the answer.
    if (socket) return { ok: true, entries: [] }
    return {
      ok: true,
      entries: seenBy(peer.role, toConversation(this.#current()), entries).entries,
    }
  }

  /** Stores first, then tells: one transaction, then the broadcast, which is also the acknowledgement. */
  #commit(
    events: readonly Event[],
    cause: Cause | null,
    and?: (entries: LogEntry[]) => void,
  ): LogEntry[] {
    if (events.length === 0) {
      and?.([])
      return []
    }
    // An answer that comes after the conversation was erased has nowhere to go.
    if (!this.#store.getMeta("conversationId")) return []
    const before = this.#current()
    let state = before
    const entries = this.ctx.storage.transactionSync(() => {
      const written = this.#store.append(events, cause, Date.now())
      state = written.reduce(applyEntry, before)
      this.#state = state
      and?.(written)
      return written
    })
    this.#sockets.sendEntries(entries, state.seq)
    this.#wake()
    this.ctx.waitUntil(this.#delivery.run())
    return entries
  }

  #consumers(): Consumer[] {
    const shopId = this.#store.getMeta("shopId")
    if (shopId === null) return []
    const hub = this.env.HUBS.get(this.env.HUBS.idFromName(shopId))
    return [
      {
        name: "hub",
        take: async (_entries, conversation) => hub.conversationChanged(conversation),
      },
      {
        name: "read-model",
        take: async (entries, conversation) =>
          projectConversation(database(this.env.DB), shopId, conversation, entries),
      },
    ]
  }

  #pageFor(peer: Peer, after: number): LogEntry[] {
    const entries = this.#store.entriesAfter(after, maxEntriesPerFrame)
    return seenBy(peer.role, toConversation(this.#current()), entries).entries
  }

  /** The fold of the log, made once after the object wakes. */
  #current(): ConversationState {
    if (this.#state) return this.#state
    let state = emptyState(
      this.#store.getMeta("conversationId") ?? "",
      this.#store.getMeta("contactId") ?? "",
    )
    for (;;) {
      const page = this.#store.entriesAfter(state.seq, 1_000)
      if (page.length === 0) break
      state = page.reduce(applyEntry, state)
    }
    this.#state = state
    return state
  }

  #readMarks(): ReadMarks {
    const at = (role: string) => Number(this.#store.getMeta(`read:${role}`) ?? 0)
    return { contact: at("contact"), operator: at("operator") }
  }

  /** Marks only move forward, and never beyond what there is. */
  #markRead(peer: Peer, seq: number): void {
    const upTo = Math.min(seq, this.#current().seq)
    if (upTo <= this.#readMarks()[peer.role]) return
    this.#store.setMeta(`read:${peer.role}`, `${upTo}`)
    this.#sockets.sendPassing({ type: "read.changed", read: this.#readMarks() })
    this.#wake()
  }

  /** Deletes the conversation for good: its log, its marks, and whoever looks at it is told. */
  async erase(peer: Peer): Promise<boolean> {
    if (!this.#admits(peer)) return false
    // What is on its way to the read model arrives before the read model is cleared.
    await this.#delivery.run()
    this.ctx.storage.transactionSync(() => this.#store.erase())
    this.#state = null
    this.#bot.batonPassed()
    this.#sockets.closeAll(closeCodes.erased, "erased")
    this.#wake()
    await this.ctx.storage.deleteAlarm()
    return true
  }

  #admits(peer: Peer): boolean {
    const shop = this.#store.getMeta("shopId")
    if (shop === null || shop !== peer.shopId) return false
    return peer.role === "operator" || peer.id === this.#store.getMeta("contactId")
  }

  #left(socket: WebSocket): void {
    const peer = this.#sockets.peerOf(socket)
    try {
      // Frees the descriptor now instead of at hibernation; a code like 1006 may not be echoed.
      socket.close(1000)
    } catch {
      // It was closed already.
    }
    if (!peer) return
    this.#sockets.sendPassing({ type: "typing.changed", author: authorOf(peer), on: false }, socket)
    if (peer.role === "operator") this.#sockets.viewersChanged()
  }

  async #news(waitMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#waiters.delete(done)
        resolve()
      }
      const timer = setTimeout(done, waitMs)
      this.#waiters.add(done)
    })
  }

  #wake(): void {
    for (const waiter of this.#waiters) waiter()
  }
}

function actorOf(peer: Peer): Actor {
  return peer.role === "contact"
    ? { role: "contact", id: peer.id, name: peer.name }
    : { role: "operator", id: peer.id, name: peer.name ?? "" }
}

function refused(code: Refusal["code"], clientId: string, detail?: string): Outcome {
  return { ok: false, refusal: { code, clientId, ...(detail !== undefined && { detail }) } }
}
