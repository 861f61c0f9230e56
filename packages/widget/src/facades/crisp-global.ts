import { type Chat, type FacadeSettings, toAttributes } from "./chat.ts"

/** `[verb, "namespace:method", arguments]`, as pages push it. */
export type CrispCall = [verb: string, name?: unknown, args?: unknown]
type Callback = (detail?: unknown) => void

/** What Crisp's array becomes once the library is there. */
export interface Crisp {
  push: (...calls: CrispCall[]) => number
  get: (name: string) => unknown
  is: (name: string) => boolean
}

const eventNames: Record<string, string> = {
  "chat:opened": "open",
  "chat:closed": "close",
  "chat:initiated": "conversation:started",
  "message:sent": "message:sent",
  "message:received": "message:received",
}

/** `$crisp` on top of Shopbell. What is not covered does nothing (docs/migrating.md). */
export function createCrisp({ call }: Chat): Crisp {
  const listeners = new Map<string, Callback[]>()
  const user: Record<string, unknown> = {}
  const chat = { open: false, visible: true, unread: 0, id: null as string | null }
  call("on", "unread", (count: number) => (chat.unread = count))
  call("on", "open", () => (chat.open = true))
  call("on", "close", () => (chat.open = false))
  call("on", "state", (state: { conversationId: string | null }) => {
    chat.id = state.conversationId
  })
  for (const [theirs, ours] of Object.entries(eventNames))
    call("on", ours, (detail: unknown) => {
      const told = theirs.startsWith("message:") ? toMessage(detail) : detail
      for (const listener of listeners.get(theirs) ?? []) listener(told)
    })

  const does: Record<string, (args: unknown[]) => unknown> = {
    "chat:open": () => call("open"),
    "chat:close": () => call("close"),
    "chat:toggle": () => call("toggle"),
    "chat:show": () => call("show", (chat.visible = true)),
    "chat:hide": () => call("hide", (chat.visible = false)),
    "message:send": ([type, text]) => {
      if (type === "text") call("send", String(text))
    },
    "helpdesk:article:open": ([, slug]) => call("showArticle", String(slug)),
    "session:reset": () => call("shutdown"),
  }
  const sets: Record<string, (args: unknown[]) => unknown> = {
    "message:text": ([text]) => call("write", String(text)),
    "session:segments": ([segments]) => call("setAttributes", toAttributes({ segments })),
    "session:data": (args) => call("setAttributes", toAttributes(pairs(args))),
    "session:event": ([events]) => {
      for (const [name, data] of listOf(events) as [string, object?][])
        call("track", name, data && toAttributes({ ...data }))
    },
    "user:email"([email, hash]) {
      user.email = email
      if (hash) call("identify", { id: email, email, hash, name: user.nickname })
      else call("setAttributes", toAttributes({ email }))
    },
  }
  const configures: Record<string, (args: unknown[]) => unknown> = {
    "position:reverse": ([reversed]) => call("update", { position: reversed ? "left" : "right" }),
    "color:theme": ([colour]) => {
      if (String(colour).startsWith("#")) call("update", { accent: colour })
    },
    "hide:bell": ([hidden]) => call(hidden ? "hide" : "show"),
  }

  function run([verb, given, args]: CrispCall) {
    const name = String(given)
    const list = listOf(args)
    if (verb === "do") does[name]?.(list)
    else if (verb === "config") configures[name]?.(list)
    else if (verb === "off") listeners.delete(name)
    else if (verb === "on" && typeof args === "function")
      listeners.set(name, [...(listeners.get(name) ?? []), args as Callback])
    else if (verb === "set" && sets[name]) sets[name](list)
    else if (verb === "set" && name.startsWith("user:")) {
      const field = name.slice("user:".length)
      user[field] = list[0]
      call("setAttributes", toAttributes({ [field]: list[0] }))
    }
  }

  return {
    push(...calls) {
      for (const one of calls) run(one)
      return calls.length
    },
    get(name) {
      if (name === "chat:unread:count") return chat.unread
      if (name === "session:identifier") return chat.id
      return name.startsWith("user:") ? (user[name.slice("user:".length)] ?? null) : null
    },
    is(name) {
      if (name === "chat:opened") return chat.open
      if (name === "chat:closed") return !chat.open
      if (name === "chat:visible") return chat.visible
      return name === "website:available"
    },
  }
}

/** `CRISP_RUNTIME_CONFIG`, as far as it means something here. */
export const fromRuntimeConfig = (config: { locale?: string } = {}): FacadeSettings =>
  config.locale === undefined ? {} : { locale: config.locale }

const listOf = (args: unknown): unknown[] =>
  Array.isArray(args) ? args : args === undefined ? [] : [args]

/** `["key", "value"]` or `[[["key", "value"], …]]`. */
function pairs(args: unknown[]): Record<string, unknown> {
  const [first] = args
  return Object.fromEntries((Array.isArray(first) ? first : [args]) as [string, unknown][])
}

const toMessage = (detail: unknown) => {
  const { author, text } = detail as { author: string; text: string }
  return {
    type: "text",
    content: text,
    from: author === "contact" ? "user" : "operator",
    origin: "chat",
  }
}
