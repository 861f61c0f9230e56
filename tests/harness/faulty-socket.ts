/** What a bad network does, as shares of frames and of connections. */
export interface Weather {
  drop: number
  duplicate: number
  reorder: number
  cut: number
}

export const calm: Weather = { drop: 0, duplicate: 0, reorder: 0, cut: 0 }
export const storm: Weather = { drop: 0.08, duplicate: 0.1, reorder: 0.15, cut: 0.04 }

/** A network between a client and the Worker that loses, doubles and reorders frames, and cuts connections. */
export class FaultyNetwork {
  weather: Weather = storm
  readonly #random: () => number
  readonly #headers: Record<string, string>
  readonly #open = new Set<WebSocket>()

  constructor(random: () => number, headers: Record<string, string> = {}) {
    this.#random = random
    this.#headers = headers
  }

  cutAll(): void {
    for (const socket of this.#open) socket.close()
  }

  /** A stand-in for the browser's WebSocket class. */
  get WebSocket(): typeof WebSocket {
    const network = this
    return class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        // Node's WebSocket takes headers, which is how an operator's key travels here.
        super(url, { protocols, headers: network.#headers } as unknown as string[])
        network.#open.add(this)
        this.addEventListener("close", () => network.#open.delete(this))
      }

      override send(data: string): void {
        if (data === "ping") return super.send(data)
        network.#pass(() => this.readyState === WebSocket.OPEN && super.send(data), this)
      }

      override set onmessage(listener: ((event: MessageEvent) => void) | null) {
        super.onmessage =
          listener &&
          ((event: MessageEvent) => {
            if (event.data === "pong") listener(event)
            else network.#pass(() => super.onmessage && listener(event), this)
          })
      }
    } as typeof WebSocket
  }

  #pass(deliver: () => void, socket: WebSocket): void {
    const { drop, duplicate, reorder, cut } = this.weather
    const dice = this.#random()
    if (dice < drop) return
    if (dice < drop + duplicate) deliver()
    if (dice > 1 - reorder) setTimeout(deliver, this.#random() * 8)
    else deliver()
    if (this.#random() < cut) socket.close()
  }
}
