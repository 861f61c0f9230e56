import type { PageContext, WidgetConfig } from "@shopbell/protocol"
import { createConversation, type Conversation } from "./conversation.ts"
import { environment, type Environment } from "./environment.ts"
import { createHttp, type Http } from "./http.ts"
import { asVisitor, createSession, type Session } from "./session.ts"
import { type KeptStorage, keyValue, type KeyValue } from "./storage.ts"
import { onWake } from "./wake.ts"

export interface ClientOptions extends Partial<Omit<Environment, "storage">> {
  /** Address of the service: `https://chat.example`. */
  api: string
  /** The shop's publishable key, `pk_…`. */
  shop: string
  /** Where the visitor token and unsent words live; memory if null or blocked. */
  storage?: KeptStorage | null
  /** The shopper's language for a new conversation. */
  locale?: string | (() => string)
  /** What the shopper looks at, asked for with every message. */
  page?: () => PageContext | undefined
}

export interface Client {
  conversation: Conversation
  /** Who this browser is; set `identity` where the shop's server vouches for the shopper. */
  session: Session
  /** What this browser keeps for the shop; memory where it may not. */
  storage: KeyValue
  /** Calls an endpoint that needs no session. */
  http: Http
  /** Calls any endpoint as this visitor; starts a session where there is none. */
  request: Http
  /** What the shop shows before anybody writes. Needs no session. */
  config: () => Promise<WidgetConfig>
  close: () => void
}

/**
 * A shopper's client. Makes no request and keeps nothing until it is used.
 * @example
 * const client = createClient({ api: "https://chat.example", shop: "pk_demo", storage: localStorage })
 * client.conversation.subscribe((view) => draw(view))
 * await client.conversation.send("Where is my parcel?")
 */
export function createClient(options: ClientOptions): Client {
  const { api, shop, storage = null, locale = "en", page, ...given } = options
  const env = environment({ ...given, storage: keyValue(storage, `shopbell:${shop}:`) })
  const http = createHttp(env, api)
  const session = createSession(http, env.storage, shop)
  const request = asVisitor(http, session)
  const { wake, close, ...conversation } = createConversation({
    env,
    api,
    http: request,
    session,
    locale: typeof locale === "string" ? () => locale : locale,
    page,
  })
  let config: Promise<WidgetConfig> | null = null
  // Another tab of the same shopper began the conversation: join it.
  const joinOtherTab = ({ key }: StorageEvent) => {
    if (key?.endsWith(":conversation")) conversation.resume()
  }
  const stopWaking = onWake(wake)
  globalThis.window?.addEventListener("storage", joinOtherTab)

  return {
    conversation,
    session,
    storage: env.storage,
    http,
    request,
    config() {
      config ??= http("GET /v1/widget-config", { query: { shop } }).catch((error: unknown) => {
        config = null
        throw error
      })
      return config
    },
    close() {
      stopWaking()
      globalThis.window?.removeEventListener("storage", joinOtherTab)
      close()
    },
  }
}
