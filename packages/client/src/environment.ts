import { createMemory, type KeyValue } from "./storage.ts"

/** What the client takes from its surroundings; tests bring their own clock, dice and network. */
export interface Environment {
  fetch: typeof fetch
  WebSocket: typeof WebSocket
  now: () => number
  random: () => number
  /** Calls back once after a while; the returned function calls it off. */
  later: (ms: number, then: () => void) => () => void
  storage: KeyValue
}

/** Where the client runs now. Read when a client is made, never on import. */
export function environment(given: Partial<Environment> = {}): Environment {
  return {
    // Wrapped, because a browser refuses `fetch` called on anything but its window.
    fetch: (input, init) => fetch(input, init),
    WebSocket: globalThis.WebSocket,
    now: () => Date.now(),
    random: () => Math.random(),
    later(ms, then) {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
    storage: createMemory(),
    ...given,
  }
}

const half = (random: () => number) => Math.floor(random() * 2 ** 48).toString(36)

/** A name for something we send: about 96 random bits, unique for ever within a conversation. */
export const newClientId = (random: () => number): string =>
  `c-${half(random)}-${half(random)}-${half(random)}`

/** Full jitter, so that clients cut off together do not come back together. */
export const backoffMs = (attempt: number, random: () => number): number =>
  random() * Math.min(30_000, 500 * 2 ** attempt)
