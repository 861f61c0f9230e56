import { expect, it } from "vitest"
import { eachRespelling, isSwapOrDouble, slip, type Slip } from "./slip.ts"

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

/** By word, the likeliest slip that makes it of another. */
function respellings(word: string): Map<string, Slip> {
  const found = new Map<string, Slip>()
  eachRespelling(word, (kind, kept, letters, from) => {
    const other = word.slice(0, kept) + letters + word.slice(from)
    found.set(other, Math.min(kind, found.get(other) ?? kind) as Slip)
  })
  return found
}

it.each([
  ["worng", "wrong", slip.swapped],
  ["adress", "address", slip.doubled],
  ["packkage", "package", slip.doubled],
  ["cacel", "cancel", slip.missing],
  ["cance", "cancel", slip.missing],
  ["xcancel", "cancel", slip.added],
  ["froud", "fraud", slip.vowel],
  ["ordee", "order", slip.neighbour],
  ["dekivery", "delivery", slip.neighbour],
  ["звказ", "заказ", undefined],
  ["закза", "заказ", slip.swapped],
])("%s may be %s", (typed, meant, kind) => {
  expect(respellings(typed).get(meant)).toBe(kind)
})

it("has nothing to offer for letters it does not know", () => {
  expect(respellings("注文").size).toBe(0)
  expect(respellings("").size).toBe(0)
})
