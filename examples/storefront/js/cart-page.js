import { countItems, isSameLine, maxQuantity, readCart, writeCart } from "./cart-store.js"
import { element, formatPrice } from "./elements.js"
import { findProduct, pictureOf } from "./products.js"
import { freeDeliveryFrom, totalsOf } from "./totals.js"

const place = document.querySelector("[data-cart]")

function showCart() {
  const cart = readCart()
  if (countItems(cart) === 0) {
    place.replaceChildren(
      element(
        "div",
        { className: "empty" },
        element("p", { className: "lead" }, "Nothing in here yet."),
        element(
          "p",
          {},
          element("a", { className: "button", href: "index.html" }, "See the collection"),
        ),
      ),
    )
    return
  }
  place.replaceChildren(
    element("ul", { className: "lines" }, ...cart.lines.map((line) => cartLine(cart, line))),
    summary(cart),
  )
}

// The list is drawn anew, so focus goes back to the control it was on.
function changeCart(cart) {
  const focused = document.activeElement?.id
  writeCart(cart)
  showCart()
  if (focused) document.getElementById(focused)?.focus()
}

function cartLine(cart, line) {
  const product = findProduct(line.id)
  const colour = product.colours.find((c) => c.id === line.colour) ?? product.colours[0]
  const title = [product.name, colour.name, line.size].filter(Boolean).join(", ")
  const key = [line.id, line.colour, line.size].join("-").replaceAll(" ", "")
  const others = cart.lines.filter((other) => !isSameLine(other, line))
  const setQuantity = (quantity) =>
    changeCart({
      ...cart,
      lines: cart.lines.map((other) => (isSameLine(other, line) ? { ...line, quantity } : other)),
    })
  return element(
    "li",
    { className: "line" },
    element(
      "a",
      {
        className: "picture",
        href: `product.html?id=${line.id}`,
        tabIndex: -1,
        "aria-hidden": "true",
      },
      element("img", { src: pictureOf(product, colour), alt: "", width: 640, height: 800 }),
    ),
    element(
      "div",
      { className: "line-text" },
      element("h2", {}, element("a", { href: `product.html?id=${line.id}` }, product.name)),
      element("p", { className: "quiet" }, [colour.name, line.size].filter(Boolean).join(" · ")),
      element(
        "div",
        { className: "quantity", role: "group", "aria-label": `Quantity of ${title}` },
        element(
          "button",
          {
            type: "button",
            id: `less-${key}`,
            "aria-label": `One less ${title}`,
            disabled: line.quantity <= 1,
            onclick: () => setQuantity(line.quantity - 1),
          },
          "−",
        ),
        element("span", { "aria-live": "polite" }, String(line.quantity)),
        element(
          "button",
          {
            type: "button",
            id: `more-${key}`,
            "aria-label": `One more ${title}`,
            disabled: line.quantity >= maxQuantity,
            onclick: () => setQuantity(line.quantity + 1),
          },
          "+",
        ),
      ),
    ),
    element(
      "div",
      { className: "line-end" },
      element("p", { className: "price" }, formatPrice(product.price * line.quantity)),
      element(
        "button",
        {
          type: "button",
          className: "link",
          "aria-label": `Remove ${title}`,
          onclick: () => changeCart({ ...cart, lines: others }),
        },
        "Remove",
      ),
    ),
  )
}

function summary(cart) {
  const totals = totalsOf(cart)
  const status = element("p", { className: "status", role: "status" })
  return element(
    "section",
    { className: "summary", "aria-label": "Order summary" },
    deliveryHint(totals),
    codeForm(cart, totals.discount.message),
    element(
      "label",
      { className: "check" },
      element("input", {
        type: "checkbox",
        id: "gift",
        checked: cart.giftWrapped,
        onchange: (event) => changeCart({ ...cart, giftWrapped: event.target.checked }),
      }),
      "Gift wrapping with a card, €3.50",
    ),
    element(
      "dl",
      { className: "totals" },
      ...totalRow("Subtotal", formatPrice(totals.subtotal)),
      ...(totals.discount.amount > 0
        ? totalRow("Discount", `−${formatPrice(totals.discount.amount)}`)
        : []),
      ...totalRow("Delivery in the EU", totals.delivery ? formatPrice(totals.delivery) : "Free"),
      ...(totals.wrapping > 0 ? totalRow("Gift wrapping", formatPrice(totals.wrapping)) : []),
      ...totalRow("Total", formatPrice(totals.total), "total"),
    ),
    element(
      "button",
      {
        type: "button",
        className: "button button-wide",
        onclick: () => {
          status.textContent = "This is a demo shop: nothing is sold here, and nothing was charged."
        },
      },
      "Check out",
    ),
    status,
    element("p", { className: "small quiet" }, "VAT included. 30 days to return."),
  )
}

function totalRow(name, amount, className = "") {
  return [element("dt", { className }, name), element("dd", { className }, amount)]
}

function deliveryHint(totals) {
  if (totals.hasFurniture) {
    return element(
      "p",
      { className: "hint" },
      "Furniture is carried to the room of your choice: €29 for the whole order.",
    )
  }
  const missing = freeDeliveryFrom - totals.subtotal
  const text =
    missing > 0 ? `${formatPrice(missing)} more and delivery is free.` : "Your delivery is free."
  return element(
    "div",
    { className: "hint" },
    element("p", { id: "free-delivery" }, text),
    element("progress", {
      max: freeDeliveryFrom,
      value: Math.min(totals.subtotal, freeDeliveryFrom),
      "aria-labelledby": "free-delivery",
    }),
  )
}

function codeForm(cart, message) {
  const input = element("input", {
    id: "code",
    value: cart.code,
    autocomplete: "off",
    "aria-describedby": "code-status",
  })
  return element(
    "form",
    {
      className: "code",
      onsubmit: (event) => {
        event.preventDefault()
        changeCart({ ...cart, code: input.value.trim() })
      },
    },
    element("label", { for: "code" }, "Discount code"),
    element(
      "div",
      {},
      input,
      element("button", { type: "submit", className: "button button-quiet", id: "apply" }, "Apply"),
    ),
    element("p", { className: "small", id: "code-status", role: "status" }, message),
  )
}

showCart()
addEventListener("storage", showCart)
