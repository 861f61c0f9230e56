import type { Panel, PanelHost, Settings, WidgetEvent } from "../contract.ts"
import { addStyles, createBell } from "./bell.ts"
import { keepClear } from "./keep-clear.ts"

export interface Shopbell {
  (method: string, ...args: unknown[]): unknown
  /** Calls made before the script came, and later those that wait for the panel. */
  q?: ArrayLike<unknown>[]
  booted?: boolean
}

declare global {
  interface Window {
    Shopbell?: Shopbell
    shopbellSettings?: Partial<Settings>
  }
}

/**
 * These need the panel now, as somebody wants the chat or leaves it for good: open, toggle,
 * requestHuman, newConversation, showArticle, shutdown. Every other call waits until it is there.
 */
const wanting = /^(open|toggle|req|new|showA|shut)/

/** Puts the bell on the page. Nothing else is loaded, stored or sent until somebody means to use it. */
export function boot(
  settings: Settings,
  load: () => Promise<{ mount: (host: PanelHost) => Panel }>,
): void {
  const queue = window.Shopbell?.q ?? []
  if (window.Shopbell?.booted) return
  const listeners: PanelHost["listeners"] = []
  const waiting: [string, ...unknown[]][] = []
  const { host, root, bell } = createBell(settings.label)
  const { launcher } = settings
  const ended = new AbortController()
  const { signal } = ended
  let loading: Promise<Panel> | null = null
  let panel: Panel | null = null
  let note: HTMLElement | null = null

  const theme: PanelHost["theme"] = ({ accent, position } = {}) => {
    host.style.setProperty("--accent", settings.accent ?? accent ?? "")
    host.dataset.position = settings.position ?? position
  }

  function emit(event: WidgetEvent, detail?: unknown) {
    for (const [wanted, listener] of listeners) {
      // The page's mistake in its own listener stays the page's and does not stop ours.
      if (wanted === event) queueMicrotask(() => listener(detail))
    }
  }

  function prepare(): Promise<Panel> {
    note?.remove()
    loading ??= load().then(
      ({ mount }) => {
        panel = mount({ root, bell, settings, listeners, emit, theme, addStyles })
        for (const call of waiting) panel(...call)
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

  /** The panel cannot come: says where else the shop is reached, or that another tap may help. */
  function offerContact() {
    const email = settings.contactEmail
    const link = document.createElement("a")
    link.className = "note"
    link.role = "alert"
    link.textContent = email ?? "⟳"
    if (email) link.href = `mailto:${email}`
    root.append((note = link))
  }

  const call: Shopbell = (method, ...args) => {
    const result = panel?.(method, ...args)
    if (method === "on") listeners.push(args as (typeof listeners)[0])
    else if (method === "show" || method === "hide") {
      host.hidden = method === "hide"
      emit(method)
    } else if (method === "destroy") {
      ended.abort()
      host.remove()
      delete window.Shopbell
      emit(method)
    } else if (!panel) {
      if (wanting.test(method)) prepare().then((ready) => ready(method, ...args), offerContact)
      else waiting.push([method, ...args])
    }
    return result
  }
  call.booted = true
  call.q = waiting
  window.Shopbell = call

  theme()
  keepClear(host, bell, signal)
  bell.onpointerenter = bell.onfocus = () => void prepare().catch(() => {})
  bell.onclick = () => call("toggle")
  if (launcher) {
    bell.hidden = true
    // Listens on the document: the shop's element may come later, and go.
    addEventListener(
      "click",
      ({ target }) => (target as Element).closest(launcher) && call("toggle"),
      { signal },
    )
  }
  for (const given of Array.from(queue)) call(...(Array.from(given) as [string]))
}
