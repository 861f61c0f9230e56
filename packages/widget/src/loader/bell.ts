import css from "./loader.css?inline"

export interface Bell {
  host: HTMLElement
  root: ShadowRoot
  bell: HTMLButtonElement
}

/** The round button in its own shadow root, not yet on the page. */
export function createBell(name = "Chat"): Bell {
  const host = document.createElement("shopbell-widget")
  const root = host.attachShadow({ mode: "open" })
  const bell = document.createElement("button")
  addStyles(root, css)
  bell.className = "bell"
  bell.ariaLabel = name
  bell.ariaExpanded = "false"
  root.append(bell)
  return { host, root, bell }
}

/** Adopted, because a `style` element would need the page's permission. */
export function addStyles(root: ShadowRoot, text: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
