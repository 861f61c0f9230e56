import { fold } from "../text/fold.ts"
import type { AskContext, Slot } from "../types.ts"
import { wordsOf } from "../slots/words.ts"

interface Product {
  id?: string
  title: string
}

const shortestName = 4
const unspacedRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu

/** Products of the page and the cart that a message names, by the words of their titles. */
export function findProducts(text: string, context: AskContext): Slot[] {
  const products = productsOf(context)
  if (products.length === 0) return []
  const words = wordsOf(text)
  const owners = countOwners(products)
  for (const product of products) {
    const title = new Set(wordsOf(product.title).map(({ folded }) => folded))
    // A word that several of the products share does not say which is meant.
    const named = words.filter(
      ({ folded }) =>
        folded.length >= shortestName && (owners.get(folded) ?? 0) === 1 && title.has(folded),
    )
    const first = named[0]
    const last = named.at(-1)
    if (first && last) return [slotOf(text, first.start, last.end, product)]
    const part = unspacedPart(text, product.title)
    if (part) return [slotOf(text, part.start, part.end, product)]
  }
  return []
}

/** The product a message is about without naming it: the one on the page. */
function productInFocus(context: AskContext): Product | undefined {
  const { id, title } = context.context?.product ?? {}
  return title === undefined ? undefined : { title, ...(id === undefined ? {} : { id }) }
}

function productsOf(context: AskContext): Product[] {
  const focus = productInFocus(context)
  return [...(focus ? [focus] : []), ...cartItems(context.context?.cart)]
}

/** Carts come in many shapes; anything in them with a title is a product. */
function cartItems(cart: unknown): Product[] {
  const items = Array.isArray(cart) ? cart : isRecord(cart) ? cart["items"] : undefined
  if (!Array.isArray(items)) return []
  return items.flatMap((item): Product[] => {
    if (!isRecord(item) || typeof item["title"] !== "string") return []
    const { id } = item
    return [{ title: item["title"], ...(typeof id === "string" ? { id } : {}) }]
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

function countOwners(products: readonly Product[]): Map<string, number> {
  const owners = new Map<string, number>()
  for (const { title } of products)
    for (const word of new Set(wordsOf(title).map(({ folded }) => folded)))
      owners.set(word, (owners.get(word) ?? 0) + 1)
  return owners
}

function unspacedPart(text: string, title: string): { start: number; end: number } | undefined {
  for (const [run] of title.matchAll(unspacedRun))
    for (let length = run.length; length >= 2; length--)
      for (let at = 0; at + length <= run.length; at++) {
        const start =
          fold(text).length === text.length ? text.indexOf(run.slice(at, at + length)) : -1
        if (start >= 0) return { start, end: start + length }
      }
  return undefined
}

function slotOf(text: string, start: number, end: number, product: Product): Slot {
  return {
    type: "product",
    value: text.slice(start, end),
    norm: product.id ?? product.title,
    start,
    end,
  }
}
