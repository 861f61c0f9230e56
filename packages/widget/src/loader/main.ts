import type { Settings } from "../contract.ts"
import { boot } from "./loader.ts"

/** The panel's file beside this one; its name carries a hash of its content. */
declare const __PANEL__: string

try {
  const script =
    document.currentScript ?? document.querySelector('script[src*="/widget/v1/loader.js"]')
  const { src = "", dataset = {} } = script instanceof HTMLScriptElement ? script : {}
  const given: Partial<Settings> = Object.assign({}, dataset, window.shopbellSettings)
  // Shopify hosts the loader itself, and so may others: the rest comes from the service all the same.
  const home = new URL("/widget/v1/loader.js", given.api || src)
  const { shop, api = home.origin } = given
  const panel = new URL(__PANEL__, home).href
  if (shop) boot({ ...given, shop, api }, () => import(/* @vite-ignore */ panel))
} catch {
  // Whatever is wrong with us must never be the shop's error.
}
