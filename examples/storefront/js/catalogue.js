import { productCard } from "./product-card.js"
import { products } from "./products.js"

const list = document.querySelector("[data-products]")
const shownCount = document.querySelector("[data-shown]")
const hero = document.querySelector("[data-hero]")
const buttons = [...document.querySelectorAll("[data-category]")]
const categories = buttons.map((button) => button.dataset.category)

function showCategory(category) {
  const shown = products.filter((product) => category === "all" || product.category === category)
  list.replaceChildren(...shown.map(productCard))
  shownCount.textContent = `${shown.length} pieces`
  for (const button of buttons) {
    button.setAttribute("aria-pressed", String(button.dataset.category === category))
  }
  for (const link of document.querySelectorAll(".nav a")) {
    if (new URL(link.href).searchParams.get("category") === category) {
      link.setAttribute("aria-current", "page")
    } else link.removeAttribute("aria-current")
  }
}

function categoryInAddress() {
  const asked = new URLSearchParams(location.search).get("category")
  return categories.includes(asked) ? asked : "all"
}

function choose(category) {
  const address = new URL(location.href)
  if (category === "all") address.searchParams.delete("category")
  else address.searchParams.set("category", category)
  history.pushState(null, "", address)
  showCategory(category)
}

for (const button of buttons) {
  button.addEventListener("click", () => choose(button.dataset.category))
}
addEventListener("popstate", () => showCategory(categoryInAddress()))

// Whoever came for one category has seen the welcome already.
hero.hidden = categoryInAddress() !== "all"
showCategory(categoryInAddress())
