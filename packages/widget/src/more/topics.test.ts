import { expect, it } from "vitest"
import { topicsFor } from "./topics.ts"

const names = [
  "order-tracking",
  "delivery-time",
  "how-to-return",
  "size-chart",
  "refund-time",
  "payment",
]
const all = names.map((article) => ({ article, question: `${article}?` }))
const first = (page: Parameters<typeof topicsFor>[0]) =>
  topicsFor(page, all)
    .slice(0, 3)
    .map(({ article }) => article)

it("offers first what is asked on a page like this one", () => {
  expect(first({ url: "https://shop.example/" })).toEqual(names.slice(0, 3))
  expect(
    first({ url: "https://shop.example/jumper", product: { id: "1", title: "Jumper" } }),
  ).toEqual(["size-chart", "delivery-time", "how-to-return"])
  expect(first({ url: "https://shop.example/de/warenkorb" })).toEqual([
    "payment",
    "delivery-time",
    "how-to-return",
  ])
  expect(first({ url: "https://shop.example/border-collies" })).toEqual(names.slice(0, 3))
  expect(first({ url: "https://shop.example/account/orders/7" })).toEqual([
    "order-tracking",
    "how-to-return",
    "refund-time",
  ])
})

it("loses and repeats none", () => {
  const sorted = topicsFor({ url: "https://shop.example/cart" }, all)
  expect(sorted).toHaveLength(all.length)
  expect(new Set(sorted)).toEqual(new Set(all))
})
