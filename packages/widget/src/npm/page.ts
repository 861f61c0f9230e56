import type { Settings } from "./types.ts"

/** The page's side of the widget: its global, or the queue that stands in until there is one. */
interface Global {
  (method: string, ...args: unknown[]): unknown
  q?: unknown[][]
  booted?: boolean
}

interface Page {
  Shopbell?: Global
}

const page = (): Page => globalThis as Page

export const inBrowser = (): boolean => typeof document !== "undefined"
export const isBooted = (): boolean => page().Shopbell?.booted === true

/** Calls the widget by name: at once, as soon as it is there, or never on a server. */
export function call(method: string, ...args: unknown[]): unknown {
  if (!inBrowser()) return undefined
  page().Shopbell ??= queue()
  return page().Shopbell?.(method, ...args)
}

function queue(): Global {
  const waiting: unknown[][] = []
  const stub: Global = (...args) => void waiting.push(args)
  stub.q = waiting
  return stub
}

/** Where the bell stands. */
export function place(offset: Settings["offset"], zIndex: number | undefined): void {
  const style = document.querySelector<HTMLElement>("shopbell-widget")?.style
  const pixels = (length?: number) => length !== undefined && `${length}px`
  const values = { x: pixels(offset?.x), y: pixels(offset?.y), z: zIndex }
  for (const [name, value] of Object.entries(values))
    if (value || value === 0) style?.setProperty(`--shopbell-${name}`, `${value}`)
}

/** Calls that wait for a widget which will not come any more. */
export function dropQueue(): void {
  if (page().Shopbell?.q) delete page().Shopbell
}
