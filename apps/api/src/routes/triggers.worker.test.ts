import type { TriggerSettings, WidgetConfig } from "@shopbell/protocol"
import { expect, it } from "vitest"
import { aShop, call, type TestShop } from "../testing/shops.ts"

const settings = {
  perDay: 2,
  quiet: { from: "22:00", to: "08:00" },
  triggers: [
    {
      id: "size",
      enabled: true,
      when: { kind: "dwell", pattern: "/products/*", seconds: 30 },
      texts: { en: "Unsure about the size?", de: "Unsicher mit der Größe?" },
      everyDays: 7,
    },
    { id: "off", enabled: false, when: { kind: "exit" }, texts: { en: "Wait!" }, everyDays: 1 },
  ],
} satisfies TriggerSettings

const put = (shop: TestShop, json: object) =>
  call("PUT", "/v1/triggers", { bearer: shop.secret, json })
const config = async (shop: TestShop) => {
  const response = await call("GET", `/v1/widget-config?shop=${shop.key}`, { origin: shop.origin })
  return response.json<WidgetConfig>()
}

it("tells pages nothing until a shop has a trigger that is on, and then only of those", async () => {
  const shop = await aShop()
  expect((await config(shop)).triggers).toBeNull()
  expect((await put(shop, settings)).status).toBe(200)
  expect((await config(shop)).triggers?.triggers.map(({ id }) => id)).toEqual(["size"])
  const kept = await call("GET", "/v1/triggers", { bearer: shop.secret })
  expect(await kept.json()).toEqual(settings)
})

it("refuses a trigger without words, a time that is none, and two of one name", async () => {
  const shop = await aShop()
  const [first] = settings.triggers
  for (const wrong of [
    { ...settings, triggers: [{ ...first, texts: {} }] },
    { ...settings, quiet: { from: "25:00", to: "08:00" } },
    { ...settings, triggers: [first, first] },
    { ...settings, triggers: [{ ...first, when: { kind: "dwell", pattern: "*", seconds: 0 } }] },
  ]) {
    const response = await put(shop, wrong)
    expect(response.status).toBe(400)
    await response.body?.cancel()
  }
  expect((await config(shop)).triggers).toBeNull()
})
