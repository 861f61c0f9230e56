// There at once, so that the clock of a test need not wait for the file system.
import "../connection.ts"
import type { ErrorCode, RoomCommand, RoomFrame } from "@shopbell/protocol"
import type { Environment } from "../environment.ts"
import type { Clock } from "./clock.ts"
import type { ModelRoom, Peer } from "./server.ts"

/** The room takes no words that ask to be refused. */
function refusal(command: RoomCommand): { clientId?: string; code?: ErrorCode } {
  if (command.type !== "message.send" || command.body !== "refuse this") return {}
  return { clientId: command.clientId, code: "client_id_reused" }
}

export interface Weather {
  /** Chance that one message is lost, and that it comes twice. */
  loss: number
  twice: number
  /** Longest delay; messages overtake each other within it. */
  delayMs: number
  socketsBlocked: boolean
}

export const calm: Weather = { loss: 0, twice: 0, delayMs: 0, socketsBlocked: false }

/** `fetch` and `WebSocket` to one room, over a network that loses, doubles, delays and reorders. */
export interface Network extends Pick<Environment, "fetch" | "WebSocket"> {
  weather: Weather
  /** Cuts every socket, as an eviction or a lost signal does. */
  cut: (code?: number) => void
  requests: string[]
  /** A token neither the room nor the socket takes any more. */
  refused: string
}

export function createNetwork(room: ModelRoom, clock: Clock, random: () => number): Network {
  const sockets = new Set<FakeSocket>()
  let tokens = 0

  /** Passes something on as the weather allows: not at all, late, or twice. */
  function pass(then: () => void) {
    const { loss, twice, delayMs } = network.weather
    if (random() < loss) return
    clock.later(random() * delayMs, then)
    if (random() < twice) clock.later(random() * delayMs, then)
  }

  class FakeSocket implements Peer {
    onopen: (() => void) | null = null
    onmessage: ((event: { data: string }) => void) | null = null
    onclose: ((event: { code: number }) => void) | null = null
    open = false

    constructor(url: string, protocols: string[]) {
      const after = Number(new URL(url).searchParams.get("after"))
      const { delayMs, socketsBlocked, loss } = network.weather
      clock.later(random() * delayMs, () => {
        const refused = protocols.includes(`token.${network.refused}`)
        if (refused || socketsBlocked || random() < loss) return this.end(1006)
        this.open = true
        sockets.add(this)
        room.peers.add(this)
        this.onopen?.()
        this.deliver(room.welcome(after))
      })
    }

    deliver(frame: RoomFrame) {
      this.say(JSON.stringify(frame))
    }

    send(data: string) {
      pass(() => {
        if (!this.open) return
        if (data === "ping") return this.say("pong")
        const command: RoomCommand = JSON.parse(data)
        const { clientId, code } = refusal(command)
        if (code) {
          return this.deliver({ type: "error", code, detail: "no", clientId, requestId: "req_1" })
        }
        const { entries } = room.obey(command)
        this.deliver({ type: "entries", entries, seq: room.log.length })
      })
    }

    say(data: string) {
      pass(() => this.open && this.onmessage?.({ data }))
    }

    close() {
      this.end(1000)
    }

    end(code: number) {
      this.open = false
      sockets.delete(this)
      room.peers.delete(this)
      this.onclose?.({ code })
    }
  }

  /** Half of what is lost never arrived; of the other half only the answer is lost. */
  async function fetchOverIt(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const url = new URL(`${input instanceof Request ? input.url : input}`)
    const route = `${init?.method} ${url.pathname}`
    network.requests.push(route)
    const lost = random() < network.weather.loss
    await wait()
    if (lost && random() < 0.5) throw new TypeError("network")
    const headers = new Headers(init?.headers)
    if (
      url.pathname.includes("cnv_1") &&
      headers.get("authorization") === `Bearer ${network.refused}`
    ) {
      return new Response('{"code":"token_expired"}', { status: 401 })
    }
    await news(url)
    const body = answer(route, url, typeof init?.body === "string" ? init.body : "{}")
    await wait()
    if (lost) throw new TypeError("network")
    return new Response(JSON.stringify(body), { status: body ? 200 : 404 })
  }

  /** Holds a long poll until something happens. */
  function news({ searchParams }: URL): Promise<void> {
    const waitMs = Number(searchParams.get("waitMs"))
    if (!waitMs || room.log.length > Number(searchParams.get("after"))) return Promise.resolve()
    return new Promise((resolve) => {
      const end = () => {
        room.peers.delete(peer)
        resolve()
      }
      const peer = { deliver: end }
      room.peers.add(peer)
      clock.later(waitMs, end)
    })
  }

  const wait = () =>
    new Promise<void>((resolve) => {
      clock.later(random() * network.weather.delayMs, resolve)
    })

  function answer(route: string, url: URL, body: string): unknown {
    switch (route) {
      case "POST /v1/sessions":
        tokens += 1
        return { token: `token-${tokens}`, contactId: "con_1", expiresAt: 0 }
      case "POST /v1/conversations":
        return { id: "cnv_1" }
      case "POST /v1/conversations/cnv_1/commands":
        return room.obey(JSON.parse(body))
      case "GET /v1/conversations/cnv_1/log":
        return room.welcome(Number(url.searchParams.get("after")))
      default:
        return null
    }
  }

  const network: Network = {
    weather: calm,
    requests: [],
    refused: "",
    fetch: fetchOverIt,
    // The client uses no more of a WebSocket than this.
    WebSocket: FakeSocket as unknown as typeof WebSocket,
    cut(code = 1006) {
      for (const socket of sockets) socket.end(code)
    },
  }
  return network
}
