/**
 * What the package's users see. Complete in itself: the published declarations lead to no other
 * package of ours.
 */

/** Values the page may tell about the shopper or an event. */
export type Value = string | number | boolean
export type Attributes = Record<string, Value>

/** How the widget is put on the page. Only `shop` and `api` are needed. */
export interface Settings {
  /** The shop's publishable key, `pk_…`. */
  shop: string
  /** Address of the service: `https://chat.example`. */
  api: string
  /** The language to speak; else what the shopper chose, the page's, the browser's. */
  locale?: string
  position?: "left" | "right"
  /** The brand's colour, `#1f6f5c`. */
  accent?: string
  /** Shown when the chat cannot be reached. */
  contactEmail?: string
  /** `pending`: nothing is kept before the shopper has agreed; asked at the first message. */
  consent?: "pending" | "granted" | "denied"
  /** The bell's name before the panel is there, "Chat" unless given. */
  label?: string
  /** Selects elements of the page that open the chat; the bell then stays away. */
  launcher?: string
  /** "off": the shop's answers are not fetched for when the connection is gone. */
  offline?: "on" | "off"
  /** Distance from the corner, in pixels. */
  offset?: { x?: number; y?: number }
  zIndex?: number
  user?: Identity
  attributes?: Attributes
  context?: PageContext
}

/** Who the shopper is, proven by the shop's server with `signIdentity`. */
export interface Identity {
  /** The shop's own id of this customer. */
  id: string
  /** A JWT made by the shop's server. */
  token?: string
  /** Fetches such a JWT; called again when the last one has expired. */
  getToken?: () => Promise<string>
  /** In place of a JWT: hex HMAC-SHA256 of the id. Never expires, so it counts as weak. */
  hash?: string
  email?: string
  name?: string
}

/** What the page shows, as the bot and the operator may know it. */
export interface PageContext {
  url?: string
  title?: string
  product?: { id: string; title?: string }
  cart?: { items: number; total?: string }
}

/** Something the page can do for the chat: put a product into the basket. */
export interface Tool {
  description?: string
  run: (input: unknown) => unknown
}

export interface Said {
  author: "contact" | "bot" | "operator" | "system"
  text: string
}

export interface State {
  /** `idle` before `boot` and after `destroy`. */
  status: "idle" | "loading" | "ready" | "error"
  open: boolean
  unread: number
  conversationId: string | null
  /** Who speaks: the bot, nobody yet, a person, or nobody any more. */
  mode: "bot" | "queued" | "human" | "closed"
}

/** What listeners are told, by event. */
export interface Events {
  /** The panel has been fetched; that happens when somebody means to use it. */
  ready: undefined
  open: undefined
  close: undefined
  show: undefined
  hide: undefined
  /** How many messages wait to be read. */
  unread: number
  state: Omit<State, "status">
  "conversation:started": undefined
  "conversation:closed": undefined
  "message:sent": Said
  "message:received": Said
  "handoff:requested": { reason: string }
  "handoff:accepted": { name: string }
  "handoff:ended": undefined
  "ticket:opened": { number: number }
  "csat:submitted": { score: number }
  "article:opened": { id: string }
  "identity:changed": { id: string | null }
  "tool:called": { name: string; input: unknown }
  error: { code: string }
  destroy: undefined
}

export type EventName = keyof Events
export type Listener<E extends EventName> = (detail: Events[E]) => void
