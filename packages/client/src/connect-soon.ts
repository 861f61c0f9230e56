import type { Connection, ConnectionOptions } from "./connection.ts"

const patienceMs = 1_000

/**
 * A connection whose socket half is fetched when it is needed. Where it does not come at once, the
 * log is read over HTTP until it does, so the first answer need not wait for it.
 */
export function connectSoon(options: ConnectionOptions): Connection {
  const ended = new AbortController()
  let live: Connection | null = null

  async function upgrade() {
    const { connect } = await import("./connection.ts")
    if (!ended.signal.aborted) live ??= connect(options)
    ended.abort()
  }

  async function read() {
    while (!ended.signal.aborted) {
      await new Promise<void>((resolve) => {
        options.env.later(patienceMs, resolve)
      })
      if (ended.signal.aborted) return
      void upgrade().catch(() => {})
      try {
        await options.poll?.(ended.signal)
        if (!live) options.onReady(true)
      } catch {
        if (!live) options.onReady(false)
      }
    }
  }
  upgrade().catch(() => {})
  void read()

  return {
    send: (frame) => live?.send(frame) ?? false,
    wake: () => live?.wake(),
    close() {
      ended.abort()
      live?.close()
    },
  }
}
