import type { PageContext } from "@shopbell/protocol"
import type { WidgetEvent } from "../contract.ts"
import type { PageTool, Rest } from "./rest.ts"

type Listener = (detail?: unknown) => void

/**
 * What the page may ask of the chat once it is there, by name. A call that is not understood does
 * nothing: the page's mistakes are not the shopper's.
 */
export function createCalls(rest: Rest): (method: string, args: unknown[]) => unknown {
  const { ui } = rest
  const { host, client } = ui
  const { conversation } = client

  const off = (event: unknown, listener: unknown) => {
    const at = host.listeners.findIndex(([known, own]) => known === event && own === listener)
    if (at >= 0) host.listeners.splice(at, 1)
  }

  const calls: Record<string, (...args: never[]) => unknown> = {
    requestHuman: () => conversation.requestHuman(),
    newConversation(options?: { text?: string; send?: boolean }) {
      rest.startOver()
      if (options?.text && options.send) ui.send(options.text)
      else if (options?.text) ui.write(options.text)
    },
    async showArticle(id: string) {
      // An article is asked for by name, and answered like any other question.
      const topics = Object.values(ui.config?.topics ?? {}).flat()
      const question = topics.find(({ article }) => article === id)?.question ?? id
      await conversation.pick({ label: question, action: "ask", article: id }, "")
    },
    setLocale: (locale: string) => rest.speak(locale),
    setContext: (context: PageContext) => rest.setContext(context),
    setConsent: (consent: "pending" | "granted" | "denied") => rest.setConsent(consent),
    page(page?: { url?: string; title?: string }) {
      rest.setContext({ ...page })
    },
    update(settings: {
      locale?: string
      context?: PageContext
      accent?: string
      position?: string
      greeting?: string
    }) {
      if (settings.locale) void rest.speak(settings.locale)
      if (settings.context) rest.setContext(settings.context)
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
    getState: () => ({
      open: host.bell.ariaExpanded === "true",
      unread: Number(host.bell.dataset.unread ?? 0),
      conversationId: ui.view.id,
      mode:
        ui.view.status === "resolved"
          ? "closed"
          : ui.view.baton.holder === "operator"
            ? "human"
            : ui.view.baton.holder === "nobody"
              ? "queued"
              : "bot",
    }),
    ready: () => Promise.resolve(),
    /** Ends the session in this browser: after signing out of the shop, the next shopper is another. */
    shutdown() {
      for (const key of ["token", "conversation", "starting", "outbox", "draft"])
        rest.kept.write(key, null)
      conversation.restart()
    },
  }
  return (method, args) => calls[method]?.(...(args as never[]))
}
