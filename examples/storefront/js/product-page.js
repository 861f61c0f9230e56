import { addToCart } from "./cart-store.js"
import { element, priceTag } from "./elements.js"
import { productCard } from "./product-card.js"
import { findProduct, pictureOf, products } from "./products.js"
import { describeForSearch } from "./structured-data.js"

const place = document.querySelector("[data-product]")
const asked = findProduct(new URLSearchParams(location.search).get("id"))

if (asked) showProduct(asked)
else showNotFound()

function showProduct(product) {
  document.title = `${product.name} – Juniper & Loom`
  document.querySelector('meta[name="description"]').content = product.description
  document.head.append(describeForSearch(product))
  const categoryName = product.category === "clothing" ? "Clothing" : "Home"
  document
    .querySelector("[data-crumbs]")
    .append(
      element("a", { href: "index.html" }, "Shop"),
      element("a", { href: `index.html?category=${product.category}` }, categoryName),
      element("span", { "aria-current": "page" }, product.name),
    )

  const picture = element("img", { width: 640, height: 800 })
  const chosen = { colour: product.colours[0], size: firstInStock(product) }
  const submit = element("button", { className: "button button-wide", type: "submit" })
  const status = element("p", { className: "status", role: "status" })

  const refresh = () => {
    picture.src = pictureOf(product, chosen.colour)
    picture.alt = `${product.name} in ${chosen.colour.name.toLowerCase()}`
    submit.textContent = isSoldOut() ? "Notify me when it is back" : "Add to basket"
    status.replaceChildren()
  }
  const isSoldOut = () => product.soldOut.includes(chosen.size)

  const form = element(
    "form",
    {
      className: "choices",
      onsubmit: (event) => {
        event.preventDefault()
        if (isSoldOut()) {
          status.textContent = `Demo shop: a real one would now email you when ${chosen.size} is back, usually in 3–4 weeks.`
          return
        }
        addToCart({ id: product.id, colour: chosen.colour.id, size: chosen.size })
        status.replaceChildren(
          "In your basket. ",
          element("a", { href: "cart.html" }, "View basket"),
        )
      },
    },
    colourChoice(product, chosen, refresh),
    product.sizes.length > 0 ? sizeChoice(product, chosen, refresh) : null,
    submit,
    status,
  )
  refresh()
  place.append(
    element("div", { className: "picture" }, picture),
    element(
      "div",
      { className: "product-text" },
      element("h1", {}, product.name),
      priceTag(product),
      element("p", { className: "lead" }, product.description),
      form,
      element("ul", { className: "details" }, ...product.details.map((d) => element("li", {}, d))),
      deliveryPromise(product),
    ),
  )
  document
    .querySelector("[data-more]")
    .append(...product.goesWith.map(findProduct).map(productCard))
}

function firstInStock(product) {
  if (product.sizes.includes("S")) return "S"
  return product.sizes.find((size) => !product.soldOut.includes(size)) ?? ""
}

function colourChoice(product, chosen, refresh) {
  const name = element("span", {}, chosen.colour.name)
  return element(
    "fieldset",
    {},
    element("legend", {}, "Colour: ", name),
    element(
      "div",
      { className: "options" },
      ...product.colours.map((colour, index) => {
        const swatch = element("span", { className: "swatch" })
        swatch.style.backgroundColor = colour.swatch
        return element(
          "label",
          { className: "swatch-option", title: colour.name },
          element("input", {
            type: "radio",
            name: "colour",
            value: colour.id,
            checked: index === 0,
            "aria-label": colour.name,
            onchange: () => {
              chosen.colour = colour
              name.textContent = colour.name
              refresh()
            },
          }),
          swatch,
        )
      }),
    ),
  )
}

function sizeChoice(product, chosen, refresh) {
  return element(
    "fieldset",
    {},
    element("legend", {}, "Size"),
    element(
      "div",
      { className: "options" },
      ...product.sizes.map((size) => {
        const soldOut = product.soldOut.includes(size)
        return element(
          "label",
          { className: soldOut ? "size-option sold-out" : "size-option" },
          element("input", {
            type: "radio",
            name: "size",
            value: size,
            checked: size === chosen.size,
            onchange: () => {
              chosen.size = size
              refresh()
            },
          }),
          element("span", {}, size),
          soldOut ? element("span", { className: "visually-hidden" }, " (sold out)") : null,
        )
      }),
    ),
    product.sizes.includes("XS")
      ? element("a", { className: "size-link", href: "sizes.html" }, "Size chart")
      : null,
  )
}

function deliveryPromise(product) {
  return element(
    "ul",
    { className: "details quiet" },
    element(
      "li",
      {},
      product.furniture
        ? "Carried to the room of your choice in 7–10 working days, €29 for the whole order"
        : "With you in 2–4 working days in the EU, free from €60",
    ),
    element("li", {}, "30 days to return, with a free label in the EU"),
    element("li", {}, "2-year warranty"),
  )
}

function showNotFound() {
  place.append(
    element(
      "div",
      {},
      element("h1", {}, "This piece is no longer here"),
      element("p", {}, element("a", { href: "index.html" }, "Back to the collection")),
    ),
  )
  document.querySelector("[data-more]").append(...products.slice(0, 4).map(productCard))
}
