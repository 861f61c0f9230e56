import { createClient, keyValue } from "@shopbell/client"
import type { WidgetConfig } from "@shopbell/protocol"
import { render } from "preact"
import type { Panel, PanelHost } from "../contract.ts"
import { english, loadTranslator } from "../locales/index.ts"
import { App } from "./App.tsx"
import { holdPage } from "./hold-page.ts"
import { pageContext } from "./page.ts"
import css from "./panel.css?inline"

/** Puts the panel beside its bell, closed. */
export function mount(host: PanelHost): Panel {
  const { root, bell, settings, emit } = host
  const { shop, api } = settings
  const storage = browserStorage()
  const kept = keyValue(storage, `shopbell:${shop}:`)
  const client = createClient({ api, shop, storage, locale: () => t.locale, page: pageContext })
  const { conversation } = client
  const panel = document.createElement("section")
  const draft = kept.read("draft")
  let text = typeof draft === "string" ? draft : ""
  let config: WidgetConfig | null = null
  let t = english
  let open = false
  let begun = false
  let pinned = true
  let seen = 0
  let release = () => {}

  host.addStyles(root, css)
  panel.className = "panel"
  panel.hidden = true
  panel.role = "dialog"
  panel.onkeydown = ({ key }) => {
    if (key === "Escape") setOpen(false)
  }
  root.append(panel)
  const stop = conversation.subscribe(draw)

  function draw() {
    const view = conversation.getState()
    panel.dir = t.dir
    panel.lang = t.locale
    panel.ariaLabel = config?.name ?? t("person")
    countUnread()
    render(
      <App
        conversation={conversation}
        view={view}
        config={config}
        t={t}
        contactEmail={config?.contactEmail ?? settings.contactEmail}
        text={text}
        onText={write}
        onSend={send}
        onClose={() => setOpen(false)}
        // Stays at the newest words unless the shopper scrolled up to read.
        onLog={(log) => pinned && log?.scrollTo(0, log.scrollHeight)}
        onScroll={({ scrollTop, scrollHeight, clientHeight }) => {
          pinned = scrollHeight - scrollTop - clientHeight < 40
        }}
      />,
      panel,
    )
  }

  function write(next: string) {
    text = next
    kept.write("draft", text || null)
    conversation.setTyping(!!text)
    draw()
  }

  function send(words: string) {
    pinned = true
    write("")
    focus()
    void conversation.send(words)
  }

  const focus = () => panel.querySelector("textarea")?.focus({ preventScroll: true })

  function countUnread() {
    const { entries, seq } = conversation.getState()
    if (open) seen = seq
    const unread = entries.filter(
      ({ seq: at, event }) =>
        at > seen && event.type === "message.created" && event.message.author.kind !== "contact",
    ).length
    if (`${unread || ""}` === (bell.dataset.unread ?? "")) return
    if (unread) bell.dataset.unread = `${unread}`
    else delete bell.dataset.unread
    emit("unread", unread)
  }

  async function begin() {
    begun = true
    conversation.resume()
    const known = client.config().catch(() => null)
    t = await loadTranslator(host.locale)
    draw()
    config = await known
    host.theme(config?.theme)
    draw()
  }

  function setOpen(next: boolean) {
    if (open === next) return
    open = next
    panel.hidden = !open
    bell.ariaExpanded = `${open}`
    release()
    release = open ? holdPage(panel) : () => {}
    if (open && !begun) void begin()
    draw()
    if (open) focus()
    else bell.focus()
    emit(open ? "open" : "close")
  }

  return {
    open: () => setOpen(true),
    close: () => setOpen(false),
    toggle: () => setOpen(!open),
    requestHuman() {
      setOpen(true)
      void conversation.requestHuman()
    },
    newConversation() {
      setOpen(true)
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
