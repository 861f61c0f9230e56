import { expect, it } from "vitest"
import { isSwapOrDouble } from "./slip.ts"

it.each([
  ["delivrey", "delivery"],
  ["recieve", "receive"],
  ["adress", "address"],
  ["packkage", "package"],
])("%s is a slip for %s", (typed, meant) => {
  expect(isSwapOrDouble(typed, meant)).toBe(true)
})

it.each([
  ["delivery", "delivery"],
  ["delivey", "delivery"],
  ["dekivery", "delivery"],
  ["packages", "package"],
])("%s is another word than %s", (typed, meant) => {
  expect(isSwapOrDouble(typed, meant)).toBe(false)
})
