import { demoShop } from "@shopbell/local"
import type { Trigger, TriggerSettings } from "@shopbell/protocol"
import type { BrowserContext, BrowserContextOptions } from "playwright-core"
import { expect, it } from "vitest"
import { asShopper, eventually, type ShopperPage } from "../harness/browser.ts"
import { noViolations, picture, widgetSuite } from "../harness/widget-suite.ts"

const suite = widgetSuite()

const texts = {
  en: "Unsure about the size? Just ask.",
  ar: "هل أنت غير متأكد من المقاس؟ اسألنا.",
  ja: "サイズでお悩みですか？お気軽にどうぞ。",
}

async function set(when: Trigger["when"], given: Partial<TriggerSettings> = {}): Promise<void> {
  const settings: TriggerSettings = {
    triggers: [{ id: "one", enabled: true, when, texts, everyDays: 7 }],
    perDay: 2,
    quiet: null,
    ...given,
  }
  const response = await fetch(`${suite.pages.worker.url}/v1/triggers`, {
    method: "PUT",
    headers: { authorization: `Bearer ${suite.pages.secret}`, "content-type": "application/json" },
    body: JSON.stringify(settings),
  })
  expect(response.status).toBe(200)
}

interface Visitor extends ShopperPage {
  context: BrowserContext
  asked: string[]
}

const address = (lang = "en") => {
  const tag = (file: string) =>
    `<script async src="${suite.pages.worker.url}/widget/v1/${file}.js" data-shop="${demoShop.key}"></script>`
  return suite.pages.page({ html: `lang="${lang}"`, script: tag("loader") + tag("triggers") })
}

async function visit(
  url = address(),
  options: BrowserContextOptions = {},
  given?: BrowserContext,
): Promise<Visitor> {
  const context =
    given ??
    (await suite.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options }))
  const page = await context.newPage()
  const asked: string[] = []
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/v1/")) asked.push(request.url())
  })
  const shopper = asShopper(page)
  await page.goto(url)
  return { ...shopper, context, asked }
}

const teaser = ({ page }: ShopperPage) => page.locator(".teaser button").first()
const settled = ({ page }: ShopperPage) => page.waitForTimeout(2_500)

it.each([
  ["en", "en", {}],
  ["ar-dark-phone", "ar", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
  ["ja", "ja", {}],
] satisfies [string, "en" | "ar" | "ja", BrowserContextOptions][])(
  "speaks first in the page's language, and opens with what it said: %s",
  async (name, lang, options) => {
    await set({ kind: "url", pattern: "/" })
    const shopper = await visit(address(lang), options)
    await teaser(shopper).waitFor()
    expect(await teaser(shopper).innerText()).toBe(texts[lang])
    await picture(shopper.page, `${name}-teaser`)
    await noViolations(shopper)
    await teaser(shopper).click()
    await shopper.panel.getByRole("heading", { name: texts[lang] }).waitFor()
    expect(await shopper.page.locator(".teaser").count()).toBe(0)
    await picture(shopper.page, `${name}-teaser-open`)
    expect(shopper.problems).toEqual([])
    await shopper.context.close()
  },
)

it("stays away once it was sent away, on the next page too", async () => {
  await set({ kind: "url", pattern: "/" })
  const url = address()
  const first = await visit(url)
  await first.page.getByRole("button", { name: "Close" }).click()
  expect(await first.page.locator(".teaser").count()).toBe(0)
  const second = await visit(url, {}, first.context)
  await settled(second)
  expect(await second.page.locator(".teaser").count()).toBe(0)
  await first.context.close()
})

it("hears what the page tracks", async () => {
  await set({ kind: "cart-value", amount: 100 })
  const shopper = await visit()
  await eventually(
    () => shopper.page.evaluate(() => typeof Reflect.get(window, "Shopbell")),
    (type) => type === "function",
  )
  await settled(shopper)
  expect(await teaser(shopper).count()).toBe(0)
  await shopper.page.evaluate(() => {
    window.Shopbell?.("track", "cart", { total: 120, items: 2 })
  })
  await teaser(shopper).waitFor()
  await shopper.context.close()
})

it("hears what the page tracked before the triggers were there", async () => {
  await set({ kind: "cart-value", amount: 100 })
  const context = await suite.browser.newContext()
  await context.route(/triggers\.js$/, (route) => setTimeout(() => void route.continue(), 800))
  const page = await context.newPage()
  await page.goto(address(), { waitUntil: "commit" })
  await page.locator("button.bell").waitFor()
  await page.evaluate(() => {
    window.Shopbell?.("track", "cart", { total: 120, items: 2 })
  })
  await page.locator(".teaser button").first().waitFor()
  await context.close()
})

it("says nothing in quiet hours, nor to who has begun a conversation", async () => {
  await set({ kind: "url", pattern: "/" }, { quiet: { from: "00:00", to: "23:59" } })
  const quiet = await visit()
  await settled(quiet)
  expect(await teaser(quiet).count()).toBe(0)
  await set({ kind: "url", pattern: "/" }, { quiet: { from: "23:59", to: "23:59" } })
  await quiet.page.evaluate(() => localStorage.setItem("shopbell:pk_demo:conversation", '"cnv_1"'))
  const talking = await visit(address(), {}, quiet.context)
  await settled(talking)
  expect(await teaser(talking).count()).toBe(0)
  await quiet.context.close()
})

it("asks for the shop's settings and nothing else, and stops where there are no triggers", async () => {
  await set({ kind: "exit" }, { triggers: [] })
  const shopper = await visit()
  await settled(shopper)
  expect(shopper.asked.map((url) => new URL(url).pathname)).toEqual(["/v1/widget-config"])
  expect(await shopper.page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await shopper.context.close()
})
