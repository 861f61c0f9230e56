import { element, priceTag } from "./elements.js"
import { pictureOf } from "./products.js"

export function productCard(product) {
  return element(
    "li",
    { className: "card" },
    element(
      "a",
      { href: `product.html?id=${product.id}` },
      element(
        "span",
        { className: "picture" },
        element("img", {
          src: pictureOf(product, product.colours[0]),
          alt: "",
          width: 640,
          height: 800,
        }),
        product.priceBefore ? element("span", { className: "badge" }, "Sale") : null,
      ),
      element("span", { className: "card-name" }, product.name),
    ),
    priceTag(product),
    element(
      "p",
      { className: "dots" },
      element("span", { className: "visually-hidden" }, `In ${product.colours.length} colours`),
      ...product.colours.map(dot),
    ),
  )
}

function dot(colour) {
  const made = element("span", { className: "dot", title: colour.name, "aria-hidden": "true" })
  made.style.backgroundColor = colour.swatch
  return made
}
