import type { AskOutput, Problem, Shop } from "@shopbell/protocol"
import { describe, expect, it } from "vitest"
import { wallClock } from "../knowledge/shop-facts.ts"
import { aShop, call, publish, type TestShop } from "../testing/shops.ts"

async function factsIn(shop: TestShop, text: string): Promise<AskOutput["slots"]> {
  const response = await call("POST", "/v1/ask", { json: { shop: shop.key, text } })
  return (await response.json<AskOutput>()).slots
}

const tell = (shop: TestShop, json: Partial<Shop>) =>
  call("PATCH", "/v1/shop", { bearer: shop.secret, json })

describe("the facts of a message", () => {
  it("know the shape of the shop's order numbers once it has told some", async () => {
    const shop = await aShop()
    await publish(shop)
    const text = "what is up with K7 4410?"
    expect(await factsIn(shop, text)).toEqual([])
    const told = await tell(shop, { orderNumbers: ["K7 2093"] })
    expect(await told.json()).toMatchObject({ orderNumbers: ["K7 2093"], timeZone: null })
    expect(await factsIn(shop, text)).toMatchObject([{ type: "order_id", value: "K7 4410" }])
  })

  it("have a form that does not depend on the language, days by the shop's clock", async () => {
    const shop = await aShop()
    await publish(shop)
    // As far ahead as clocks go, so that for most of the day it is already tomorrow there.
    await tell(shop, { timeZone: "Pacific/Kiritimati" })
    const before = wallClock(Date.now(), "Pacific/Kiritimati")
    const facts = await factsIn(shop, "will the blue one be here tomorrow?")
    const after = wallClock(Date.now(), "Pacific/Kiritimati")
    const dayAfter = (time: number) => new Date(time + 86_400_000).toISOString().slice(0, 10)
    expect(facts?.find((slot) => slot.type === "color")?.norm).toBe("blue")
    expect([dayAfter(before), dayAfter(after)]).toContain(
      facts?.find((slot) => slot.type === "date")?.norm,
    )
  })

  it("are not made from what is no order number and no time zone", async () => {
    const shop = await aShop()
    const bad = await tell(shop, { orderNumbers: ["order"], timeZone: "Europe/Atlantis" })
    expect(bad.status).toBe(400)
    const { code } = await bad.json<Problem>()
    expect(code).toBe("invalid_request")
  })
})
