import type { Conversation } from "@shopbell/protocol"
import type { BrowserContextOptions, WebSocket } from "playwright-core"
import { describe, expect, it } from "vitest"
import { asShopper, eventually, type ShopperPage } from "../harness/browser.ts"
import { noViolations, picture, widgetSuite } from "../harness/widget-suite.ts"

const suite = widgetSuite()

async function aShopper(
  url: string,
  options: BrowserContextOptions = {},
): Promise<ShopperPage & { close: () => Promise<void> }> {
  const context = await suite.browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const shopper = asShopper(await context.newPage())
  await shopper.page.goto(url)
  return { ...shopper, close: () => context.close() }
}

let commands = 0
const command = (id: string, body: object) =>
  suite.api("POST", `/v1/conversations/${id}/commands`, {
    clientId: `server-${++commands}-x`,
    ...body,
  })

/** The conversation this page has begun. */
const conversationOf = ({ page }: ShopperPage): Promise<string> =>
  eventually(
    () => page.evaluate(() => JSON.parse(localStorage["shopbell:pk_demo:conversation"] ?? '""')),
    (id) => id !== "",
  )

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
    const shopper = await aShopper(suite.pages.page({ html: `lang="${lang}"` }), options)
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
    const { entries } = await suite.api<{ entries: { event: { type: string; score?: number } }[] }>(
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
    const shopper = await aShopper(suite.pages.page())
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
    const shopper = await aShopper(suite.pages.page())
    await shopper.open()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.getByRole("button", { name: "Yes" }).click()
    await shopper.panel.getByText("Good to know").waitFor()
    await shopper.close()
  })

  it("reads the shop's answers where the connection is gone, and hears from the shop when it is back", async () => {
    const context = await suite.browser.newContext()
    const shopper = asShopper(await context.newPage())
    const { page, panel } = shopper
    const fetched = page.waitForResponse((response) => response.url().includes("/offline-answers"))
    await page.goto(suite.pages.page())
    await shopper.open()
    await shopper.ask("how long does delivery take?")
    await panel.locator(".source").first().waitFor()
    await (await fetched).finished()
    await context.setOffline(true)
    await shopper.ask("how can i send something back?")
    const saved = panel.locator(".saved")
    await saved.getByRole("button").first().waitFor()
    await picture(page, "en-saved-choices")
    await noViolations(shopper)
    await saved
      .getByRole("button", { name: /return/i })
      .first()
      .click()
    await saved.getByText("From:").waitFor()
    await picture(page, "en-saved-answer")
    await noViolations(shopper)
    await shopper.ask("qwertz uiop")
    await panel.getByText("No connection").waitFor()
    expect(await saved.count()).toBe(1)
    await context.setOffline(false)
    await saved.waitFor({ state: "detached" })
    await eventually(
      () => panel.locator(".source").count(),
      (count) => count >= 2,
    )
    await context.close()
  })

  it("leaves an e-mail address instead of waiting", async () => {
    const shopper = await aShopper(suite.pages.page())
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
      async () => (await suite.api<{ data: Conversation[] }>("GET", "/v1/conversations")).data,
      (data) => data.some(({ contact }) => contact.email === "ada@shop.example"),
    )
    await shopper.close()
  })

  it("waits knowing that nobody is there, then at which place and how long", async () => {
    for (let one = 0; one < 5; one++) {
      const earlier = await aShopper(suite.pages.page())
      await earlier.open()
      await earlier.panel.getByRole("button", { name: "Talk to a person" }).first().click()
      await earlier.panel.getByText("Leave an e-mail").waitFor()
      await command(await conversationOf(earlier), { type: "conversation.claim" })
      await earlier.panel.getByText("joined").waitFor()
      await earlier.close()
    }
    const shopper = await aShopper(suite.pages.page())
    const { panel } = shopper
    await shopper.open()
    await panel.getByText("Our team answers: Mon–Fri 09:00–18:00").waitFor()
    await picture(shopper.page, "en-hours")
    await shopper.ask("Talk to a person")
    await panel.getByRole("button", { name: "Talk to a person" }).first().click()
    await panel.getByText("Nobody is here right now").waitFor()
    await picture(shopper.page, "en-away")
    await noViolations(shopper)
    const desk = await suite.browser.newContext()
    await suite.attend(desk)
    await panel.getByText(/place in the queue: \d/).waitFor({ timeout: 20_000 })
    await panel.getByText("Usually about 1 minute").waitFor()
    await picture(shopper.page, "en-queue")
    await noViolations(shopper)
    await command(await conversationOf(shopper), { type: "conversation.claim" })
    await panel.getByText("joined").waitFor()
    await panel.getByText(/place in the queue/).waitFor({ state: "detached" })
    await desk.close()
    await shopper.close()
  })

  it("has one socket in all tabs, and reads the same in each", async () => {
    const context = await suite.browser.newContext()
    const open = async () => {
      const page = await context.newPage()
      const sockets: WebSocket[] = []
      page.on("websocket", (socket) => sockets.push(socket))
      const shopper = asShopper(page)
      await page.goto(suite.pages.page())
      await shopper.open()
      const live = () => Promise.resolve(sockets.filter((socket) => !socket.isClosed()).length)
      return { ...shopper, live }
    }
    const first = await open()
    await first.ask("how long does delivery take?")
    await first.panel.locator(".source").first().waitFor()
    await eventually(first.live, (count) => count === 1)
    const second = await open()
    await second.panel.locator(".source").first().waitFor()
    await eventually(second.live, (count) => count === 1)
    await eventually(first.live, (count) => count === 0)
    const conversation = await conversationOf(first)
    await command(conversation, { type: "conversation.claim" })
    await command(conversation, { type: "message.send", body: "Seen by both" })
    await second.panel.getByText("Seen by both").waitFor()
    await first.panel.getByText("Seen by both").waitFor()
    // Said where there is no socket, and no less surely.
    await first.ask("And heard from both")
    await second.panel.getByText("And heard from both").waitFor()
    expect(await first.panel.locator(".notice").count()).toBe(0)
    // Who remains has it again.
    await second.page.close()
    await eventually(first.live, (count) => count === 1)
    expect([...first.problems, ...second.problems]).toEqual([])
    await context.close()
  })

  it("has everything deleted on request", async () => {
    const shopper = await aShopper(suite.pages.page())
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
    const { data } = await suite.api<{ data: Conversation[] }>("GET", "/v1/conversations")
    expect(JSON.stringify(data)).not.toContain("4711")
    await shopper.close()
  })

  it("is asked before anything is kept, where the page wants that, and loses no word", async () => {
    const shopper = await aShopper(suite.pages.page({ data: { consent: "pending" } }))
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
    const shopper = await aShopper(suite.pages.page({ head }))
    await shopper.open()
    await shopper.panel.getByText("About: Fjord jumper").waitFor()
    await shopper.panel.getByRole("button", { name: "Remove" }).click()
    expect(await shopper.panel.getByText("About:").count()).toBe(0)
    await shopper.close()
  })

  it("closes the panel with the back button of a phone, and stays on the page", async () => {
    const shopper = await aShopper(
      suite.pages.page({ body: '<p style="height:3000px">long</p>' }),
      {
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      },
    )
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
