import type { Wait, WidgetConfig } from "@shopbell/protocol"
import { expect, it, vi } from "vitest"
import {
  aConversation,
  anOperator,
  aShop,
  aVisitor,
  call,
  command,
  newClientId,
  type TestShop,
  type Visitor,
} from "../testing/shops.ts"
import { openSocket } from "../testing/sockets.ts"

async function waitOf(visitor: Visitor, id: string): Promise<Wait> {
  const response = await call("GET", `/v1/conversations/${id}/wait`, { bearer: visitor.token })
  expect(response.status).toBe(200)
  return response.json<Wait>()
}

/** A shopper who has asked for a person. */
async function aQueued(shop: TestShop) {
  const visitor = await aVisitor(shop)
  const { id } = await aConversation(visitor)
  await command(visitor.token, id, { type: "handoff.request", clientId: newClientId() })
  return { visitor, id }
}

async function claim(shop: TestShop, id: string) {
  await command(shop.secret, id, { type: "conversation.claim", clientId: newClientId() })
}

it("says the place of each who waits, and moves up as others are taken", async () => {
  const shop = await aShop()
  const first = await aQueued(shop)
  const second = await aQueued(shop)
  await aQueued(await aShop())
  await vi.waitFor(async () => {
    expect((await waitOf(first.visitor, first.id)).place).toBe(1)
    expect((await waitOf(second.visitor, second.id)).place).toBe(2)
  })
  await claim(shop, first.id)
  await vi.waitFor(async () => {
    expect((await waitOf(second.visitor, second.id)).place).toBe(1)
  })
  expect(await waitOf(first.visitor, first.id)).toEqual({
    place: null,
    attended: false,
    usualMs: null,
  })
})

it("promises a time only where somebody is there and enough have waited", async () => {
  const shop = await aShop()
  for (let one = 0; one < 5; one++) {
    const { id } = await aQueued(shop)
    // The first is claimed in the same breath, and has waited no less for it.
    if (one > 0) await new Promise((resolve) => setTimeout(resolve, 150))
    await claim(shop, id)
  }
  const { visitor, id } = await aQueued(shop)
  expect(await waitOf(visitor, id)).toMatchObject({ attended: false, usualMs: null })
  const operator = await anOperator(shop)
  const socket = await openSocket("/v1/inbox/socket", { cookie: operator.cookie })
  await vi.waitFor(async () => {
    const { attended, usualMs } = await waitOf(visitor, id)
    expect(attended).toBe(true)
    expect(usualMs).toBeGreaterThanOrEqual(100)
    expect(usualMs).toBeLessThan(10_000)
  })
  socket.close()
})

it("tells the widget when people answer, once the shop has said so", async () => {
  const shop = await aShop()
  const config = async () => {
    const response = await call("GET", `/v1/widget-config?shop=${shop.key}`)
    return response.json<WidgetConfig>()
  }
  expect((await config()).hours).toBeNull()
  const hours = [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "17:00" }]
  await call("PUT", "/v1/policy", {
    bearer: shop.secret,
    json: { fields: { supportHours: hours }, packs: ["core"], locales: null },
  })
  await vi.waitFor(async () => expect((await config()).hours).toEqual(hours), { timeout: 5_000 })
})
