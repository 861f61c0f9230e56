import type { EventName } from "./npm/types.ts"

/** What the page says about its widget: script attributes, or the global `shopbellSettings`. */
export interface Settings {
  /** The shop's publishable key, `pk_…`. */
  shop: string
  /** Address of the service; the script's own origin unless given. */
  api: string
  locale?: string
  position?: string
  accent?: string
  /** Shown when the chat cannot be reached. */
  contactEmail?: string
  /** Where nothing may be kept without asking: asked at the first message. */
  consent?: "pending" | "granted" | "denied"
  /** What the page shows, where it does not say so itself. */
  product?: { id: string; title?: string }
  /** The bell's name before the panel is there, "Chat" unless given. */
  label?: string
  /** In place of the panel's own greeting. */
  greeting?: string
  /** Selects elements of the page that open the chat; the bell then stays away. */
  launcher?: string
  /** "off": the shop's answers are not fetched for when the connection is gone. */
  offline?: "on" | "off"
}

export type WidgetEvent = EventName
export type Listener = (detail?: unknown) => void

/** What the loader hands to the panel. */
export interface PanelHost {
  root: ShadowRoot
  bell: HTMLButtonElement
  settings: Settings
  /** Who listens to what; the page may add and remove. */
  listeners: [unknown, Listener][]
  emit: (event: WidgetEvent, detail?: unknown) => void
  /** Dresses bell and panel as the shop has set, where the page has not chosen for itself. */
  theme: (theme?: { accent?: string; position?: string }) => void
  addStyles: (root: ShadowRoot, text: string) => void
}

/** Does what the page asks for, by name; a name it does not know does nothing. */
export type Panel = (method: string, ...args: unknown[]) => unknown
