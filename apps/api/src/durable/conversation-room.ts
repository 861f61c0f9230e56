import { DurableObject } from "cloudflare:workers"
import { type DecidableCommand, decide, numberTicket, toConversation } from "@shopbell/core"
import {
  closeCodes,
  type Contact,
  type Conversation,
  type FileBlock,
  type LogEntry,
  maxEntriesPerFrame,
  maxFilesPerConversation,
  newId,
  protocolVersion,
  type ReadMarks,
  type RoomCommand,
  socketProtocol,
} from "@shopbell/protocol"
import type { Env } from "../env.ts"
import { BotRunner } from "./bot-runner.ts"
import { Delivery } from "./delivery.ts"
import { NamedAlarms } from "./named-alarms.ts"
import { News } from "./news.ts"
import { markRead, readMarksOf } from "./read-marks.ts"
import { consumersOf } from "./room-consumers.ts"
import { type Entry, type LogPage, type Outcome, refused, type StartRoom } from "./room-contract.ts"
import { readFrame, refusalFrame } from "./room-frames.ts"
import { RoomLog } from "./room-log.ts"
import { actorOf, authorOf, type Peer, RoomSockets, seenBy } from "./room-sockets.ts"
import { RoomStore } from "./room-store.ts"
import { eraseUnsent, unsentForMs } from "./unsent-files.ts"

/** One conversation: its log, its sockets, its baton and the bot's running turn. */
export class ConversationRoom extends DurableObject<Env> {
  readonly #store: RoomStore
  readonly #sockets: RoomSockets
  readonly #alarms: NamedAlarms
  readonly #bot: BotRunner
  readonly #delivery: Delivery
  readonly #news = new News()
  readonly #log: RoomLog

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#store = new RoomStore(ctx.storage.sql)
    this.#log = new RoomLog(this.#store, ctx.storage, (entries, seq) => {
      this.#sockets.sendEntries(entries, seq)
      this.#news.tell()
      this.ctx.waitUntil(this.#delivery.run())
    })
    this.#sockets = new RoomSockets(ctx)
    this.#alarms = new NamedAlarms(this.#store, ctx.storage)
    this.#delivery = new Delivery({
      store: this.#store,
      alarms: this.#alarms,
      consumers: () =>
        consumersOf(env, {
          shopId: this.#store.getMeta("shopId"),
          log: () => this.#store.entriesAfter(0, Number.MAX_SAFE_INTEGER),
          isShopperHere: () => this.#sockets.isShopperHere(),
          readTo: () => readMarksOf(this.#store).contact,
          onDelivered: (seq) => this.#mark("delivered", seq),
          onNumbered: (openedSeq, number) =>
            this.#log.commit(numberTicket(this.#log.current(), openedSeq, number), null),
        }),
      conversation: () => toConversation(this.#log.current()),
    })
    this.#bot = new BotRunner({
      env,
      store: this.#store,
      alarms: this.#alarms,
      state: () => this.#log.current(),
      shopId: () => this.#store.getMeta("shopId") ?? "",
      commit: (events, and) => this.#log.commit(events, null, and),
      progress: (frame) => {
        this.#sockets.sendPassing(frame)
        this.#news.tell()
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
        this.#log.forget()
      })
      this.#log.commit(
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
    return toConversation(this.#log.current())
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
      this.#log.current().seq > after || (this.#bot.running()?.text.length ?? 0) > turnChars
    if (options.waitMs && !isNews()) await this.#news.wait(options.waitMs)
    const entries = this.#store.entriesAfter(after, maxEntriesPerFrame)
    const seen = seenBy(peer.role, toConversation(this.#log.current()), entries)
    return {
      found: true,
      value: {
        ...seen,
        seq: this.#log.current().seq,
        turn: this.#bot.running(),
        read: readMarksOf(this.#store),
      },
    }
  }

  /** The shopper has signed in to the shop: the conversation is that customer's from here on. */
  async identify(peer: Peer, contact: Contact): Promise<boolean> {
    if (!this.#admits(peer)) return false
    this.#log.commit([{ type: "contact.identified", contact }], null, () =>
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
    await this.#alarms.set("unsent-files", Date.now() + unsentForMs)
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
      ...seenBy(peer.role, toConversation(this.#log.current()), entries),
      seq: this.#log.current().seq,
      turn: this.#bot.running(),
      read: readMarksOf(this.#store),
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
      this.#sockets.send(socket, { type: "entries", entries: reply, seq: this.#log.current().seq })
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
    if (due.includes("unsent-files")) {
      const again = await eraseUnsent(this.#store, this.env.FILES, Date.now())
      if (again !== null) await this.#alarms.set("unsent-files", again)
    }
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
        this.#mark(peer.role, command.seq)
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

  #mark(mark: keyof ReadMarks, seq: number): void {
    if (!markRead(this.#store, mark, seq, this.#log.current().seq)) return
    this.#sockets.sendPassing({ type: "read.changed", read: readMarksOf(this.#store) })
    this.#news.tell()
  }

  #change(peer: Peer, command: DecidableCommand, socket: WebSocket | null): Outcome {
    const { clientId: _name, ...said } = { ...command, page: undefined }
    const fingerprint = JSON.stringify([peer.id, said])
    const earlier = this.#store.findByClientId(command.clientId)
    if (earlier) {
      if (earlier.fingerprint !== fingerprint) return refused("client_id_reused", command.clientId)
      return {
        ok: true,
        entries: seenBy(peer.role, toConversation(this.#log.current()), [earlier.entry]).entries,
      }
    }
    const decision = decide(this.#log.current(), actorOf(peer), command, (kind) => newId(kind))
    if (!decision.accepted) return refused(decision.code, command.clientId, decision.detail)
    const isQuestion = command.type === "message.send" && peer.role === "contact"
    const entries = this.#log.commit(
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
      entries: seenBy(peer.role, toConversation(this.#log.current()), entries).entries,
    }
  }

  #pageFor(peer: Peer, after: number): LogEntry[] {
    const entries = this.#store.entriesAfter(after, maxEntriesPerFrame)
    return seenBy(peer.role, toConversation(this.#log.current()), entries).entries
  }

  /** Deletes the conversation for good: its log, its marks, and whoever looks at it is told. */
  async erase(peer: Peer): Promise<boolean> {
    if (!this.#admits(peer)) return false
    // What is on its way to the read model arrives before the read model is cleared.
    await this.#delivery.run()
    this.ctx.storage.transactionSync(() => this.#store.erase())
    this.#log.forget()
    this.#bot.batonPassed()
    this.#sockets.closeAll(closeCodes.erased, "erased")
    this.#news.tell()
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
}
