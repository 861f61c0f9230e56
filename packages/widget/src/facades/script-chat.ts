import { call, isBooted, place } from "../npm/page.ts"
import type { Chat } from "./chat.ts"

export interface ScriptChat extends Chat {
  /** Said on the script tag or in its address. */
  shop: string | undefined
}

/**
 * Shopbell as a facade's script brings it: the loader beside this file, under the shop's key of
 * `data-shop`, of `?shop=`, or of the settings.
 */
export function scriptChat(file: string): ScriptChat {
  const own = document.currentScript ?? document.querySelector(`script[src*="/widget/v1/${file}"]`)
  const { src = location.href, dataset = {} } = own instanceof HTMLScriptElement ? own : {}
  const home = new URL(src)
  const said = dataset.shop ?? home.searchParams.get("shop") ?? undefined
  let begun = false
  return {
    shop: said,
    call,
    boot({ shop = said, offset, zIndex, user, attributes, context, ...given }) {
      if (!shop) return
      if (!begun && !isBooted()) {
        begun = true
        const loader = document.createElement("script")
        loader.async = true
        loader.src = new URL("/widget/v1/loader.js", given.api ?? home.origin).href
        for (const [name, value] of Object.entries({ ...given, shop }))
          if (value !== undefined) loader.dataset[name] = value
        loader.onload = () => {
          place(offset, zIndex)
          loader.remove()
        }
        document.head.append(loader)
      } else place(offset, zIndex)
      call("show")
      if (user) call("identify", user)
      if (attributes) call("setAttributes", attributes)
      if (context) call("setContext", context)
    },
  }
}
