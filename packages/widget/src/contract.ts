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
}

export type WidgetEvent = "ready" | "open" | "close" | "unread" | "destroy"

/** What the loader hands to the panel. */
export interface PanelHost {
  root: ShadowRoot
  bell: HTMLButtonElement
  settings: Settings
  /** The language to begin with. */
  locale: string
  emit: (event: WidgetEvent, detail?: unknown) => void
  /** Dresses bell and panel as the shop has set, where the page has not chosen for itself. */
  theme: (theme?: { accent?: string; position?: string }) => void
  addStyles: (root: ShadowRoot, text: string) => void
}

/** What the panel lets the loader do. */
export interface Panel {
  open: () => void
  close: () => void
  toggle: () => void
  requestHuman: () => void
  newConversation: () => void
  destroy: () => void
}
