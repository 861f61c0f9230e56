import { describe, expect, it } from "vitest"
import { findSlots } from "./find.ts"
import { likenessToParcel } from "./tracking.ts"

function facts(text: string): string[] {
  return findSlots(text).map((slot) => `${slot.type} ${slot.value}`)
}

describe("finding facts in a message", () => {
  it.each([
    [
      "my order A-99812 and mail to jo.doe@shop.test",
      ["order_id A-99812", "email jo.doe@shop.test"],
    ],
    ["订单号20261105881，退款88元", ["order_id 20261105881", "amount 88元"]],
    ["Sendung RR473124829DE ist weg", ["tracking RR473124829DE"]],
    ["ruf mich an: +49 151 222 33344", ["phone +49 151 222 33344"]],
    ["charge 4111 1111 1111 1111 on my visa", ["credit_card 4111 1111 1111 1111"]],
    ["IBAN DE89 3704 0044 0532 0130 00", ["iban DE89 3704 0044 0532 0130 00"]],
    ["I paid $1,249.50 on 12.11.2026", ["amount $1,249.50", "date 12.11.2026"]],
    ["do you have size 44 in blue, zip 10115", ["size 44", "postcode 10115"]],
    ["#4711 numaralı siparişim", ["order_id #4711"]],
  ])("%j", (text, expected) => {
    expect(facts(text)).toEqual(expected)
  })

  it("gives offsets in UTF-16 units", () => {
    const text = "😀 mail a@b.co"
    const [slot] = findSlots(text)
    expect(text.slice(slot?.start, slot?.end)).toBe("a@b.co")
  })

  it("believes a parcel number only with its check digit", () => {
    expect(likenessToParcel("RR473124829DE")).toBe(2)
    expect(likenessToParcel("RR473124828DE")).toBe(0)
    expect(likenessToParcel("1Z999AA10123456784")).toBe(2)
    expect(likenessToParcel("1Z999AA10123456785")).toBe(0)
  })

  it("reads a bounded part of a wall of numbers", () => {
    const walls = ["4711998 ", "A1 ", "1-", "1.000 "].map((unit) => unit.repeat(1_300))
    for (const wall of walls) expect(findSlots(wall).length).toBeLessThanOrEqual(60)
  })
})
