import { setAccent } from "../contrast.ts"
import type { Panel, PanelHost, Settings, WidgetEvent } from "../contract.ts"
import { createBell } from "./bell.ts"
import { wordsFor } from "./words.ts"

export interface Shopbell {
  (method: string, ...args: unknown[]): unknown
  /** Calls made before the script came. */
  q?: ArrayLike<unknown>[]
  booted?: boolean
}

declare global {
  interface Window {
    Shopbell?: Shopbell
    shopbellSettings?: Partial<Settings>
  }
}

type Listener = (detail?: unknown) => void

/** Puts the bell on the page. Nothing else is loaded, stored or sent until somebody means to use it. */
export function boot(
  settings: Settings,
  load: () => Promise<{ mount: (host: PanelHost) => Panel }>,
): void {
  if (window.Shopbell?.booted) return
  const queue = window.Shopbell?.q ?? []
  const listeners = new Map<unknown, Set<Listener>>()
  const locale = settings.locale ?? (document.documentElement.lang || navigator.language)
  const [name, sorry] = wordsFor(locale)
  const { host, root, bell } = createBell(name)
  let loading: Promise<Panel> | null = null
  let panel: Panel | null = null
  let note: HTMLElement | null = null

  function emit(event: WidgetEvent, detail?: unknown) {
    for (const listener of listeners.get(event) ?? []) {
      // The page's mistake in its own listener stays the page's and does not stop ours.
      queueMicrotask(() => listener(detail))
    }
  }

  function prepare(): Promise<Panel> {
    loading ??= load().then(({ mount }) => {
      panel = mount({ root, bell, settings, emit })
      emit("ready")
      return panel
    })
    loading.catch(() => {
      loading = null
    })
    return loading
  }

  function withPanel(use: (panel: Panel) => void) {
    note?.remove()
    prepare().then(use, apologise)
  }

  function apologise() {
    const email = settings.contactEmail
    note = document.createElement("div")
    note.className = "note"
    note.setAttribute("role", "alert")
    note.append(sorry)
    if (email) {
      const link = document.createElement("a")
      link.href = `mailto:${email}`
      link.textContent = email
      note.append(" ", link)
    }
    root.append(note)
  }

  const methods: Record<string, (...args: never[]) => unknown> = {
    open: () => withPanel((ready) => ready.open()),
    close: () => panel?.close(),
    toggle: () => withPanel((ready) => (ready.isOpen() ? ready.close() : ready.open())),
    show: () => host.removeAttribute("hidden"),
    hide: () => host.setAttribute("hidden", ""),
    requestHuman: () => withPanel((ready) => ready.requestHuman()),
    newConversation: () => withPanel((ready) => ready.newConversation()),
    on(event: WidgetEvent, listener: Listener) {
      const all = listeners.get(event) ?? new Set()
      listeners.set(event, all.add(listener))
      return () => all.delete(listener)
    },
    destroy() {
      panel?.destroy()
      host.remove()
      delete window.Shopbell
      emit("destroy")
    },
  }
  const call: Shopbell = (method, ...args) => methods[method]?.(...(args as never[]))
  call.booted = true
  window.Shopbell = call

  if (settings.position) host.dataset.position = settings.position
  setAccent(host, settings.accent)
  const hint = () => void prepare().catch(() => {})
  bell.addEventListener("pointerenter", hint, { once: true })
  bell.addEventListener("focus", hint, { once: true })
  bell.addEventListener("click", () => call("toggle"))
  const show = () => document.body.append(host)
  if (document.body) show()
  else document.addEventListener("DOMContentLoaded", show, { once: true })
  for (const [method, ...args] of Array.from(queue, (given) => Array.from(given))) {
    if (typeof method === "string") call(method, ...args)
  }
}
