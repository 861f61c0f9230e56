/** What a bad network does, as shares of frames and of connections. */
export interface Weather {
  drop: number
  duplicate: number
  reorder: number
  cut: number
}

export const calm: Weather = { drop: 0, duplicate: 0, reorder: 0, cut: 0 }
const storm: Weather = { drop: 0.08, duplicate: 0.1, reorder: 0.15, cut: 0.04 }

export interface FaultyNetwork {
  weather: Weather
  /** A stand-in for the browser's WebSocket class. */
  WebSocket: typeof WebSocket
  cutAll: () => void
}

/** A network between a client and the Worker that loses, doubles and reorders frames, and cuts connections. */
export function faultyNetwork(
  random: () => number,
  headers: Record<string, string> = {},
): FaultyNetwork {
  const open = new Set<WebSocket>()

  function pass(deliver: () => void, socket: WebSocket): void {
    const { drop, duplicate, reorder, cut } = network.weather
    const dice = random()
    if (dice < drop) return
    if (dice < drop + duplicate) deliver()
    if (dice > 1 - reorder) setTimeout(deliver, random() * 8)
    else deliver()
    if (random() < cut) socket.close()
  }

  class FaultySocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      // Node's WebSocket takes headers, which is how an operator's key travels here.
      super(url, { protocols, headers } as unknown as string[])
      open.add(this)
      this.addEventListener("close", () => open.delete(this))
    }

    override send(data: string): void {
      const write = () => {
        if (this.readyState === WebSocket.OPEN) super.send(data)
      }
      if (data === "ping") write()
      else pass(write, this)
    }

    override set onmessage(listener: ((event: MessageEvent) => void) | null) {
      super.onmessage =
        listener &&
        ((event: MessageEvent) => {
          if (event.data === "pong") listener(event)
          else pass(() => super.onmessage && listener(event), this)
        })
    }
  }

  const network: FaultyNetwork = {
    weather: storm,
    WebSocket: FaultySocket,
    cutAll: () => {
      for (const socket of open) socket.close()
    },
  }
  return network
}
