import type { Panel, PanelHost, Settings } from "../contract.ts"
import { boot } from "./loader.ts"

/** The panel's file beside this one; its name carries a hash of its content. */
declare const __PANEL__: string

try {
  const { currentScript } = document
  const script =
    currentScript instanceof HTMLScriptElement && currentScript.src
      ? currentScript
      : document.querySelector<HTMLScriptElement>('script[src*="/widget/v1/loader.js"]')
  const base = script?.src ?? window.shopbellSettings?.api ?? location.href
  const settings: Partial<Settings> = {
    api: new URL(base).origin,
    ...Object.fromEntries(Object.entries(script?.dataset ?? {})),
    ...window.shopbellSettings,
  }
  const { shop, api } = settings
  const panel = new URL(`/widget/v1/${__PANEL__}`, script?.src ?? api).href
  if (shop && api) {
    boot(
      { ...settings, shop, api },
      (): Promise<{ mount: (host: PanelHost) => Panel }> => import(/* @vite-ignore */ panel),
    )
  }
} catch {
  // Whatever is wrong with us must never be the shop's error.
}
