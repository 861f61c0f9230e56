import { createClient, keyValue } from "@shopbell/client"
import type { WidgetConfig } from "@shopbell/protocol"
import { render } from "preact"
import { setAccent } from "../contrast.ts"
import type { Panel, PanelHost } from "../contract.ts"
import { english, loadTranslator } from "../locales/index.ts"
import { App } from "./App.tsx"
import { holdPage } from "./hold-page.ts"
import { pageContext } from "./page.ts"
import css from "./panel.css?inline"

/** Puts the panel beside its bell, closed. */
export function mount({ root, bell, settings, emit }: PanelHost): Panel {
  const { shop, api } = settings
  const storage = browserStorage()
  const drafts = keyValue(storage, `shopbell:${shop}:`)
  const pageLocale = settings.locale ?? (document.documentElement.lang || navigator.language)
  const client = createClient({ api, shop, storage, locale: () => t.locale, page: pageContext })
  const { conversation } = client
  const panel = document.createElement("section")
  let config: WidgetConfig | null = null
  let t = english
  let open = false
  let seen = 0
  let release = () => {}

  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  panel.className = "panel"
  panel.hidden = true
  panel.setAttribute("role", "dialog")
  root.append(panel)

  const draft = drafts.read("draft")
  function draw() {
    const view = conversation.getState()
    panel.dir = t.dir
    panel.lang = t.locale
    panel.setAttribute("aria-label", config?.name ?? t("person"))
    countUnread()
    render(
      <App
        conversation={conversation}
        view={view}
        config={config}
        t={t}
        contactEmail={config?.contactEmail ?? settings.contactEmail}
        draft={typeof draft === "string" ? draft : ""}
        onDraft={(text) => drafts.write("draft", text || null)}
        onClose={close}
      />,
      panel,
    )
  }

  function countUnread() {
    const { entries, seq } = conversation.getState()
    if (open) seen = seq
    const unread = entries.filter(
      ({ seq: at, event }) =>
        at > seen && event.type === "message.created" && event.message.author.kind !== "contact",
    ).length
    if (unread) bell.dataset.unread = unread > 9 ? "9+" : `${unread}`
    else delete bell.dataset.unread
  }

  async function begin() {
    conversation.resume()
    const words = loadTranslator(pageLocale)
    const known = client.config().catch(() => null)
    t = await words
    draw()
    config = await known
    if (!config) return
    if (root.host instanceof HTMLElement)
      setAccent(root.host, settings.accent ?? config.theme.accent)
    draw()
  }

  function setOpen(next: boolean) {
    if (open === next) return
    open = next
    panel.hidden = !open
    bell.setAttribute("aria-expanded", `${open}`)
    release()
    if (open) {
      release = holdPage(panel)
      draw()
      panel.querySelector("textarea")?.focus({ preventScroll: true })
    } else bell.focus({ preventScroll: true })
    emit(open ? "open" : "close")
  }
  const close = () => setOpen(false)
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") close()
  }
  panel.addEventListener("keydown", onKey)
  const stop = conversation.subscribe(draw)
  let begun = false

  return {
    open() {
      if (!begun) void begin()
      begun = true
      setOpen(true)
    },
    close,
    isOpen: () => open,
    requestHuman() {
      this.open()
      void conversation.requestHuman()
    },
    newConversation() {
      this.open()
      conversation.restart()
    },
    destroy() {
      stop()
      release()
      client.close()
      render(null, panel)
    },
  }
}

// Reading the property alone throws where the browser blocks storage.
function browserStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
