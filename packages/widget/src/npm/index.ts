import type { Settings } from "./contract.ts"
import type { Shopbell } from "./loader/loader.ts"

export type { Settings, WidgetEvent } from "./contract.ts"

/**
 * Puts the bell on the page; the panel is fetched when somebody means to use it. Does nothing on a server.
 * @example
 * const shopbell = await mount({ api: "https://chat.example", shop: "pk_demo" })
 * shopbell?.("open")
 */
export async function mount(settings: Settings): Promise<Shopbell | undefined> {
  if (typeof window === "undefined") return undefined
  const { boot } = await import("./loader/loader.ts")
  boot(settings, () => import("./panel/mount.tsx"))
  return window.Shopbell
}
