import { type KeyValue, onWake } from "@shopbell/client"
import type { Conversation, PageContext } from "@shopbell/protocol"
import { loadTranslator } from "../locales/index.ts"
import type { Ui } from "../panel/ui.ts"
import { pageContext } from "../panel/page.ts"
import { productOnPage } from "./page-product.ts"
import { ring } from "./sound.ts"
import { tell } from "./tell.ts"
import { type Choices, readChoices, type Sheet } from "./state.ts"

const largest = 2
const toastMs = 2_500
const slowMs = 3_000
/** Pixels above the newest words from which somebody is reading further up. */
const readingUp = 120
const logOf = ({ root }: { root: ShadowRoot }) => root.querySelector<HTMLElement>(".log")

/** What the panel's rarer parts may do; one for each panel. */
export interface Rest {
  ui: Ui
  choices: Choices
  kept: KeyValue
  past: readonly Conversation[] | null
  /** Episodes whose rating was skipped, and those with a note. */
  skipped: Set<number>
  noted: Set<number>
  show: (sheet: Sheet | null) => void
  say: (words: string) => void
  speak: (locale: string) => Promise<void>
  enlarge: () => void
  mute: () => void
  pickEmoji: (picking: boolean) => void
  open: (conversationId: string) => void
  startOver: () => void
  forget: () => Promise<void>
  rate: (episode: number, score: number, note?: string) => void
  skip: (episode: number) => void
  setConsent: (consent: "pending" | "granted" | "denied") => void
  /** True where words must wait until the shopper agrees. */
  hold: (words: string) => boolean
  removeContext: () => void
  setContext: (context: PageContext) => void
  /** What the page lets the chat do, by name. */
  tools: Map<string, PageTool>
  run: (tool: string, input: unknown) => Promise<unknown>
  /** What is known of the page, as the bot may use it. */
  page: () => PageContext
  /** True where an answer has been thought about for long. */
  isSlow: () => boolean
  /** Shows the newest words again. */
  toNewest: () => void
  /** Called before every drawing: sound, marks, sizes. */
  drawn: (open: boolean) => void
  destroy: () => void
}

/** Something the page can do for the chat: put a product into the basket. */
export interface PageTool {
  description?: string
  run: (input: unknown) => unknown
}

