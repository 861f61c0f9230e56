import type { WidgetConfig } from "@shopbell/protocol"
import type { Settings } from "../contract.ts"
import type { Shopbell } from "../loader/loader.ts"
import { dueTrigger, type Memory, noMemory, remember, wordsOf } from "./rules.ts"
import { showTeaser } from "./teaser.ts"
import { watchVisit } from "./visit.ts"

/** "Close" by language, written in when this is built. */
declare const __CLOSE__: Record<string, string>

const tickMs = 1_000

/**
 * A script of its own beside the loader, for shops that speak first. A page that has it asks for the shop's
 * settings once it has nothing better to do; a page that has not makes no request before somebody wants the chat.
 */
function start(): void {
  const script =
    document.currentScript ?? document.querySelector('script[src*="/widget/v1/triggers.js"]')
  const { src = "", dataset = {} } = script instanceof HTMLScriptElement ? script : {}
  const loader = document.querySelector<HTMLScriptElement>('script[src*="/widget/v1/loader.js"]')
  const given: Partial<Settings> = Object.assign(
    {},
    loader?.dataset,
    dataset,
    window.shopbellSettings,
  )
  const { shop, api = new URL(src || loader?.src || "").origin } = given
  if (!shop) return
  const ended = new AbortController()
  const visit = watchVisit(ended.signal)
  const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200))
  const begin = () => idle(() => void run(shop, api, given, visit, ended))
  if (document.readyState === "complete") begin()
  else addEventListener("load", begin, { once: true })
}

async function run(
  shop: string,
  api: string,
  given: Partial<Settings>,
  visit: ReturnType<typeof watchVisit>,
  ended: AbortController,
) {
  const response = await fetch(`${api}/v1/widget-config?shop=${encodeURIComponent(shop)}`, {
    credentials: "omit",
  })
  const config: WidgetConfig | null = response.ok ? await response.json() : null
  const settings = config?.triggers
  if (!settings) return ended.abort()
  const memory = keptMemory(shop, given.consent)
  const timer = setInterval(look, tickMs)
  ended.signal.addEventListener("abort", () => clearInterval(timer))
  let listening = false
  look()

  function look() {
    if (!listening && window.Shopbell?.booted) {
      listening = true
      listenTo(visit, ended)
    }
    const widget = document.querySelector("shopbell-widget")
    const root = widget?.shadowRoot
    if (!settings || !root || document.visibilityState === "hidden") return
    const moment = visit.moment()
    // Who has the chat open, or has begun one, is spoken to there.
    const isBusy =
      root.querySelector(".teaser, .bell[aria-expanded=true]") || memory.hasConversation()
    const due = isBusy ? null : dueTrigger(settings, moment, memory.read())
    if (!due) return
    const lang = given.locale ?? (document.documentElement.lang || navigator.language)
    const text = wordsOf(due, lang, config?.defaultLocale ?? "en")
    memory.write(remember(memory.read(), due, moment.now))
    showTeaser(root, {
      text,
      lang,
      close: __CLOSE__[lang] ?? __CLOSE__[lang.slice(0, 2)] ?? "Close",
      onOpen() {
        window.Shopbell?.("update", { greeting: text })
        window.Shopbell?.("open")
      },
      onDismiss: () => {},
    })
  }
}

/** Stands before the page's own calls: hears what is tracked and was before, and ends with the widget. */
function listenTo(visit: ReturnType<typeof watchVisit>, ended: AbortController) {
  const shopbell = window.Shopbell
  if (!shopbell) return
  for (const call of Array.from(shopbell.q ?? [])) {
    const [method, name, detail] = Array.from(call)
    if (method === "track") visit.track(name, detail)
  }
  const listening: Shopbell = Object.assign((method: string, ...args: unknown[]) => {
    if (method === "track") visit.track(...(args as [unknown]))
    if (method === "destroy") ended.abort()
    return shopbell(method, ...args)
  }, shopbell)
  window.Shopbell = listening
}

/** What was shown, where the browser may keep it; else for this page alone. */
function keptMemory(shop: string, consent: Settings["consent"]) {
  const name = `shopbell:${shop}:`
  const keeps = !consent || consent === "granted"
  let memory = noMemory
  const stored = (key: string): unknown => {
    try {
      return JSON.parse(localStorage.getItem(name + key) ?? "null")
    } catch {
      return null
    }
  }
  return {
    hasConversation: () => stored("conversation") !== null,
    read(): Memory {
      const kept = keeps ? stored("teasers") : null
      return kept && typeof kept === "object" ? { ...noMemory, ...kept } : memory
    },
    write(next: Memory) {
      memory = next
      try {
        if (keeps) localStorage.setItem(`${name}teasers`, JSON.stringify(next))
      } catch {
        // Full or blocked: remembered for this page.
      }
    },
  }
}

try {
  start()
} catch {
  // Whatever is wrong with us must never be the shop's error.
}
