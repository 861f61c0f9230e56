import { findProduct } from "./products.js"

export const freeDeliveryFrom = 60
const standardDelivery = 4.9
const furnitureDelivery = 29
const giftWrapping = 3.5
const welcomeCode = { name: "WELCOME10", share: 0.1, from: 40 }

/** What the order costs within the EU, by the rules on the help page. */
export function totalsOf(cart) {
  const lines = cart.lines.map((line) => ({ ...line, product: findProduct(line.id) }))
  const worth = (some) => some.reduce((sum, line) => sum + line.product.price * line.quantity, 0)
  const subtotal = worth(lines)
  const discount = discountOf(
    cart.code,
    subtotal,
    worth(lines.filter((l) => !l.product.priceBefore)),
  )
  const hasFurniture = lines.some((line) => line.product.furniture)
  const delivery = hasFurniture
    ? furnitureDelivery
    : subtotal >= freeDeliveryFrom
      ? 0
      : standardDelivery
  const wrapping = cart.giftWrapped ? giftWrapping : 0
  return {
    subtotal,
    discount,
    delivery,
    hasFurniture,
    wrapping,
    total: subtotal - discount.amount + delivery + wrapping,
  }
}

function discountOf(code, subtotal, fullPriced) {
  if (!code) return { amount: 0, message: "" }
  if (code.toUpperCase() !== welcomeCode.name) {
    return { amount: 0, message: "We do not know this code. Please check the spelling." }
  }
  if (subtotal < welcomeCode.from) {
    return { amount: 0, message: `This code works from €${welcomeCode.from}.` }
  }
  if (fullPriced === 0) return { amount: 0, message: "This code does not apply to sale items." }
  return {
    amount: Math.round(fullPriced * welcomeCode.share * 100) / 100,
    message: "10% off, sale items excluded.",
  }
}
