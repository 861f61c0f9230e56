import type { PageContext } from "@shopbell/protocol"

/** What the shopper looks at. The address goes without its query, which may hold anything. */
export const pageContext = (): PageContext => ({
  url: (location.origin + location.pathname).slice(0, 2_000),
  title: document.title.slice(0, 300),
})
