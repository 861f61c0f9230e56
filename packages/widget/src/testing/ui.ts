import { createClient, emptyView, type ConversationView } from "@shopbell/client"
import { vi } from "vitest"
import { addStyles } from "../loader/bell.ts"
import { english } from "../locales/translate.ts"
import { createMore } from "../more/index.tsx"
import type { Ui } from "../panel/ui.ts"

/** What the panel's parts draw from, with a client that goes nowhere and every call watched. */
export function aUi(given: Partial<Ui> = {}, view: Partial<ConversationView> = {}) {
  const client = createClient({
    api: "https://chat.example",
    shop: "pk_demo",
    fetch: () => new Promise(() => {}),
  })
  const accepted = () => Promise.resolve({ accepted: true } as const)
  const conversation = {
    ...client.conversation,
    pick: vi.fn(accepted),
    retry: vi.fn<(clientId: string) => void>(),
    restart: vi.fn<() => void>(),
    stopTurn: vi.fn<() => void>(),
  }
  const element = document.createElement("div")
  const ui: Ui = {
    host: {
      root: element.attachShadow({ mode: "open" }),
      bell: document.createElement("button"),
      settings: { shop: "pk_demo", api: "https://chat.example" },
      listeners: [],
      emit: vi.fn<() => void>(),
      theme: vi.fn<() => void>(),
      addStyles,
    },
    client: { ...client, conversation },
    keeps: true,
    view: { ...emptyView, ...view },
    config: null,
    t: english,
    locale: "en",
    text: "",
    more: null,
    write: vi.fn<(text: string) => void>(),
    send: vi.fn<(text: string) => void>(),
    close: vi.fn<() => void>(),
    draw: vi.fn<() => void>(),
    ...given,
  }
  ui.more = createMore(ui)
  return { ui, conversation }
}
