import type { PageContext } from "@shopbell/protocol"

/** The product a page shows, by what it tells search engines and social networks; nothing where it does not say. */
export function productOnPage(page: Document = document): PageContext["product"] {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const product = productIn(parse(script.textContent))
    if (product) return product
  }
  const meta = (property: string) =>
    page.querySelector(`meta[property="${property}"]`)?.getAttribute("content")?.trim()
  const title = meta("og:title")
  if (!meta("og:type")?.startsWith("product") || !title) return undefined
  const id = meta("product:retailer_item_id") ?? title
  return { id: id.slice(0, 120), title: title.slice(0, 300) }
}

/** Looks through lists and graphs for a `Product` of schema.org. */
function productIn(data: unknown): PageContext["product"] {
  if (Array.isArray(data)) return data.map(productIn).find(Boolean)
  if (typeof data !== "object" || data === null) return undefined
  if ("@graph" in data) return productIn(data["@graph"])
  if (!("@type" in data) || ![data["@type"]].flat().includes("Product")) return undefined
  const text = (key: string): string | undefined => {
    const value: unknown = Object.entries(data).find(([name]) => name === key)?.[1]
    return typeof value === "string" && value.trim() ? value.trim() : undefined
  }
  const title = text("name")
  const id = text("productID") ?? text("sku") ?? title
  return id ? { id: id.slice(0, 120), ...(title && { title: title.slice(0, 300) }) } : undefined
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "")
  } catch {
    return null
  }
}
