import { createChatwoot, type ChatwootSettings, type ChatwootUser } from "./chatwoot-global.ts"
import { packageChat } from "./package-chat.ts"

export type { ChatwootSettings, ChatwootUser } from "./chatwoot-global.ts"

export interface RunOptions extends ChatwootSettings {
  /** The shop's publishable key, `pk_…`. */
  websiteToken: string
  /** Address of the service. */
  baseUrl: string
}

let settings: ChatwootSettings = {}
const made = createChatwoot(packageChat, () => settings)

/** What Chatwoot puts on the window as `$chatwoot`. */
export const $chatwoot: {
  readonly hasLoaded: boolean
  readonly isOpen: boolean
  toggle: (state?: "open" | "close") => void
  toggleBubbleVisibility: (state: "show" | "hide") => void
  setUser: (id: string | number, user?: ChatwootUser) => void
  setCustomAttributes: (attributes: Record<string, unknown>) => void
  deleteCustomAttribute: (name: string) => void
  setConversationCustomAttributes: (attributes: Record<string, unknown>) => void
  deleteConversationCustomAttribute: (name: string) => void
  setLabel: (label: string) => void
  removeLabel: (label: string) => void
  setLocale: (locale: string) => void
  reset: () => void
} = made.$chatwoot

/**
 * In place of Chatwoot's `sdk.js`. Does nothing on a server.
 * @example chatwootSDK.run({ websiteToken: "pk_demo", baseUrl: "https://chat.example" })
 */
export const chatwootSDK = {
  run({ websiteToken, baseUrl, ...given }: RunOptions): void {
    if (typeof document === "undefined") return
    settings = given
    made.run({ websiteToken, baseUrl })
  },
}
