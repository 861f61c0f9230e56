import { applyEntry, type ConversationState, emptyState } from "@shopbell/core"
import type { Event, LogEntry } from "@shopbell/protocol"
import type { Cause, RoomStore } from "./room-store.ts"

/** The log of one conversation and its fold: nothing is told that is not yet stored. */
export class RoomLog {
  readonly #store: RoomStore
  readonly #storage: DurableObjectStorage
  readonly #onWritten: (entries: LogEntry[], seq: number) => void
  #state: ConversationState | null = null

  constructor(
    store: RoomStore,
    storage: DurableObjectStorage,
    onWritten: (entries: LogEntry[], seq: number) => void,
  ) {
    this.#store = store
    this.#storage = storage
    this.#onWritten = onWritten
  }

  /** The fold of the log, made once after the object wakes. */
  current(): ConversationState {
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

  /** Stores first, then tells: one transaction, then the broadcast, which is also the acknowledgement. */
  commit(
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
    const before = this.current()
    let state = before
    const entries = this.#storage.transactionSync(() => {
      const written = this.#store.append(events, cause, Date.now())
      state = written.reduce(applyEntry, before)
      this.#state = state
      and?.(written)
      return written
    })
    this.#onWritten(entries, state.seq)
    return entries
  }

  /** What is stored has changed from outside: it is folded again when asked for. */
  forget(): void {
    this.#state = null
  }
}
