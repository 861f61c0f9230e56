import { maxMessageChars, socketProtocol, typingTimeoutMs } from "@shopbell/protocol/limits"
import type { ErrorCode, RoomCommand, RoomFrame } from "@shopbell/protocol"
import { closeCodes } from "./close-codes.ts"
import { connect, type Connection } from "./connection.ts"
import type { Environment } from "./environment.ts"
import type { Http } from "./http.ts"
import { createOutbox, type Outcome, type Unsent } from "./outbox.ts"
import { applyFrame, emptyView, type ConversationView } from "./state.ts"
import { createStore } from "./store.ts"

/** One conversation's live copy: its view, and the commands that change it. */
export interface Room {
  getState: () => ConversationView
  subscribe: (reader: (view: ConversationView) => void) => () => void
  /** Sent at least once, counted once, in order; settles when the log has it or it is refused. */
  command: (command: Unsent) => Promise<Outcome>
  retry: (clientId: string) => void
  discard: (clientId: string) => void
  setTyping: (on: boolean) => void
  stopTurn: () => void
  markRead: (seq: number) => void
  open: (id: string) => void
  /** There is no way to the server now; what is written waits. */
  setOffline: () => void
  /** Nothing more will be taken: says so, and hands the words back as failed. */
  refuse: (code: ErrorCode) => void
  /** Forgets what was shown; unsent words stay. */
  reset: () => void
  wake: () => void
  close: () => void
}

export interface RoomOptions {
  env: Environment
  api: string
  http: Http
  /** Name of the stored outbox. */
  outboxKey: string
  /** The visitor token for the socket; operators are known by their cookie. */
  token?: () => Promise<string>
  /** Are the tabs of this browser to share one socket? */
  shared?: boolean
  renew?: () => Promise<unknown>
  /** The conversation is gone: it was erased, or belongs to somebody else. */
  onErased?: () => void
}

/** How long to wait for missing entries before asking for them again. */
const askAgainMs = 5_000
const pollMs = 25_000
const typingEveryMs = 3_000

export function createRoom(options: RoomOptions): Room {
  const { env, http } = options
  const store = createStore(emptyView)
  let connection: Connection | null = null
  let asked = false
  let typedAt = 0
  const typingTimers = new Map<string, () => void>()
  const patch = (change: Partial<ConversationView>) => store.set({ ...store.get(), ...change })

  const outbox = createOutbox({
    env,
    key: options.outboxKey,
    write: (command) => connection?.send(command) ?? false,
    post: (body) =>
      http("POST /v1/conversations/:conversationId/commands", { id: store.get().id, body }),
    onEntries: (entries) => receive({ type: "entries", entries, seq: 0 }),
    onChange: () => patch({ outbox: outbox.items() }),
  })
  patch({ outbox: outbox.items() })

  function receive(frame: RoomFrame) {
    const before = store.get()
    let after = applyFrame(before, frame)
    store.set(after)
    if (frame.type === "error" && frame.clientId) {
      outbox.refuse(frame.clientId, frame.code, frame.detail, frame.retryAfterMs)
    }
    if (frame.type === "typing.changed") forgetTyping(frame.author.id, frame.on)
    if (frame.type !== "welcome" && frame.type !== "entries") return
    outbox.acknowledge(frame.entries)
    after = store.get()
    if (after.seq > before.seq) asked = false
    askForMissing(after)
  }

  /** Positions are missing: asks once, and again only if no answer comes. */
  function askForMissing({ seq, latest }: ConversationView) {
    if (seq >= latest || asked) return
    asked = connection?.send({ type: "log.read", after: seq }) ?? false
    if (!asked) return
    env.later(askAgainMs, () => {
      if (seq !== store.get().seq) return
      asked = false
      askForMissing(store.get())
    })
  }

  // The mark ends by itself, should the news of its end be lost.
  function forgetTyping(id: string, on: boolean) {
    typingTimers.get(id)?.()
    if (!on) return
    const forget = () => patch({ typing: store.get().typing.filter((author) => author.id !== id) })
    typingTimers.set(id, env.later(typingTimeoutMs, forget))
  }

  async function poll(signal: AbortSignal) {
    const { seq, turn, latest, connection: state } = store.get()
    const result = await http("GET /v1/conversations/:conversationId/log", {
      id: store.get().id,
      query: {
        after: seq,
        waitMs: state === "online" && seq >= latest ? pollMs : 0,
        turnChars: turn?.text.length ?? 0,
      },
      timeoutMs: pollMs + 10_000,
      signal,
    })
    receive({ type: "welcome", protocol: 1, role: "contact", ...result })
  }

  function disconnect() {
    connection?.close()
    connection = null
    outbox.setReady(false)
  }

  /** Commands of the moment, which nobody misses when they are lost. */
  function tell(command: RoomCommand) {
    if (connection?.send(command) || command.type === "typing.set" || !store.get().id) return
    http("POST /v1/conversations/:conversationId/commands", {
      id: store.get().id,
      body: command,
    }).catch(() => {})
  }

  return {
    getState: store.get,
    subscribe: store.subscribe,
    retry: outbox.retry,
    discard: outbox.discard,
    command(command) {
      if ("body" in command) {
        const code = checkWords(command.body)
        if (code) return Promise.resolve({ accepted: false, code, detail: "" })
      }
      return outbox.add(command)
    },
    setTyping(on) {
      if (on && env.now() - typedAt < typingEveryMs) return
      if (!on && !typedAt) return
      typedAt = on ? env.now() : 0
      tell({ type: "typing.set", on })
    },
    stopTurn() {
      const { turn } = store.get()
      if (turn) tell({ type: "turn.stop", turnId: turn.turnId })
    },
    markRead: (seq) => tell({ type: "read.set", seq }),
    open(id) {
      if (connection) return
      patch({ id, connection: "connecting" })
      connection = connect({
        env,
        url: () =>
          `${options.api.replace(/^http/, "ws")}/v1/conversations/${id}/socket?after=${store.get().seq}`,
        async protocols() {
          const token = await options.token?.()
          return token ? [socketProtocol, `token.${token}`] : [socketProtocol]
        },
        renew: options.renew,
        turn: options.shared ? `shopbell:${id}` : undefined,
        poll,
        onFrame: (frame) => receive(frame as RoomFrame),
        onReady(ready) {
          patch(ready ? { connection: "online" } : { connection: "offline", typing: [] })
          asked = false
          outbox.setReady(ready)
          askForMissing(store.get())
        },
        onRefused(code) {
          disconnect()
          if (code === closeCodes.erased) options.onErased?.()
          else patch({ connection: "refused" })
        },
      })
    },
    setOffline: () => patch({ connection: "offline" }),
    refuse(code) {
      patch({ connection: "refused" })
      for (const { clientId } of outbox.items()) outbox.refuse(clientId, code, "")
    },
    reset() {
      disconnect()
      store.set({ ...emptyView, outbox: outbox.items() })
    },
    wake: () => connection?.wake(),
    close: disconnect,
  }
}

const checkWords = (body: string) =>
  body.length > maxMessageChars ? "message_too_long" : body.trim() ? null : "invalid_request"
