import type { Attributes, Settings } from "../npm/types.ts"

/** What a facade needs of Shopbell: the package and the script file each bring their own. */
export interface Chat {
  /** Puts the widget on the page, or back into sight. */
  boot: (settings: FacadeSettings) => void
  call: (method: string, ...args: unknown[]) => unknown
}

/** Settings as another product's page gives them: it knows a shop by what it calls an app or a website. */
export type FacadeSettings = Partial<Settings>

/** What fits into attributes of what a page says; lists become words, the rest is left out. */
export function toAttributes(given: Record<string, unknown>): Attributes {
  const told: Attributes = {}
  for (const [name, value] of Object.entries(given)) {
    if (Array.isArray(value)) told[name] = value.join(", ")
    else if (["string", "number", "boolean"].includes(typeof value))
      told[name] = value as Attributes[string]
  }
  return told
}

/** Only a publishable key names a shop; an id of the former product says nothing to us. */
export const shopKey = (id: unknown): string | undefined =>
  typeof id === "string" && id.startsWith("pk_") ? id : undefined

/** A selector that matches nothing: the page has a launcher of its own or none. */
export const noLauncher = "shopbell-no-launcher"
