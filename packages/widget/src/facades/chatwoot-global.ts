import { type Chat, noLauncher, shopKey, toAttributes } from "./chat.ts"

/** `chatwootSettings`, as far as it means something here. */
export interface ChatwootSettings {
  position?: "left" | "right"
  locale?: string
  launcherTitle?: string
  hideMessageBubble?: boolean
}

export interface ChatwootUser {
  email?: string
  name?: string
  identifier_hash?: string
  [attribute: string]: unknown
}

/** `chatwootSDK.run` and `$chatwoot` on top of Shopbell. What is not covered does nothing (docs/migrating.md). */
export function createChatwoot(chat: Chat, settingsOfPage: () => ChatwootSettings = () => ({})) {
  const { call } = chat
  const say = (attributes: Record<string, unknown>) =>
    call("setAttributes", toAttributes(attributes))
  const forget = (name: string) => call("setAttributes", { [name]: null })
  const labels = new Set<string>()
  const sayLabels = () => (labels.size ? say({ labels: [...labels] }) : forget("labels"))
  const tell = (name: string, detail?: unknown) =>
    dispatchEvent(new CustomEvent(`chatwoot:${name}`, { detail }))

  const $chatwoot = {
    hasLoaded: false,
    isOpen: false,
    websiteToken: "",
    baseUrl: "",
    toggle(state?: "open" | "close") {
      call(state ?? "toggle")
    },
    toggleBubbleVisibility(state: "show" | "hide") {
      call(state)
    },
    popoutChatWindow() {
      call("open")
    },
    setUser(id: string | number, user: ChatwootUser = {}) {
      const { email, name, identifier_hash: hash, ...rest } = user
      if (hash) call("identify", { id: `${id}`, hash, email, name })
      say(hash ? rest : { ...rest, email, name, user_id: `${id}` })
    },
    setCustomAttributes: say,
    setConversationCustomAttributes: say,
    deleteCustomAttribute: forget,
    deleteConversationCustomAttribute: forget,
    setLabel(label: string) {
      labels.add(label)
      sayLabels()
    },
    removeLabel(label: string) {
      labels.delete(label)
      sayLabels()
    },
    setLocale(locale: string) {
      call("setLocale", locale.replace("_", "-"))
    },
    reset() {
      call("shutdown")
    },
  }

  function run({ websiteToken, baseUrl }: { websiteToken: string; baseUrl?: string }) {
    if ($chatwoot.hasLoaded) return
    const { position, locale, launcherTitle, hideMessageBubble } = settingsOfPage()
    const shop = shopKey(websiteToken)
    Object.assign($chatwoot, { hasLoaded: true, websiteToken, baseUrl })
    chat.boot({
      ...(shop && { shop }),
      ...(baseUrl && { api: new URL(baseUrl).origin }),
      ...(position && { position }),
      ...(locale && { locale: locale.replace("_", "-") }),
      ...(launcherTitle && { label: launcherTitle }),
      ...(hideMessageBubble && { launcher: noLauncher }),
    })
    call("on", "open", () => {
      $chatwoot.isOpen = true
      tell("opened")
    })
    call("on", "close", () => {
      $chatwoot.isOpen = false
      tell("closed")
    })
    for (const event of ["message:sent", "message:received"])
      call("on", event, (detail: { author: string; text: string }) => {
        const type = detail.author === "contact" ? 0 : 1
        tell("on-message", { content: detail.text, message_type: type, sender_type: detail.author })
      })
    call("on", "error", (detail: unknown) => tell("error", detail))
    queueMicrotask(() => tell("ready"))
  }

  return { $chatwoot, run }
}
