import { call } from "./page.ts"
import type { EventName, Events, Listener } from "./types.ts"

/**
 * Listeners of this package, apart from the widget's: they may come before it and are gone the
 * moment they are taken back. The widget hears of one reader for each event.
 */
const listeners = new Map<EventName, Set<(detail: never) => void>>()
let subscribed = new Set<EventName>()

/** Tells listeners; a listener's mistake is reported as the page's own and stops no other. */
export function tell<E extends EventName>(event: E, detail: Events[E]): void {
  for (const listener of listeners.get(event) ?? [])
    queueMicrotask(() => (listener as Listener<E>)(detail))
}

export function on<E extends EventName>(event: E, listener: Listener<E>): () => void {
  const known = listeners.get(event) ?? new Set()
  listeners.set(event, known.add(listener))
  subscribe(event)
  return () => off(event, listener)
}

export function once<E extends EventName>(event: E, listener: Listener<E>): () => void {
  const stop = on(event, (detail) => {
    stop()
    listener(detail)
  })
  return stop
}

export function off<E extends EventName>(event: E, listener: Listener<E>): void {
  listeners.get(event)?.delete(listener)
}

function subscribe(event: EventName) {
  if (subscribed.has(event)) return
  subscribed.add(event)
  call("on", event, (detail: Events[typeof event]) => tell(event, detail))
}

/** A widget has come or is about to: it must hear of everybody who listens. */
export function subscribeAll(): void {
  for (const event of listeners.keys()) subscribe(event)
}

/** The widget is gone, and with it all that was told to it. */
export function forgetSubscriptions(): void {
  subscribed = new Set()
}
