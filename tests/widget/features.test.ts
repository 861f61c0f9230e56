import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import { root } from "@shopbell/local"
import type { Conversation } from "@shopbell/protocol"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { asShopper, eventually, openBrowser, type ShopperPage } from "../harness/browser.ts"
import { startWidgetPages, type WidgetPages } from "../harness/widget-pages.ts"

const screenshots = join(root, "tests/widget/screenshots")
let pages: WidgetPages
let browser: Browser

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true })
  ;[pages, browser] = await Promise.all([startWidgetPages(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(screenshots, `${name}.png`), animations: "disabled" })

async function aShopper(
  url: string,
  options: BrowserContextOptions = {},
): Promise<ShopperPage & { close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const shopper = asShopper(await context.newPage())
  await shopper.page.goto(url)
  return { ...shopper, close: () => context.close() }
}

/** Calls the API as the shop's server. */
async function api<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(pages.worker.url + path, {
    method,
    headers: { authorization: `Bearer ${pages.secret}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  })
  const json: T = await response.json()
  if (!response.ok) throw new Error(JSON.stringify(json))
  return json
}

let commands = 0
const command = (id: string, body: object) =>
  api("POST", `/v1/conversations/${id}/commands`, { clientId: `server-${++commands}-x`, ...body })

/** The conversation this page has begun. */
const conversationOf = ({ page }: ShopperPage): Promise<string> =>
  eventually(
    () => page.evaluate(() => JSON.parse(localStorage["shopbell:pk_demo:conversation"] ?? '""')),
    (id) => id !== "",
  )

async function noViolations({ page }: ShopperPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("shopbell-widget").analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

const cards = [
  {
    type: "products",
    fallback: "Two jumpers",
    products: [
      {
        id: "jumper",
        title: "Fjord merino jumper",
        variant: "Moss, S",
        price: { amount: 89, currency: "EUR" },
        url: "https://shop.example/jumper",
        available: true,
      },
      {
        id: "throw",
        title: "Hearth wool throw",
        price: { amount: 120, currency: "EUR" },
        available: false,
      },
    ],
  },
  {
    type: "order",
    number: "JL-10482",
    fallback: "Order JL-10482 is on its way",
    steps: [
      { label: "Packed", at: Date.UTC(2026, 10, 18), done: true },
      { label: "On its way", at: Date.UTC(2026, 10, 19), done: true },
      { label: "Delivered", at: null, done: false },
    ],
  },
  {
    type: "coupon",
    code: "AUTUMN10",
    title: "10 % off wool",
    validUntil: Date.UTC(2026, 11, 1),
    fallback: "AUTUMN10: 10 % off",
  },
]

const screens: [string, string, BrowserContextOptions][] = [
  ["en", "en", {}],
  ["ar", "ar", { colorScheme: "dark" }],
  ["ja-phone", "ja", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  [
    "de-phone-dark",
    "de",
    { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: "dark" },
  ],
  ["zh-CN", "zh-CN", {}],
]

describe.each(screens)("for a shopper: %s", (name, lang, options) => {
  it("home, answers, cards, a form, hand-off, rating, menu: everything stands and nothing offends axe", async () => {
    const shopper = await aShopper(pages.page({ html: `lang="${lang}"` }), options)
    const { page, panel } = shopper
    await page.locator("button.bell").click()
    await panel.getByRole("searchbox").waitFor()
    await panel.getByRole("searchbox").fill(lang === "en" ? "return" : "retur")
    await picture(page, `${name}-home`)
    await noViolations(shopper)

    await shopper.ask(`hello from ${name}`)
    await panel.locator(".mine").first().waitFor()
    const conversation = await conversationOf(shopper)
    await command(conversation, { type: "conversation.claim" })
    await command(conversation, { type: "message.send", body: "Have a look:", blocks: cards })
    await panel.locator(".product").first().waitFor()
    await panel.getByText("JL-10482").waitFor()
    await panel.locator(".product").first().scrollIntoViewIfNeeded()
    await picture(page, `${name}-cards`)
    await noViolations(shopper)

    const form = {
      type: "form",
      title: "Return",
      fallback: "Which item, and why?",
      fields: [
        { name: "item", label: "Item", kind: "text", required: true },
        {
          name: "why",
          label: "Why",
          kind: "select",
          options: ["Too small", "Too large"],
          required: true,
        },
      ],
    }
    await command(conversation, { type: "message.send", body: "Please fill in:", blocks: [form] })
    await panel.getByLabel("Item").fill("Jumper")
    await panel.getByLabel("Why").selectOption("Too small")
    await picture(page, `${name}-form`)
    await noViolations(shopper)
    await panel.locator("form.card .primary").click()
    await panel.getByText("Why: Too small").waitFor()

    await command(conversation, { type: "conversation.resolve" })
    await panel.locator(".faces button").nth(4).click()
    await panel.locator(".faces [aria-pressed=true]").waitFor()
    await picture(page, `${name}-rating`)
    await noViolations(shopper)
    const { entries } = await api<{ entries: { event: { type: string; score?: number } }[] }>(
      "GET",
      `/v1/conversations/${conversation}/log?after=0`,
    )
    expect(entries.findLast(({ event }) => event.type === "conversation.rated")?.event.score).toBe(
      5,
    )

    await panel.locator("header .icon[aria-expanded]").click()
    await panel.locator(".sheet").waitFor()
    await picture(page, `${name}-menu`)
    await noViolations(shopper)
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })
})

describe("a shopper", () => {
  it("changes the language in mid-chat, and finds it again on the next page", async () => {
    const shopper = await aShopper(pages.page())
    await shopper.open()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.locator(".source").first().waitFor()
    await shopper.panel.getByRole("button", { name: "More options" }).click()
    await shopper.panel.getByRole("button", { name: "Language" }).click()
    await shopper.panel.getByRole("button", { name: "עברית" }).click()
    await shopper.panel.getByPlaceholder("כתבו הודעה").waitFor()
    expect(await shopper.panel.locator(".in").getAttribute("dir")).toBe("rtl")
    expect((await shopper.bubbles()).join()).toContain("working days")
    await shopper.page.reload()
    await shopper.page.locator("button.bell").click()
    await shopper.panel.getByPlaceholder("כתבו הודעה").waitFor()
    await shopper.close()
  })

  it("says whether an answer was right", async () => {
    const shopper = await aShopper(pages.page())
    await shopper.open()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.getByRole("button", { name: "Yes" }).click()
    await shopper.panel.getByText("Good to know").waitFor()
    await shopper.close()
  })

  it("leaves an e-mail address instead of waiting", async () => {
    const shopper = await aShopper(pages.page())
    await shopper.open()
    await shopper.ask("I am waiting for a person, number 7")
    await shopper.panel.getByRole("button", { name: "Talk to a person" }).first().click()
    await shopper.panel.getByRole("button", { name: /instead of waiting/ }).click()
    await shopper.panel.getByLabel("E-mail").fill("ada@shop.example")
    await picture(shopper.page, "en-email")
    await noViolations(shopper)
    await shopper.panel.getByRole("button", { name: "Send", exact: true }).first().click()
    await shopper.panel.getByText("We will write to you").waitFor()
    await eventually(
      async () => (await api<{ data: Conversation[] }>("GET", "/v1/conversations")).data,
      (data) => data.some(({ contact }) => contact.email === "ada@shop.example"),
    )
    await shopper.close()
  })

  it("has everything deleted on request", async () => {
    const shopper = await aShopper(pages.page())
    await shopper.open()
    await shopper.ask("forget me please 4711")
    await shopper.panel.locator(".row").nth(1).waitFor()
    await shopper.panel.getByRole("button", { name: "More options" }).click()
    await shopper.panel.getByRole("button", { name: "Delete my data" }).click()
    await shopper.panel.getByRole("button", { name: "Delete my data" }).click()
    await shopper.panel.getByText("has been deleted").waitFor()
    expect(await shopper.bubbles()).toEqual([])
    const keys = await shopper.page.evaluate(() => Object.keys(localStorage))
    expect(keys).toEqual([])
    const { data } = await api<{ data: Conversation[] }>("GET", "/v1/conversations")
    expect(JSON.stringify(data)).not.toContain("4711")
    await shopper.close()
  })

  it("is asked before anything is kept, where the page wants that, and loses no word", async () => {
    const shopper = await aShopper(pages.page({ data: { consent: "pending" } }))
    await shopper.open()
    await shopper.panel.getByRole("button", { name: "More options" }).waitFor()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.getByRole("button", { name: "Not now" }).click()
    expect(await shopper.panel.locator(".composer textarea").inputValue()).toContain("delivery")
    expect(await shopper.page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await shopper.panel.locator(".composer textarea").press("Enter")
    await picture(shopper.page, "en-consent")
    await noViolations(shopper)
    await shopper.panel.getByRole("button", { name: "Agree and send" }).click()
    await shopper.panel.locator(".source").first().waitFor()
    await shopper.close()
  })

  it("sees what the page says it shows, and can take it away", async () => {
    const product = {
      "@context": "https://schema.org",
      "@type": "Product",
      name: "Fjord jumper",
      sku: "FJ1",
    }
    const head = `<script type="application/ld+json">${JSON.stringify(product)}</script>`
    const shopper = await aShopper(pages.page({ head }))
    await shopper.open()
    await shopper.panel.getByText("About: Fjord jumper").waitFor()
    await shopper.panel.getByRole("button", { name: "Remove" }).click()
    expect(await shopper.panel.getByText("About:").count()).toBe(0)
    await shopper.close()
  })

  it("closes the panel with the back button of a phone, and stays on the page", async () => {
    const shopper = await aShopper(pages.page({ body: '<p style="height:3000px">long</p>' }), {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    })
    const { page } = shopper
    await page.evaluate(() => scrollTo(0, 500))
    const url = page.url()
    await shopper.open()
    await eventually(
      () => shopper.panel.getAttribute("aria-modal"),
      (modal) => modal === "true",
    )
    await page.goBack()
    await shopper.panel.waitFor({ state: "hidden" })
    expect(page.url()).toBe(url)
    expect(await page.evaluate(() => scrollY)).toBe(500)
    await shopper.close()
  })
})
