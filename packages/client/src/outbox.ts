import type { ErrorCode, LogEntry, RoomCommand } from "@shopbell/protocol"
import { backoffMs, newClientId, type Environment } from "./environment.ts"
import { ApiError, isFinal } from "./http.ts"

/** Commands that leave a trace in the log and are therefore sent until that trace is seen. */
export type DurableCommand = Extract<RoomCommand, { clientId: string }>
type WithoutId<T> = T extends unknown ? Omit<T, "clientId"> : never
export type Unsent = WithoutId<DurableCommand>

/** `queued`: waits for a connection or its turn. `failed`: refused for good, the words are kept. */
export type Delivery = "queued" | "sending" | "failed"

export interface OutboxItem {
  clientId: string
  command: DurableCommand
  /** When it was written, by this device's clock. */
  at: number
  delivery: Delivery
  code?: ErrorCode
}

/** How a command ended: in the log, or refused with a code. */
export type Outcome = { accepted: true } | { accepted: false; code: ErrorCode; detail: string }

export interface Outbox {
  add: (command: Unsent) => Promise<Outcome>
  /** Sends a failed item again, under a new name. */
  retry: (clientId: string) => void
  discard: (clientId: string) => void
  /** The log has these. */
  acknowledge: (entries: readonly LogEntry[]) => void
  refuse: (clientId: string, code: ErrorCode, detail: string, retryAfterMs?: number) => void
  /** The way to the server is open, or closed. */
  setReady: (ready: boolean) => void
  items: () => readonly OutboxItem[]
}

export interface OutboxOptions {
  env: Environment
  /** Name of the stored copy. */
  key: string
  /** Writes to the socket; false when there is none. */
  write: (command: DurableCommand) => boolean
  /** Asks over HTTP, which always gives an answer. */
  post: (command: DurableCommand) => Promise<{ entries: LogEntry[] }>
  onEntries: (entries: LogEntry[]) => void
  onChange: () => void
}

/** How long a socket may leave a command unanswered before it is asked over HTTP. */
const answerMs = 6_000

/**
 * Sends commands one at a time, in order, until each is in the log or refused for good.
 * Sending the same one twice is harmless, so every doubt is settled by sending again.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { env, key } = options
  // Kept as an object: on pages with an old Prototype.js a stored array does not come back as one.
  const stored = () => Object.values(env.storage.read(key) ?? {}).filter(isItem)
  const waiters = new Map<string, (outcome: Outcome) => void>()
  let items: readonly OutboxItem[] = stored().map((item) =>
    item.delivery === "failed" ? item : { ...item, delivery: "queued" },
  )
  let ready = false
  let inFlight: string | null = null
  let attempt = 0
  let cancelTimer = () => {}

  function change(next: readonly OutboxItem[]) {
    const has = (list: readonly OutboxItem[], { clientId }: OutboxItem) =>
      list.find((item) => item.clientId === clientId)
    // Another tab of this browser keeps its own items in the same place: theirs stay, and the order with them.
    const before = stored()
    const after = before
      .filter((item) => has(next, item) || !has(items, item))
      .map((item) => has(next, item) ?? item)
      .concat(next.filter((item) => !has(before, item)))
    items = next
    env.storage.write(key, after.length ? Object.assign({}, after) : null)
    options.onChange()
  }

  const mark = (clientId: string, delivery: Delivery, code?: ErrorCode) =>
    change(items.map((item) => (item.clientId === clientId ? { ...item, delivery, code } : item)))

  function settle(clientId: string, outcome: Outcome) {
    waiters.get(clientId)?.(outcome)
    waiters.delete(clientId)
    if (inFlight === clientId) release()
  }

  function release() {
    cancelTimer()
    inFlight = null
    attempt = 0
    pump()
  }

  function wait(ms: number, then: () => void) {
    cancelTimer()
    cancelTimer = env.later(ms, then)
  }

  function pump() {
    const item = items.find(({ delivery }) => delivery !== "failed")
    if (!ready || inFlight || !item) return
    inFlight = item.clientId
    mark(item.clientId, "sending")
    if (options.write(item.command)) wait(answerMs, () => void ask(item))
    else void ask(item)
  }

  async function ask(item: OutboxItem) {
    const { clientId, command } = item
    try {
      const { entries } = await options.post(command)
      options.onEntries(entries)
      // Accepted without a trace: there was nothing to do.
      if (items.some((known) => known.clientId === clientId)) drop(clientId, { accepted: true })
    } catch (error) {
      if (isFinal(error)) refuse(clientId, error.code, error.message)
      else if (inFlight === clientId) again(error instanceof ApiError ? error.retryAfterMs : 0)
    }
  }

  function again(afterMs = 0) {
    wait(Math.max(afterMs, backoffMs(attempt++, env.random)), () => {
      inFlight = null
      pump()
    })
  }

  function drop(clientId: string, outcome: Outcome) {
    change(items.filter((item) => item.clientId !== clientId))
    settle(clientId, outcome)
  }

  function refuse(clientId: string, code: ErrorCode, detail: string, retryAfterMs?: number) {
    const item = items.find((known) => known.clientId === clientId)
    if (!item) return
    if (retryAfterMs !== undefined) return again(retryAfterMs)
    // Words are kept for another try; a refused claim or hand-back has nothing worth keeping.
    if ("body" in item.command) {
      mark(clientId, "failed", code)
      settle(clientId, { accepted: false, code, detail })
    } else drop(clientId, { accepted: false, code, detail })
  }

  return {
    items: () => items,
    add(command) {
      const clientId = newClientId(env.random)
      const item = { clientId, command: { ...command, clientId }, at: env.now() }
      change([...items, { ...item, delivery: "queued" }])
      const outcome = new Promise<Outcome>((resolve) => waiters.set(clientId, resolve))
      pump()
      return outcome
    },
    retry(clientId) {
      const item = items.find((known) => known.clientId === clientId)
      if (item?.delivery !== "failed") return
      const fresh = newClientId(env.random)
      change([
        ...items.filter((known) => known !== item),
        {
          clientId: fresh,
          command: { ...item.command, clientId: fresh },
          at: env.now(),
          delivery: "queued",
        },
      ])
      pump()
    },
    discard: (clientId) => change(items.filter((item) => item.clientId !== clientId)),
    acknowledge(entries) {
      for (const { clientId } of entries) {
        if (clientId && items.some((item) => item.clientId === clientId)) {
          drop(clientId, { accepted: true })
        }
      }
    },
    refuse,
    setReady(next) {
      if (ready === next) return
      ready = next
      cancelTimer()
      inFlight = null
      if (!ready)
        change(
          items.map((item) => ({
            ...item,
            delivery: item.delivery === "failed" ? "failed" : "queued",
          })),
        )
      pump()
    },
  }
}

function isItem(value: unknown): value is OutboxItem {
  return typeof value === "object" && value !== null && "clientId" in value && "command" in value
}
