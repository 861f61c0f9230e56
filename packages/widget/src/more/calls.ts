import type { PageContext } from "@shopbell/protocol"
import type { WidgetEvent } from "../contract.ts"
import { createIdentities } from "./identify.ts"
import type { PageTool, Rest } from "./rest.ts"
import { stateOf } from "./tell.ts"

type Listener = (detail?: unknown) => void
type Attributes = Record<string, string | number | boolean | null>
const rememberedEvents = 10

/**
 * What the page may ask of the chat once it is there, by name. A call that is not understood does
 * nothing: the page's mistakes are not the shopper's.
 */
export function createCalls(rest: Rest): (method: string, args: unknown[]) => unknown {
  const { ui } = rest
  const { host, client } = ui
  const { conversation } = client
  const identities = createIdentities(rest)

  const off = (event: unknown, listener: unknown) => {
    const at = host.listeners.findIndex(([known, own]) => known === event && own === listener)
    if (at >= 0) host.listeners.splice(at, 1)
  }
  const say = (more: PageContext) => rest.setContext({ ...rest.choices.context, ...more })

  const calls: Record<string, (...args: never[]) => unknown> = {
    requestHuman: () => conversation.requestHuman(),
    newConversation(options?: { text?: string; send?: boolean }) {
      rest.startOver()
      if (options?.text && options.send) ui.send(options.text)
      else if (options?.text) ui.write(options.text)
    },
    send: (text: string) => ui.send(text),
    write: (text: string) => ui.write(text),
    async showArticle(id: string) {
      // An article is asked for by name, and answered like any other question.
      const topics = Object.values(ui.config?.topics ?? {}).flat()
      const question = topics.find(({ article }) => article === id)?.question ?? id
      host.emit("article:opened", { id })
      await conversation.pick({ label: question, action: "ask", article: id }, "")
    },
    identify: identities.identify,
    setLocale: (locale: string) => rest.speak(locale),
    setContext({ ...context }: PageContext) {
      const { attributes, did } = rest.choices.context
      rest.setContext({ attributes, did, ...context })
    },
    setAttributes(given: Attributes) {
      const all = { ...rest.choices.context.attributes, ...given }
      const told = Object.entries(all).filter(([, value]) => value !== null && value !== undefined)
      say({ attributes: Object.fromEntries(told) as Record<string, string> })
    },
    track(event: string, data?: Record<string, string>) {
      const did = rest.choices.context.did ?? []
      say({ did: [...did, { event, at: Date.now(), data }].slice(-rememberedEvents) })
    },
    setConsent: (consent: "pending" | "granted" | "denied") => rest.setConsent(consent),
    page(page?: { url?: string; title?: string }) {
      const { attributes, did } = rest.choices.context
      rest.setContext({ attributes, did, ...page })
    },
    update(settings: {
      locale?: string
      context?: PageContext
      accent?: string
      position?: string
      consent?: "pending" | "granted" | "denied"
      greeting?: string
    }) {
      if (settings.locale) void rest.speak(settings.locale)
      if (settings.context) say(settings.context)
      if (settings.consent) rest.setConsent(settings.consent)
      Object.assign(host.settings, settings)
      host.theme(ui.config?.theme)
      ui.draw()
    },
    once(event: WidgetEvent, listener: Listener) {
      if (event === "ready") return listener()
      const own: Listener = (detail) => {
        off(event, own)
        listener(detail)
      }
      return host.listeners.push([event, own])
    },
    off,
    registerTool(name: string, tool: PageTool) {
      rest.tools.set(name, tool)
      ui.draw()
      return () => rest.tools.delete(name)
    },
    unregisterTool: (name: string) => rest.tools.delete(name),
    getState: () => stateOf(rest),
    ready: () => Promise.resolve(),
    shutdown: identities.endSession,
  }
  return (method, args) => calls[method]?.(...(args as never[]))
}
