import { type Chat, type FacadeSettings, noLauncher, shopKey, toAttributes } from "./chat.ts"

/** `intercomSettings`, as far as it means something here; other names are custom attributes. */
export interface IntercomSettings {
  /** The shop's publishable key, `pk_…`. */
  app_id?: string
  /** Address of the service. */
  api_base?: string
  user_id?: string
  email?: string
  name?: string
  intercom_user_jwt?: string
  user_hash?: string
  alignment?: string
  horizontal_padding?: number
  vertical_padding?: number
  z_index?: number
  hide_default_launcher?: boolean
  custom_launcher_selector?: string
  language_override?: string
  action_color?: string
  background_color?: string
  [attribute: string]: unknown
}

type Callback = (...args: never[]) => void

/** `Intercom(method, …)` on top of Shopbell. What is not covered does nothing (docs/migrating.md). */
export function createIntercom(chat: Chat, settingsOfPage: () => IntercomSettings | undefined) {
  const { call } = chat
  let booted = false
  const whenBooted: (() => void)[] = []
  const apply = (settings: IntercomSettings = {}) => {
    const { user, attributes, ...rest } = toSettings(settings)
    if (user) call("identify", user)
    if (attributes) call("setAttributes", attributes)
    if (Object.keys(rest).length > 0) call("update", rest)
  }

  const methods: Record<string, (...args: never[]) => unknown> = {
    boot(settings?: IntercomSettings) {
      chat.boot(toSettings({ ...settingsOfPage(), ...settings }))
      booted = true
      for (const ready of whenBooted.splice(0)) queueMicrotask(ready)
    },
    update(settings?: IntercomSettings) {
      if (settings) apply(settings)
      else call("page")
    },
    shutdown() {
      call("shutdown")
      call("hide")
    },
    ready: (then: () => void) => void (booted ? queueMicrotask(then) : whenBooted.push(then)),
    show: () => call("open"),
    hide: () => call("close"),
    showMessages: () => call("open"),
    showSpace: () => call("open"),
    showConversation: () => call("open"),
    showTicket: () => call("open"),
    showNewMessage: (text?: string) => call("newConversation", { text }),
    showArticle: (id: string | number) => call("showArticle", `${id}`),
    trackEvent: (name: string, data?: Record<string, unknown>) =>
      call("track", name, data && toAttributes(data)),
    onShow: (then: Callback) => call("on", "open", then),
    onHide: (then: Callback) => call("on", "close", then),
    onUnreadCountChange: (then: Callback) => call("on", "unread", then),
  }
  return (method: string, ...args: unknown[]): unknown => methods[method]?.(...(args as never[]))
}

function toSettings(settings: IntercomSettings): FacadeSettings {
  const {
    app_id,
    api_base,
    user_id,
    email,
    name,
    intercom_user_jwt: token,
    user_hash: hash,
    alignment,
    horizontal_padding: x,
    vertical_padding: y,
    z_index: zIndex,
    hide_default_launcher: hidden,
    custom_launcher_selector: selector,
    language_override: locale,
    action_color,
    background_color,
    session_duration: _days,
    ...custom
  } = settings
  const id = user_id ?? email
  const proven = !!id && !!(token ?? hash)
  const attributes = toAttributes(proven ? custom : { ...custom, user_id, email, name })
  const launcher = selector ?? (hidden ? noLauncher : undefined)
  return defined({
    shop: shopKey(app_id),
    api: api_base,
    locale,
    position: alignment === "left" ? "left" : alignment && "right",
    accent: action_color ?? background_color,
    launcher,
    offset: x === undefined && y === undefined ? undefined : { x, y },
    zIndex,
    user: proven ? { id, token, hash: token ? undefined : hash, email, name } : undefined,
    attributes: Object.keys(attributes).length > 0 ? attributes : undefined,
  })
}

const defined = (given: object): FacadeSettings =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
