import type { Installation, PageCheck } from "@shopbell/protocol"
import { afterEach, expect, it, vi } from "vitest"
import { aShop, call, publish, type TestShop } from "../testing/shops.ts"

afterEach(() => vi.restoreAllMocks())

const installation = async (shop: TestShop) =>
  (await call("GET", "/v1/installation", { bearer: shop.secret })).json<Installation>()
const check = async (shop: TestShop, url: string) =>
  (
    await call("POST", "/v1/installation/check", { bearer: shop.secret, json: { url } })
  ).json<PageCheck>()

it("knows a website once it has loaded the widget, and answers once they are published", async () => {
  const shop = await aShop()
  expect(await installation(shop)).toMatchObject({
    origins: [{ origin: shop.origin, seenAt: null }],
    locales: [],
  })
  await publish(shop)
  const config = await call("GET", `/v1/widget-config?shop=${shop.key}`, { origin: shop.origin })
  await config.body?.cancel()
  await vi.waitFor(async () => {
    const { origins, locales } = await installation(shop)
    expect(Date.now() - (origins[0]?.seenAt ?? 0)).toBeLessThan(60_000)
    expect(locales).toEqual(["en"])
  })
})

it("looks at a page of the shop: tag, language, and a policy that is in the way", async () => {
  const shop = await aShop()
  vi.spyOn(globalThis, "fetch").mockImplementation(
    async () =>
      new Response(
        `<html lang="de"><meta http-equiv="Content-Security-Policy" content="connect-src 'self'">
         <script async src="https://api.test/widget/v1/loader.js" data-shop="pk"></script>`,
        { headers: { "content-security-policy": "script-src 'self' https://api.test" } },
      ),
  )
  expect(await check(shop, `${shop.origin}/shoes`)).toEqual({
    listed: true,
    status: 200,
    tag: true,
    blockedBy: ["connect-src"],
    lang: "de",
  })
})

it("fetches nothing from a website the shop does not list", async () => {
  const shop = await aShop()
  const fetched = vi.spyOn(globalThis, "fetch")
  expect(await check(shop, "https://elsewhere.example/")).toMatchObject({ listed: false })
  expect(fetched).not.toHaveBeenCalled()
})

it("says so when the page cannot be reached", async () => {
  const shop = await aShop()
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("network"))
  expect(await check(shop, `${shop.origin}/`)).toMatchObject({ listed: true, status: null })
})
