import type { Conversation, LogEntry } from "@shopbell/protocol"
import type { RoomStore } from "./room-store.ts"

/** Reads the log after the room wrote it: the read model, the inbox, later webhooks and channels. */
export interface Consumer {
  name: string
  /** Must be idempotent: after a crash the same entries come again. */
  take(entries: readonly LogEntry[], conversation: Conversation): Promise<void>
}

const pageSize = 100
const maxDelayMs = 5 * 60 * 1000

/**
 * The outbox: each consumer has its own position in the log, so delivery is in order and at least once, and
 * one that fails holds nobody else up. Answers when to come again, null when all have read everything.
 */
export async function deliver(
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
    try {
      await consumer.take(entries, state())
      store.saveConsumer(consumer.name, { seq: last.seq, attempts: 0, retryAt: 0 })
    } catch (error) {
      const attempts = position.attempts + 1
      const retryAt = now + Math.min(maxDelayMs, 500 * 2 ** attempts)
      store.saveConsumer(consumer.name, { seq: position.seq, attempts, retryAt })
      // eslint-disable-next-line no-console -- logged for the operator of the deployment
      console.error(
        JSON.stringify({ at: "deliver", consumer: consumer.name, attempts, error: String(error) }),
      )
      return retryAt
    }
  }
}
