import type { Conversation, LogEntry } from "@shopbell/protocol"
import type { NamedAlarms } from "./named-alarms.ts"
import type { RoomStore } from "./room-store.ts"
import { loggable } from "../errors.ts"

/** Reads the log after the room wrote it: the read model, the inbox, later webhooks and channels. */
export interface Consumer {
  name: string
  /**
   * Must be idempotent: after a crash the same entries come again. May answer a time: what was not reached comes
   * again then, without having failed.
   */
  take(
    entries: readonly LogEntry[],
    conversation: Conversation,
    progress: Progress,
  ): Promise<number | void>
}

export interface Progress {
  /** How often these entries have failed. */
  attempts: number
  now: number
  /** All is done up to there: should a later entry fail, these do not come again. */
  reached: (seq: number) => void
}

const pageSize = 100
const maxDelayMs = 5 * 60 * 1000

export interface DeliveryRoom {
  store: RoomStore
  alarms: NamedAlarms
  consumers: () => Consumer[]
  conversation: () => Conversation
}

const retryMs = 5_000
const gatherMs = 30

/** Hands on what the room wrote. One run at a time: two would hand consumers the same entries and race for their positions. */
export class Delivery {
  readonly #room: DeliveryRoom
  #running: Promise<void> | null = null
  #undelivered = false

  constructor(room: DeliveryRoom) {
    this.#room = room
  }

  /** Ends when all that was written by then is handed on, or waits for another try. */
  async run(): Promise<void> {
    this.#undelivered = true
    this.#running ??= this.#handOn().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #handOn(): Promise<void> {
    const { store, alarms, consumers, conversation } = this.#room
    // Set before trying: should the process die in between, the alarm takes over.
    await alarms.set("deliver", Date.now() + retryMs)
    let again: number | null = null
    while (this.#undelivered) {
      // Entries that come together go out together, and none waits for the database of those before it.
      await scheduler.wait(gatherMs)
      this.#undelivered = false
      again = await deliver(store, consumers(), conversation, Date.now())
    }
    if (again === null) alarms.clear("deliver")
    else await alarms.set("deliver", again)
  }
}

/**
 * The outbox: each consumer has its own position in the log, so delivery is in order and at least once, and
 * one that fails holds nobody else up. Answers when to come again, null when all have read everything.
 */
async function deliver(
  store: RoomStore,
  consumers: readonly Consumer[],
  state: () => Conversation,
  now: number,
): Promise<number | null> {
  const waits = await Promise.all(
    consumers.map((consumer) => deliverTo(store, consumer, state, now)),
  )
  const times = waits.filter((at) => at !== null)
  return times.length > 0 ? Math.min(...times) : null
}

async function deliverTo(
  store: RoomStore,
  consumer: Consumer,
  state: () => Conversation,
  now: number,
): Promise<number | null> {
  for (;;) {
    const position = store.consumer(consumer.name)
    if (position.retryAt > now) return position.retryAt
    const entries = store.entriesAfter(position.seq, pageSize)
    const last = entries.at(-1)
    if (!last) return null
    const reached = (seq: number) =>
      store.saveConsumer(consumer.name, { seq, attempts: 0, retryAt: 0 })
    try {
      const { attempts } = position
      const again = await consumer.take(entries, state(), { attempts, now, reached })
      if (typeof again === "number") {
        store.saveConsumer(consumer.name, { ...store.consumer(consumer.name), retryAt: again })
        return again
      }
      reached(last.seq)
    } catch (error) {
      const { seq, attempts: before } = store.consumer(consumer.name)
      const attempts = before + 1
      const retryAt = now + Math.min(maxDelayMs, 500 * 2 ** attempts)
      store.saveConsumer(consumer.name, { seq, attempts, retryAt })
      // eslint-disable-next-line no-console -- logged for the operator of the deployment
      console.error(
        JSON.stringify({
          at: "deliver",
          consumer: consumer.name,
          attempts,
          error: loggable(error),
        }),
      )
      return retryAt
    }
  }
}
