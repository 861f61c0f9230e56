import { countItems, readCart } from "./cart-store.js"

const count = document.querySelector("[data-cart-count]")

function showCount(cart) {
  const items = countItems(cart)
  count.textContent = String(items)
  count.setAttribute("aria-label", items === 1 ? "1 item" : `${items} items`)
}

showCount(readCart())
addEventListener("cart-changed", (event) => showCount(event.detail))
addEventListener("storage", () => showCount(readCart()))

// Keeps ?lang= while you walk through the shop, so that one visit stays in one language.
const language = new URLSearchParams(location.search).get("lang")
if (language) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]")
    if (!link || link.origin !== location.origin) return
    const target = new URL(link.href)
    target.searchParams.set("lang", language)
    link.href = target.href
  })
}
