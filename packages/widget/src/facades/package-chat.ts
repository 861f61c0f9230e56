import { boot, show, widget } from "../npm/index.ts"
import { call } from "../npm/page.ts"
import type { Chat } from "./chat.ts"

/** Shopbell as this package brings it. */
export const packageChat: Chat = {
  call,
  boot({ shop, api, ...rest }) {
    if (!shop || !api) throw new TypeError("Shopbell needs the shop's publishable key and its api")
    // A failure is told as the event `error`.
    boot({ shop, api, ...rest }).catch(() => {})
    if (widget.getState().status === "ready") show()
  },
}
