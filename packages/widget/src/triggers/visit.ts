import type { Moment } from "./rules.ts"

/** Watches what the shopper does on this page, without changing anything on it. */
export interface Visit {
  moment: () => Moment
  track: (name: unknown, detail?: unknown) => void
}

/** Away for so long, and a phone has been on other pages in between. */
const awaySeconds = 10

export function watchVisit(signal: AbortSignal): Visit {
  const events = new Set<string>()
  const cart = { total: 0, items: 0 }
  const seconds = (since: number) => (performance.now() - since) / 1_000
  let path = ""
  let arrived = 0
  let touched = performance.now()
  let hidden = 0
  let leaving = false

  const listen = (type: string, then: (event: Event) => void) =>
    document.addEventListener(type, then, { signal, passive: true, capture: true })
  for (const type of ["pointerdown", "keydown", "wheel", "touchstart"])
    listen(type, () => (touched = performance.now()))
  listen("mouseout", (event) => {
    const { relatedTarget, clientY } = event as MouseEvent
    if (!relatedTarget && clientY <= 0) leaving = true
  })
  listen("visibilitychange", () => {
    if (document.visibilityState === "hidden") hidden = performance.now()
    else if (hidden && seconds(hidden) >= awaySeconds && matchMedia("(pointer: coarse)").matches)
      leaving = true
  })

  return {
    moment() {
      const here = decode(location.pathname + location.search)
      // Shops that change pages without loading them count as well.
      if (here !== path) {
        path = here
        arrived = performance.now()
        leaving = false
      }
      return {
        now: new Date(),
        path,
        secondsOnPage: seconds(arrived),
        secondsIdle: seconds(touched),
        cart,
        leaving,
        events,
      }
    },
    track(name, detail) {
      if (name === "cart") {
        const given: { total?: unknown; items?: unknown } = Object(detail)
        Object.assign(cart, { total: Number(given.total) || 0, items: Number(given.items) || 0 })
      }
      events.add(String(name))
    },
  }
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
