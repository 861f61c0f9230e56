import { forgetSubscriptions, off, on, once, subscribeAll, tell } from "./events.ts"
import { call, dropQueue, inBrowser, isBooted, place } from "./page.ts"
import type { Attributes, Identity, PageContext, Settings, State, Tool } from "./types.ts"

export type * from "./types.ts"
export { off, on, once }

const idle: State = { status: "idle", open: false, unread: 0, conversationId: null, mode: "bot" }
let state = idle
let booting: Promise<Widget> | null = null
const waiting: (() => void)[] = []
/** Counts boots and ends, so that one who comes late sees that the widget was ended meanwhile. */
let era = 0

/** Everything the page may ask of the widget. The same object always. */
export const widget = {
  boot,
  update,
  identify,
  setAttributes,
  removeAttribute,
  setLocale,
  setContext,
  setConsent,
  open,
  close,
  toggle,
  show,
  hide,
  newConversation,
  requestHuman,
  showArticle,
  track,
  page,
  registerTool,
  on,
  once,
  off,
  getState,
  ready,
  shutdown,
  destroy,
}
export type Widget = typeof widget

/**
 * Puts the bell on the page; the panel is fetched when somebody means to use it. A second call
 * changes nothing but what `update` would. Does nothing on a server.
 * @example
 * await boot({ api: "https://chat.example", shop: "pk_demo" })
 * open()
 */
export function boot(settings: Settings): Promise<Widget> {
  if (!inBrowser()) return Promise.resolve(widget)
  if (booting) {
    update(settings)
    return booting
  }
  const own = ++era
  state = { ...idle, status: "loading" }
  booting = start(settings, own).catch((error: unknown) => {
    if (own === era) {
      booting = null
      state = { ...idle, status: "error" }
    }
    tell("error", { code: "not_loaded" })
    throw error
  })
  return booting
}

async function start(settings: Settings, own: number): Promise<Widget> {
  const { boot: putOnPage } = await import("../loader/loader.ts")
  if (own !== era) return widget
  const { offset, zIndex, user, attributes, context, ...given } = settings
  if (!isBooted()) {
    putOnPage(given, async () => {
      const panel = await import("../panel/mount.tsx")
      if (own !== era) throw new Error("ended")
      return panel
    })
  }
  state = { ...idle, status: "ready" }
  subscribeAll()
  call("on", "state", (change: Omit<State, "status">) => {
    if (own === era) state = { status: "ready", ...change }
  })
  place(offset, zIndex)
  tellSubject({ user, attributes, context })
  for (const resolve of waiting.splice(0)) resolve()
  return widget
}

function tellSubject({ user, attributes, context }: Partial<Settings>) {
  if (attributes) setAttributes(attributes)
  if (context) setContext(context)
  if (user) void identify(user)
}

/** Changes what `boot` was given. */
export function update(settings: Partial<Settings>): void {
  const { offset, zIndex, user, attributes, context, ...given } = settings
  if (inBrowser()) place(offset, zIndex)
  if (Object.keys(given).length > 0) call("update", given)
  tellSubject({ user, attributes, context })
}

/**
 * Says who the shopper is. Nothing is sent before the chat is used; a refusal is then told as the
 * event `error`.
 */
export async function identify(user: Identity): Promise<void> {
  await call("identify", user)
}

/** What else the operator should see of the shopper. Said by the page, so proven by nothing. */
export function setAttributes(attributes: Attributes): void {
  call("setAttributes", attributes)
}

export function removeAttribute(name: string): void {
  call("setAttributes", { [name]: null })
}

export async function setLocale(locale: string): Promise<void> {
  await call("setLocale", locale)
}

/** What the page shows; replaces what was said before. */
export function setContext(context: PageContext): void {
  call("setContext", context)
}

export function setConsent(consent: "pending" | "granted" | "denied"): void {
  call("setConsent", consent)
}

export function open(): void {
  call("open")
}

export function close(): void {
  call("close")
}

export function toggle(): void {
  call("toggle")
}

/** Shows the bell again after `hide`. */
export function show(): void {
  call("show")
}

/** Takes bell and panel out of sight. */
export function hide(): void {
  call("hide")
}

/** Opens an empty chat; with `text` in the composer, or sent at once. */
export function newConversation(options: { text?: string; send?: boolean } = {}): void {
  call("newConversation", options)
}

export function requestHuman(): void {
  call("requestHuman")
}

/** Opens the chat with an article's answer. */
export function showArticle(id: string): void {
  call("showArticle", id)
}

/** Something the shopper did; the last few go along with what they write. */
export function track(event: string, data?: Attributes): void {
  call("track", event, data)
}

/** The shopper went to another page of an application that loads none. */
export function page(where?: { url?: string; title?: string }): void {
  call("page", where)
}

/**
 * Lets the chat do something on the page.
 * @example registerTool("add-to-cart", { run: ({ id }) => cart.add(id) })
 */
export function registerTool(name: string, tool: Tool): () => void {
  call("registerTool", name, tool)
  return () => {
    call("unregisterTool", name)
  }
}

/** How things stand, at once and without asking anybody. */
export function getState(): State {
  return { ...state }
}

/** Settles once the bell is on the page, and never on a server. */
export function ready(): Promise<void> {
  if (state.status === "ready") return Promise.resolve()
  return new Promise((resolve) => {
    if (inBrowser()) waiting.push(resolve)
  })
}

/** Ends the shopper's session in this browser: call it when they sign out of the shop. */
export async function shutdown(): Promise<void> {
  await call("shutdown")
}

/** Takes the widget away: no node, listener or global is left. `boot` may be called again. */
export function destroy(): void {
  if (!inBrowser()) return
  era++
  booting = null
  state = idle
  if (isBooted()) call("destroy")
  else dropQueue()
  forgetSubscriptions()
}
