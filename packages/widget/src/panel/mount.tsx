import { createClient, type KeptStorage } from "@shopbell/client"
import { render } from "preact"
import type { Panel, PanelHost } from "../contract.ts"
import { english } from "../locales/translate.ts"
import { App } from "./App.tsx"
import { pageContext } from "./page.ts"
import css from "./panel.css?inline"
import type { Ui } from "./ui.ts"

/** Puts the panel beside its bell, closed. */
export function mount(host: PanelHost): Panel {
  const { root, bell, settings, emit } = host
  const client = createClient({
    ...settings,
    storage: browserStorage(() => ui.keeps),
    locale: () => ui.t.locale,
    page: () => ui.more?.page() ?? pageContext(),
  })
  const { conversation } = client
  const panel = document.createElement("section")
  let open = false
  let begun = false
  let release = () => {}

  const ui: Ui = {
    host,
    client,
    keeps: !settings.consent || settings.consent === "granted",
    view: conversation.getState(),
    config: null,
    t: english,
    text: "",
    locale: settings.locale ?? (document.documentElement.lang || navigator.language),
    more: null,
    draw,
    close: () => setOpen(false),
    write(text) {
      ui.text = text
      conversation.setTyping(!!text)
      draw()
    },
    send(words) {
      ui.write("")
      if (ui.more?.hold(words)) return
      panel.querySelector(".log")?.scrollTo(0, 0)
      focus()
      void conversation.send(words)
    },
  }
  const more = import("../more/index.tsx").then(
    (module) => {
      ui.more = module.createMore(ui)
      draw()
      return ui.more
    },
    () => null,
  )

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
    const { t } = ui
    ui.view = conversation.getState()
    panel.ariaLabel = ui.config?.name ?? t("person")
    ui.more?.drawn(ui, open)
    render(<App ui={ui} />, panel)
  }

  // A form or a rating in the thread may have a field, too.
  const focus = () =>
    panel.querySelector<HTMLElement>(".composer textarea")?.focus({ preventScroll: true })

  async function begin() {
    begun = true
    conversation.resume()
    const known = client.config().catch(() => null)
    if (!/^en/i.test(ui.locale)) {
      const locales = await import("../locales/index.ts")
      ui.t = await locales.loadTranslator(ui.locale)
      draw()
    }
    ui.config = await known
    host.theme(ui.config?.theme)
    draw()
  }

  function setOpen(next: boolean) {
    if (open === next) return
    open = next
    panel.hidden = !open
    bell.ariaExpanded = `${open}`
    release()
    release = () => {}
    if (open && matchMedia("(max-width: 480px)").matches)
      void import("./hold-page.ts").then((module) => {
        if (open) release = module.holdPage(panel, ui.close)
      })
    if (!begun) void begin()
    draw()
    if (open) focus()
    else bell.focus()
    emit(open ? "open" : "close")
  }

  return (method, ...args) => {
    if (method === "toggle") setOpen(!open)
    else if (method === "close") setOpen(false)
    else if (method === "destroy") {
      stop()
      release()
      client.close()
      ui.more?.destroy()
      render(null, panel)
    } else {
      // open, requestHuman, newConversation, showArticle
      if (/^(open|req|new|showA)/.test(method)) setOpen(true)
      return more.then((ready) => ready?.call(method, args))
    }
    return undefined
  }
}

/** Keeps nothing before the shopper has agreed; the client then remembers for this page alone. */
function browserStorage(keeps: () => boolean): KeptStorage | null {
  try {
    // Reading the property alone throws where the browser blocks storage.
    const storage = localStorage
    return {
      getItem: (key) => storage.getItem(key),
      removeItem: (key) => storage.removeItem(key),
      setItem(key, value) {
        // Read by nobody: without consent, memory takes it.
        if (!keeps()) throw new Error()
        storage.setItem(key, value)
      },
    }
  } catch {
    return null
  }
}
