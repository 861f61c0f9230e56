import { findProduct } from "./products.js"

const storageKey = "juniper-and-loom-cart"
const emptyCart = { lines: [], giftWrapped: false, code: "" }

export const maxQuantity = 9

export function readCart() {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey) ?? "null")
    if (!Array.isArray(stored?.lines)) return emptyCart
    // A product may have left the catalogue since it was put in the basket.
    return { ...emptyCart, ...stored, lines: stored.lines.filter((line) => findProduct(line.id)) }
  } catch {
    // Private windows may refuse storage, and an old shape may not parse: both are an empty basket.
    return emptyCart
  }
}

export function writeCart(cart) {
  try {
    localStorage.setItem(storageKey, JSON.stringify(cart))
  } catch {
    // Without storage the basket lasts as long as the page, which is all a browser allows here.
  }
  dispatchEvent(new CustomEvent("cart-changed", { detail: cart }))
}

export const isSameLine = (a, b) => a.id === b.id && a.size === b.size && a.colour === b.colour

export function addToCart(added) {
  const cart = readCart()
  const known = cart.lines.some((line) => isSameLine(line, added))
  const lines = known
    ? cart.lines.map((line) =>
        isSameLine(line, added)
          ? { ...line, quantity: Math.min(line.quantity + 1, maxQuantity) }
          : line,
      )
    : [...cart.lines, { ...added, quantity: 1 }]
  writeCart({ ...cart, lines })
}

export const countItems = (cart) => cart.lines.reduce((sum, line) => sum + line.quantity, 0)
