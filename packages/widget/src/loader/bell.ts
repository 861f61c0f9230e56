import css from "./loader.css?inline"

export interface Bell {
  host: HTMLElement
  root: ShadowRoot
  bell: HTMLButtonElement
}

const svg = "http://www.w3.org/2000/svg"
const shape =
  "M12 3a6 6 0 0 0-6 6v3.6L4.3 16a.7.7 0 0 0 .6 1h14.2a.7.7 0 0 0 .6-1L18 12.6V9a6 6 0 0 0-6-6Zm-2.2 16a2.3 2.3 0 0 0 4.4 0"

/** The round button in its own shadow root, not yet on the page. */
export function createBell(name: string): Bell {
  const host = document.createElement("shopbell-widget")
  const root = host.attachShadow({ mode: "open" })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  const bell = document.createElement("button")
  bell.type = "button"
  bell.className = "bell"
  bell.setAttribute("aria-label", name)
  bell.setAttribute("aria-expanded", "false")
  const icon = document.createElementNS(svg, "svg")
  const path = document.createElementNS(svg, "path")
  for (const [attribute, value] of [
    ["viewBox", "0 0 24 24"],
    ["width", "26"],
    ["fill", "none"],
    ["stroke", "currentColor"],
    ["stroke-width", "1.7"],
    ["stroke-linecap", "round"],
    ["aria-hidden", "true"],
  ] as const) {
    icon.setAttribute(attribute, value)
  }
  path.setAttribute("d", shape)
  icon.append(path)
  bell.append(icon)
  root.append(bell)
  return { host, root, bell }
}
