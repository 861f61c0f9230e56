import { closeCodes } from "./close-codes.ts"
import { backoffMs, type Environment } from "./environment.ts"
import { isFinal } from "./http.ts"
import { takeTurns } from "./socket-turn.ts"

export interface ConnectionOptions {
  env: Environment
  url: () => string
  /** Subprotocols to offer; may have to fetch a session first. */
  protocols: () => Promise<string[]>
  /** The token was refused: get another before the next try. */
  renew?: () => Promise<unknown>
  /** One round over HTTP, for networks that block sockets and for tabs that do not have it. */
  poll?: (signal: AbortSignal) => Promise<void>
  /** What is shared by the tabs that take turns with one socket; every tab has its own without. */
  turn?: string
  onFrame: (frame: unknown) => void
  /** Is there a way to the server? */
  onReady: (ready: boolean) => void
  /** The service sent us away for good. */
  onRefused: (code: number) => void
}

export interface Connection {
  /** False when no socket is open. */
  send: (frame: object) => boolean
  /** The page is visible or online again: look now instead of waiting. */
  wake: () => void
  close: () => void
}

const openMs = 10_000
const pingMs = 25_000
const pongMs = 10_000
const healthyMs = 10_000
const socketAgainMs = 120_000

interface Ended {
  code: number
  opened: boolean
  healthy: boolean
}

/** Keeps a socket to the server open, or polls where sockets are blocked, until it is closed. */
export function connect(options: ConnectionOptions): Connection {
  const { env } = options
  const abort = new AbortController()
  let socket: WebSocket | null = null
  let wakeUp = () => {}
  let interrupt = () => {}
  const { signal } = abort
  let mine = true
  const turn =
    options.turn &&
    takeTurns(options.turn, (now) => {
      if (mine === now) return
      mine = now
      interrupt()
    })

  /** One socket from beginning to end. */
  function hold(protocols: string[]): Promise<Ended> {
    return new Promise((resolve) => {
      const current = new env.WebSocket(options.url(), protocols)
      const since = env.now()
      let opened = false
      let cancelDeadline = env.later(openMs, () => end(1006))
      let cancelPing = () => {}

      function end(code: number) {
        cancelDeadline()
        cancelPing()
        current.onopen = current.onmessage = current.onclose = null
        current.close()
        if (socket === current) socket = null
        resolve({ code, opened, healthy: opened && env.now() - since > healthyMs })
      }
      function ping() {
        cancelPing()
        current.send("ping")
        cancelDeadline()
        cancelDeadline = env.later(pongMs, () => end(1006))
      }
      function rest() {
        cancelDeadline()
        cancelPing()
        cancelPing = env.later(pingMs, ping)
      }
      current.onopen = () => {
        opened = true
        socket = current
        ping()
      }
      current.onmessage = ({ data }: MessageEvent) => {
        rest()
        const frame = parse(data)
        if (!frame) return
        options.onFrame(frame)
        options.onReady(true)
      }
      current.onclose = ({ code }) => end(code)
      wakeUp = () => {
        if (opened) ping()
      }
      interrupt = () => end(1000)
      if (signal.aborted) interrupt()
    })
  }

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const cancel = env.later(ms, resolve)
      wakeUp = interrupt = () => {
        cancel()
        resolve()
      }
    })

  /** One round over HTTP; ended early when the socket becomes ours. */
  async function poll() {
    const round = new AbortController()
    interrupt = () => round.abort()
    if (signal.aborted) interrupt()
    await options.poll?.(round.signal)
  }

  /** Another tab has the socket: follows while this one is looked at. */
  async function follow() {
    try {
      if (document.hidden) {
        await new Promise<void>((resolve) => {
          wakeUp = interrupt = resolve
        })
        return
      }
      await poll()
      options.onReady(true)
    } catch (error) {
      if (mine || signal.aborted) return
      throw error
    }
  }

  async function run() {
    let attempt = 0
    let blocked = 0
    let everOpened = false
    let renewed = false
    let socketAt = 0
    let offered = ""
    while (!signal.aborted) {
      try {
        if (!mine) {
          await follow()
          continue
        }
        const protocols = await options.protocols()
        // With a new token a socket that was refused may be let in.
        const offer = protocols.join()
        if (offer !== offered) blocked = 0
        offered = offer
        if (!options.poll || blocked < (everOpened ? 5 : 2) || env.now() >= socketAt) {
          const { code, opened, healthy } = await hold(protocols)
          if (signal.aborted) return
          if (!mine) continue
          if (opened) {
            everOpened = true
            blocked = 0
            options.onReady(false)
          } else {
            blocked += 1
            socketAt = env.now() + socketAgainMs
          }
          if (healthy) {
            attempt = 0
            renewed = false
          }
          if (code === closeCodes.unauthenticated && !renewed) {
            renewed = true
            await options.renew?.()
            continue
          }
          if (code === closeCodes.forbidden || code === closeCodes.erased) {
            // HTTP tells a shop that is refused from a conversation that is not ours.
            if (code === closeCodes.forbidden) await options.poll?.(signal)
            return options.onRefused(code)
          }
          if (code === closeCodes.tooManyFrames) attempt = Math.max(attempt, 5)
        } else {
          await poll()
          if (signal.aborted) return
          options.onReady(true)
          attempt = 0
          continue
        }
      } catch (error) {
        if (signal.aborted) return
        options.onReady(false)
        if (isFinal(error)) {
          const gone = error.code === "not_found"
          return options.onRefused(gone ? closeCodes.erased : closeCodes.forbidden)
        }
      }
      await pause(backoffMs(attempt++, env.random))
    }
  }
  void run()

  return {
    send(frame) {
      if (!socket) return false
      socket.send(JSON.stringify(frame))
      return true
    },
    wake() {
      if (turn) turn.take()
      wakeUp()
    },
    close() {
      abort.abort()
      if (turn) turn.end()
      interrupt()
    },
  }
}

// The platform answers "ping" with a bare "pong"; whatever is not a typed frame is no business of ours.
function parse(data: unknown): unknown {
  try {
    return typeof data === "string" && data !== "pong" ? JSON.parse(data) : null
  } catch {
    return null
  }
}
