import type { Settings } from "../npm/types.ts"
import { createCrisp } from "./crisp-global.ts"
import { packageChat } from "./package-chat.ts"

type Listener<T = void> = (detail: T) => void
interface Message {
  type: string
  content: string
  from: "user" | "operator"
  origin: string
}

let known: ReturnType<typeof createCrisp> | null = null
// Made at the first use: importing does nothing.
const crisp = () => (known ??= createCrisp(packageChat))
const on = (name: string, listener: unknown) => void crisp().push(["on", name, listener])
const off = (name: string) => void crisp().push(["off", name])
const act = (name: string, args?: unknown[]) => void crisp().push(["do", name, args])
const set = (name: string, args: unknown[]) => void crisp().push(["set", name, args])

/**
 * In place of `crisp-sdk-web`, as far as docs/migrating.md says. Does nothing on a server.
 * @example Crisp.configure("pk_demo", { api: "https://chat.example" })
 */
export const Crisp = {
  configure(shop: string, settings: Omit<Settings, "shop">): void {
    if (typeof document !== "undefined") packageChat.boot({ ...settings, shop })
  },
  chat: {
    open: (): void => act("chat:open"),
    close: (): void => act("chat:close"),
    show: (): void => act("chat:show"),
    hide: (): void => act("chat:hide"),
    unreadCount: (): number => Number(crisp().get("chat:unread:count")),
    isChatOpened: (): boolean => crisp().is("chat:opened"),
    isVisible: (): boolean => crisp().is("chat:visible"),
    onChatOpened: (then: Listener): void => on("chat:opened", then),
    onChatClosed: (then: Listener): void => on("chat:closed", then),
    onChatInitiated: (then: Listener): void => on("chat:initiated", then),
    offChatOpened: (): void => off("chat:opened"),
    offChatClosed: (): void => off("chat:closed"),
    offChatInitiated: (): void => off("chat:initiated"),
  },
  user: {
    setEmail: (email: string, signature?: string): void =>
      set("user:email", signature === undefined ? [email] : [email, signature]),
    setNickname: (name: string): void => set("user:nickname", [name]),
    setPhone: (phone: string): void => set("user:phone", [phone]),
    getEmail: (): unknown => crisp().get("user:email"),
    getNickname: (): unknown => crisp().get("user:nickname"),
  },
  session: {
    setData: (data: Record<string, string | number | boolean>): void =>
      set("session:data", [Object.entries(data)]),
    setSegments: (segments: string[]): void => set("session:segments", [segments]),
    pushEvent: (name: string, data?: Record<string, unknown>): void =>
      set("session:event", [[[name, data]]]),
    reset: (): void => act("session:reset"),
  },
  message: {
    send: (type: "text", text: string): void => act("message:send", [type, text]),
    setMessageText: (text: string): void => set("message:text", [text]),
    onMessageSent: (then: Listener<Message>): void => on("message:sent", then),
    onMessageReceived: (then: Listener<Message>): void => on("message:received", then),
  },
}
