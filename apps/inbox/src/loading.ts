import { signal, type ReadonlySignal } from "@preact/signals"
import { errorText } from "./api.ts"

/** Something fetched: what is known already stays on screen while it is fetched anew. */
export type Loading<T> =
  | { state: "loading"; value: T | null }
  | { state: "ready"; value: T }
  | { state: "failed"; value: T | null; error: string }

export interface Loaded<T> {
  now: ReadonlySignal<Loading<T>>
  load: () => Promise<void>
  set: (value: T) => void
}

export function loaded<T>(read: () => Promise<T>): Loaded<T> {
  const now = signal<Loading<T>>({ state: "loading", value: null })
  let latest = 0
  return {
    now,
    async load() {
      const turn = ++latest
      now.value = { state: "loading", value: now.peek().value }
      try {
        const value = await read()
        // A slow earlier answer must not replace a newer one.
        if (turn === latest) now.value = { state: "ready", value }
      } catch (error) {
        if (turn !== latest) return
        now.value = { state: "failed", value: now.peek().value, error: errorText(error) }
      }
    },
    set(value) {
      latest++
      now.value = { state: "ready", value }
    },
  }
}
