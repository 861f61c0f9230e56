import { createIntercom, type IntercomSettings } from "./intercom-global.ts"
import { packageChat } from "./package-chat.ts"

export type { IntercomSettings } from "./intercom-global.ts"

const intercom = createIntercom(packageChat, () => undefined)

/**
 * In place of `@intercom/messenger-js-sdk`. Does nothing on a server.
 * @example Intercom({ app_id: "pk_demo", api_base: "https://chat.example", user_id, user_hash })
 */
export function Intercom(settings: IntercomSettings): void {
  if (typeof document !== "undefined") intercom("boot", settings)
}
// What it stands in for is imported so.
export { Intercom as default }

export const boot = Intercom
export const update = (settings?: IntercomSettings): void => void intercom("update", settings)
export const shutdown = (): void => void intercom("shutdown")
export const show = (): void => void intercom("show")
export const hide = (): void => void intercom("hide")
export const showMessages = (): void => void intercom("showMessages")
export const showSpace = (space: string): void => void intercom("showSpace", space)
export const showNewMessage = (text?: string): void => void intercom("showNewMessage", text)
export const showArticle = (id: string | number): void => void intercom("showArticle", id)
export const trackEvent = (name: string, data?: Record<string, unknown>): void =>
  void intercom("trackEvent", name, data)
export const onShow = (then: () => void): void => void intercom("onShow", then)
export const onHide = (then: () => void): void => void intercom("onHide", then)
export const onUnreadCountChange = (then: (unread: number) => void): void =>
  void intercom("onUnreadCountChange", then)
