import { boot, destroy, update } from "./index.ts"
import type { Settings } from "./types.ts"

const names = [
  "shop",
  "api",
  "locale",
  "position",
  "accent",
  "contact-email",
  "consent",
  "label",
  "launcher",
] as const

// A server has no elements to extend; there the class is never used.
const Base =
  typeof HTMLElement === "undefined" ? (Object as unknown as typeof HTMLElement) : HTMLElement

/**
 * `<shopbell-chat shop="pk_demo" api="https://chat.example"></shopbell-chat>`: the widget is on the
 * page as long as the element is. The bell itself stands in the page's corner.
 */
export class ShopbellChat extends Base {
  static readonly observedAttributes = names

  connectedCallback(): void {
    const { shop, api, ...rest } = this.#settings()
    // A failure is told as the event `error`; the page must not see it as its own.
    if (shop && api) boot({ shop, api, ...rest }).catch(() => {})
  }

  disconnectedCallback(): void {
    // Being moved is leaving and coming back in one step.
    queueMicrotask(() => {
      if (!this.isConnected) destroy()
    })
  }

  attributeChangedCallback(name: string, before: string | null): void {
    const { locale, accent, position } = this.#settings()
    if (before === null || !this.isConnected) return
    if (name === "locale") update({ locale })
    if (name === "accent" || name === "position") update({ accent, position })
  }

  #settings(): Partial<Settings> {
    const given = names.flatMap((name) => {
      const value = this.getAttribute(name)
      return value === null ? [] : [[name === "contact-email" ? "contactEmail" : name, value]]
    })
    return Object.fromEntries(given)
  }
}

if (typeof customElements !== "undefined" && !customElements.get("shopbell-chat"))
  customElements.define("shopbell-chat", ShopbellChat)