export function createRest(ui: Ui): Rest {
  const { client, host } = ui
  const { conversation } = client
  const kept = client.storage
  const choices = readChoices(kept, host.settings.consent ?? null)
  ui.keeps ||= choices.consent === "granted"
  const draft = kept.read("draft")
  if (!ui.text && typeof draft === "string") ui.text = draft
  let drafted = ui.text
  const before = chosenLocale(kept)
  // Chosen on pages of this language: the page has not changed its mind since.
  if (before && !host.settings.locale) {
    ui.locale = before
    if (ui.view.connection !== "idle") void speak(before)
  }
  let heard = ui.view.seq
  let marked = 0
  const thinking = { turnId: "", since: 0 }

  const set = (change: Partial<Choices>) => {
    Object.assign(choices, change)
    ui.draw()
  }

  async function speak(locale: string) {
    ui.t = await loadTranslator(locale)
    ui.draw()
  }

  const rest: Rest = {
    ui,
    choices,
    kept,
    past: null,
    skipped: new Set(),
    noted: new Set(),
    show(sheet) {
      if (sheet === "past") {
        rest.past = null
        client.request("GET /v1/conversations", { query: { limit: 20 } }).then(
          ({ data }) => {
            rest.past = data.filter(({ lastMessage }) => lastMessage)
            ui.draw()
          },
          () => rest.say(ui.t("offline")),
        )
      }
      set({ sheet })
    },
    say(toast) {
      set({ toast })
      setTimeout(() => choices.toast === toast && set({ toast: null }), toastMs)
    },
    async speak(locale) {
      await speak(locale)
      kept.write("locale", { locale, page: document.documentElement.lang })
      conversation.setLocale(locale)
      set({ sheet: null })
    },
    enlarge() {
      const size = choices.size < largest ? choices.size + 1 : 0
      kept.write("size", size || null)
      set({ size })
    },
    mute() {
      kept.write("muted", choices.muted ? null : true)
      set({ muted: !choices.muted })
    },
    pickEmoji: (picking) => set({ picking }),
    open(id) {
      conversation.show(id)
      heard = Infinity
      set({ sheet: null })
    },
    startOver() {
      conversation.restart()
      heard = 0
      set({ sheet: null })
    },
    async forget() {
      try {
        await client.request("DELETE /v1/contact")
        for (const key of forgettable) kept.write(key, null)
        conversation.restart()
        set({ sheet: null })
        rest.say(ui.t("forgotten"))
      } catch {
        rest.say(ui.t("offline"))
      }
    },
    rate(episode, score, note) {
      if (note !== undefined) rest.noted.add(episode)
      void conversation.command({ type: "conversation.rate", score, note })
    },
    skip(episode) {
      rest.skipped.add(episode)
      ui.draw()
    },
    setConsent(consent) {
      const words = choices.held
      ui.keeps = consent === "granted"
      set({ consent, held: null })
      if (consent === "granted") {
        kept.write("consent", consent)
        if (words) ui.send(words)
      } else if (words) ui.write(words)
    },
    hold(words) {
      if (choices.consent === null || choices.consent === "granted") return false
      set({ held: words })
      return true
    },
    removeContext: () => set({ contextRemoved: true }),
    setContext: (context) => set({ context, contextRemoved: false }),
    tools: new Map(),
    async run(name, input) {
      const result: unknown = await rest.tools.get(name)?.run(input)
      host.emit("tool:called", { name, input })
      return result
    },
    page() {
      if (choices.contextRemoved) return pageContext()
      const product = choices.context.product ?? host.settings.product ?? productOnPage()
      return { ...pageContext(), ...choices.context, ...(product && { product }) }
    },
    isSlow: () => {
      const { turn } = ui.view
      return !!turn && !turn.text && Date.now() - thinking.since >= slowMs
    },
    toNewest() {
      logOf(host)?.scrollTo({ top: 0, behavior: "smooth" })
      set({ newer: false })
    },
    drawn(open) {
      const { turn } = ui.view
      if (turn && turn.turnId !== thinking.turnId) {
        Object.assign(thinking, { turnId: turn.turnId, since: Date.now() })
        setTimeout(ui.draw, slowMs)
      }
      const element = host.root.host as HTMLElement
      element.style.setProperty("--size", `${15 + choices.size * 2.5}px`)
      const { entries, seq, id } = ui.view
      if (ui.text !== drafted) {
        drafted = ui.text
        kept.write("draft", drafted || null)
      }
      const newest = entries.at(-1)
      const seen = open && document.visibilityState === "visible"
      // What was there when the panel came is no news.
      if (heard === Infinity || seq < heard) heard = seq
      if (seq > heard && newest) {
        const added = entries.filter((entry) => entry.seq > heard)
        heard = seq
        const log = logOf(host)
        // Whoever reads further up is told, not torn away.
        if (log && log.scrollTop < -readingUp) {
          choices.newer = true
          log.onscroll = () => log.scrollTop > -readingUp && choices.newer && set({ newer: false })
        }
        for (const { event } of added) tell(host, event)
        const { event } = newest
        const isNews = event.type === "message.created" && event.message.author.kind !== "contact"
        if (isNews && !seen && !choices.muted) ring(seq)
      }
      if (seen && id && seq > marked && ui.view.connection === "online") {
        marked = seq
        conversation.markRead(seq)
      }
    },
    destroy: onWake(() => ui.draw()),
  }
  return rest
}

/** What this browser keeps of a shopper. */
const forgettable = [
  "draft",
  "outbox",
  "token",
  "who",
  "size",
  "muted",
  "emoji",
  "locale",
  "consent",
]

/** The language the shopper chose on pages of the language this one has. */
function chosenLocale(kept: KeyValue): string | null {
  const choice = kept.read("locale")
  if (typeof choice !== "object" || choice === null) return null
  if (!("locale" in choice) || !("page" in choice)) return null
  const { locale, page } = choice
  return page === document.documentElement.lang && typeof locale === "string" ? locale : null
}
