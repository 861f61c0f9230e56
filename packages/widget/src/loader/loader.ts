import { setAccent } from "../contrast.ts"
import type { Panel, PanelHost, Settings, WidgetEvent } from "../contract.ts"
import { addStyles, createBell } from "./bell.ts"
import { bellName } from "./words.ts"

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
  const queue = Array.from(window.Shopbell?.q ?? [])
  const listeners: [unknown, Listener][] = []
  const locale = settings.locale ?? (document.documentElement.lang || navigator.language)
  const { host, root, bell } = createBell(bellName(locale))
  const theme: PanelHost["theme"] = ({ accent, position } = {}) => {
    setAccent(host, settings.accent ?? accent)
    host.dataset.position = settings.position ?? position
  }
  let loading: Promise<Panel> | null = null
  let panel: Panel | null = null
  let note: HTMLElement | null = null

  function emit(event: WidgetEvent, detail?: unknown) {
    for (const [wanted, listener] of listeners) {
      // The page's mistake in its own listener stays the page's and does not stop ours.
      if (wanted === event) queueMicrotask(() => listener(detail))
    }
  }

  function prepare(): Promise<Panel> {
    loading ??= load().then(
      ({ mount }) => {
        panel = mount({ root, bell, settings, locale, emit, theme, addStyles })
        emit("ready")
        return panel
      },
      (error) => {
        loading = null
        throw error
      },
    )
    return loading
  }

  function withPanel(use: (panel: Panel) => void) {
    note?.remove()
    prepare().then(use, offerContact)
  }

  /** The panel cannot come: says where else the shop is reached, or that another tap may help. */
  function offerContact() {
    const email = settings.contactEmail
    const link = document.createElement("a")
    note = document.createElement("div")
    note.className = "note"
    note.role = "alert"
    link.textContent = email ?? "⟳"
    if (email) link.href = `mailto:${email}`
    note.append("⚠ ", link)
    root.append(note)
  }

  const methods: Record<string, (...args: never[]) => unknown> = {
    close: () => panel?.close(),
    show: () => (host.hidden = false),
    hide: () => (host.hidden = true),
    on: (event: WidgetEvent, listener: Listener) => listeners.push([event, listener]),
    destroy() {
      panel?.destroy()
      host.remove()
      delete window.Shopbell
      emit("destroy")
    },
  }
  for (const name of ["open", "toggle", "requestHuman", "newConversation"] as const) {
    methods[name] = () => withPanel((ready) => ready[name]())
  }
  const call: Shopbell = (method, ...args) => methods[method]?.(...(args as never[]))
  call.booted = true
  window.Shopbell = call

  theme()
  bell.onpointerenter = bell.onfocus = () => void prepare().catch(() => {})
  bell.onclick = () => call("toggle")
  const show = () => document.body.append(host)
  if (document.body) show()
  else addEventListener("DOMContentLoaded", show)
  for (const given of queue) {
    const [method, ...args] = Array.from(given)
    if (typeof method === "string") call(method, ...args)
  }
}
