/** Builds an element from properties and children, so that no text ever becomes markup. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value)
    else if (name.includes("-") || name === "role" || name === "for") made.setAttribute(name, value)
    else made[name] = value
  }
  made.append(...children.filter((child) => child !== null))
  return made
}

const euros = new Intl.NumberFormat("en-IE", {
  style: "currency",
  currency: "EUR",
  trailingZeroDisplay: "stripIfInteger",
})

export const formatPrice = (amount) => euros.format(amount)

export function priceTag(product) {
  if (!product.priceBefore) return element("p", { className: "price" }, formatPrice(product.price))
  return element(
    "p",
    { className: "price" },
    element("span", { className: "visually-hidden" }, "Now "),
    element("strong", { className: "reduced" }, formatPrice(product.price)),
    " ",
    element("span", { className: "visually-hidden" }, "before "),
    element("s", {}, formatPrice(product.priceBefore)),
  )
}
