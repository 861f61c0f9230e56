import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import { build, freePort, isBuilt, root } from "@shopbell/local"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { asShopper, eventually, openBrowser, type ShopperPage } from "../harness/browser.ts"
import { type Shopbell, startShopbell } from "../harness/shopbell.ts"

// One story from an empty machine to a resolved chat, in a real browser, on the built bundles. The steps build on
// each other, as they do for a merchant.

const screenshots = join(root, "tests/e2e/screenshots")
const state = mkdtempSync(join(tmpdir(), "shopbell-e2e-"))
let port: number
let shopbell: Shopbell
let browser: Browser
let shopperContext: BrowserContext
let shopper: ShopperPage
let deskContext: BrowserContext
let desk: Page

beforeAll(async () => {
  if (!isBuilt()) await build(() => {})
  mkdirSync(screenshots, { recursive: true })
  port = await freePort(18_787)
  ;[shopbell, browser] = await Promise.all([startShopbell({ state, port }), openBrowser()])
  shopperContext = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  deskContext = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  shopper = asShopper(await shopperContext.newPage())
  desk = await deskContext.newPage()
  desk.setDefaultTimeout(8_000)
})

afterAll(async () => {
  await browser?.close()
  await shopbell?.stop()
  rmSync(state, { recursive: true, force: true })
})

/** What stands beneath words that are not in the log yet, with and without a connection. */
const unsent = /^(Sending|Waiting to be sent)$/
const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(screenshots, `${name}.png`) })
const product = (lang = "") =>
  `${shopbell.storefront}/product.html?id=jumper${lang && `&lang=${lang}`}`
const thread = () => desk.getByRole("region", { name: "Conversation", exact: true })
const row = (preview: string | RegExp) =>
  desk
    .getByRole("region", { name: "Conversations" })
    .getByRole("listitem")
    .filter({ hasText: preview })

describe("a merchant's page", () => {
  it("shows the bell, and before it is rung keeps nothing and asks for nothing but the loader", async () => {
    const requests: string[] = []
    shopper.page.on("request", (request) => requests.push(request.url()))
    await shopper.page.goto(product())
    await shopper.bell.waitFor()
    await shopper.page.waitForTimeout(300)
    expect(requests.filter((url) => url.startsWith(shopbell.worker))).toEqual([
      `${shopbell.worker}/widget/v1/loader.js`,
    ])
    const kept = await shopper.page.evaluate(() => ({
      cookies: document.cookie,
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) =>
        /shopbell/i.test(key),
      ),
    }))
    expect(kept).toEqual({ cookies: "", keys: [] })
    await picture(shopper.page, "1-storefront")
  })
})

describe("an instant answer", () => {
  it("says honestly what it cannot answer and offers a person, as no model is set", async () => {
    await shopper.open()
    await shopper.ask("do you sponsor chess tournaments on the moon?")
    const offer = shopper.panel.getByRole("button", { name: "Talk to a person" })
    await eventually(
      () => offer.count(),
      (count) => count >= 2,
    )
    expect((await shopper.bubbles()).at(-1)).toContain("bring in a colleague")
    await picture(shopper.page, "3-abstain")
  })

  const questions = [
    ["how long do I have to send it back?", "30 days", "return"],
    ["货咋没到", "订单号", "包裹"],
    ["¿cuánto tarda el envío?", "días laborables", "entrega"],
  ] as const

  it.each(questions)(
    "comes from the pack in the asker's language, with its article: %s",
    async (question, words, source) => {
      await shopper.open()
      const before = (await shopper.bubbles()).length
      await shopper.ask(question)
      const bubbles = await eventually(shopper.bubbles, (all) => all.length >= before + 2)
      expect(bubbles.at(-1)).toContain(words)
      expect((await shopper.panel.locator(".source").last().innerText()).toLowerCase()).toContain(
        source,
      )
      await picture(shopper.page, "2-answers")
    },
  )
})

describe("starter answers", () => {
  it.each([
    ["da", "Hvornår får jeg mine penge tilbage?", "9"],
    ["pl", "Ile kosztuje dostawa?", "4,9"],
    ["ko", "배송비는 얼마인가요?", "4.9"],
    ["hi", "डिलीवरी का शुल्क कितना है?", "4.9"],
  ])("come in a language nobody wrote articles in: %s", async (lang, question, words) => {
    const context = await browser.newContext({ locale: lang })
    const visitor = asShopper(await context.newPage())
    await visitor.page.goto(product(lang))
    await visitor.page.locator("button.bell").click()
    await visitor.panel.getByRole("textbox").last().waitFor()
    await visitor.ask(question)
    await visitor.panel.locator(".source").first().waitFor()
    expect((await visitor.bubbles()).join("\n")).toContain(words)
    await context.close()
  })
})

describe("the first operator", () => {
  it("comes in by the setup link, which works once", async () => {
    if (!shopbell.setup) throw new Error("no setup link was printed")
    await desk.goto(shopbell.setup)
    await desk.getByLabel("Your name").fill("Mei Tanaka")
    await desk.getByLabel("E-mail address").fill("mei@juniper-loom.example")
    await desk.getByRole("button", { name: "Create the owner account" }).click()
    await desk.getByRole("heading", { name: "Inbox" }).waitFor()
    const again = await desk.request.post(`${shopbell.worker}/v1/auth/setup`, {
      headers: { origin: shopbell.worker },
      data: {
        token: new URL(shopbell.setup).searchParams.get("token"),
        email: "eve@example.com",
        name: "Eve",
      },
    })
    expect(again.status()).toBe(403)
  })

  it("signs in again with the code from the local mailbox", async () => {
    await desk.getByRole("button", { name: "Sign out" }).click()
    await desk.getByLabel("E-mail address").fill("mei@juniper-loom.example")
    await desk.getByRole("button", { name: "Send code" }).click()
    await desk.getByLabel("Sign-in code").waitFor()
    const mailbox = await deskContext.newPage()
    await mailbox.goto(`${shopbell.worker}/inbox/mailbox`)
    const subject = await mailbox.getByText("is your Shopbell sign-in code").first().innerText()
    await picture(mailbox, "4-mailbox")
    await mailbox.close()
    await desk.getByLabel("Sign-in code").fill(subject.slice(0, 6))
    await desk.getByRole("button", { name: "Sign in", exact: true }).click()
    await desk.getByRole("heading", { name: "Inbox" }).waitFor()
  })
})

describe("a person", () => {
  it("learns within a second that somebody asks for one", async () => {
    await desk.getByRole("button", { name: /^Waiting/ }).click()
    const asked = Date.now()
    await shopper.panel.getByRole("button", { name: "Talk to a person" }).first().click()
    await row("").first().waitFor()
    expect(Date.now() - asked).toBeLessThan(1_000)
    await shopper.panel.getByText("You asked for a person").waitFor()
  })

  it("sees how the bot answered, claims, and the shopper sees who joined", async () => {
    await row("").first().getByRole("link").click()
    await thread().getByText("30 days").first().waitFor()
    expect(await thread().innerText()).toMatch(/return/i)
    expect(await thread().innerText()).toMatch(/\d+ ?%/)
    await picture(desk, "5-inbox-waiting")
    await thread().getByRole("button", { name: "Claim", exact: true }).click()
    await shopper.panel.getByText("Mei Tanaka joined").waitFor()
  })

  it("types and is seen typing, on both sides", async () => {
    await thread().getByLabel("Reply to the shopper").pressSequentially("Hello, Mei here.")
    await shopper.panel.getByLabel("Mei Tanaka is typing").waitFor()
    await shopper.panel.getByRole("textbox").pressSequentially("thanks ")
    await thread()
      .getByText(/is typing/)
      .waitFor()
  })

  it("talks, with the bot silent and notes kept inside", async () => {
    await thread().getByLabel("Reply to the shopper").press("Enter")
    await eventually(shopper.bubbles, (all) => all.at(-1) === "Hello, Mei here.")
    await thread().getByRole("tab", { name: "Note" }).click()
    await thread().getByLabel("Note for your team").fill("Third order this year, be generous.")
    await thread().getByLabel("Note for your team").press("Enter")
    await shopper.ask("how long do I have to send it back?")
    await thread().getByText("how long do I have to send it back?").last().waitFor()
    await shopper.page.waitForTimeout(600)
    const bubbles = await shopper.bubbles()
    expect(bubbles.at(-1)).toBe("how long do I have to send it back?")
    expect(bubbles.join()).not.toContain("generous")
    expect(await thread().innerText()).toContain("generous")
    await picture(desk, "6-inbox-claimed")
    await picture(shopper.page, "7-shopper-with-person")
  })

  it("hands back to the bot, which answers again", async () => {
    await thread().getByRole("button", { name: "Hand back to bot" }).click()
    await shopper.panel.getByText("The assistant is back").waitFor()
    await shopper.ask("which payment methods do you accept?")
    await eventually(shopper.bubbles, (all) => /PayPal/.test(all.at(-1) ?? ""))
  })

  it("resolves", async () => {
    await thread().getByRole("button", { name: "Resolve" }).click()
    await shopper.panel.getByText("This conversation is closed").waitFor()
  })
})

describe("nothing is lost", () => {
  it("when the page is reloaded or opened in a second tab", async () => {
    const before = await shopper.bubbles()
    await shopper.page.reload()
    await shopper.open()
    await eventually(shopper.bubbles, (all) => all.length === before.length)
    expect(await shopper.bubbles()).toEqual(before)
    const second = asShopper(await shopperContext.newPage())
    await second.page.goto(product())
    await second.open()
    await eventually(second.bubbles, (all) => all.length === before.length)
    await second.ask("do you ship to Norway?")
    await eventually(shopper.bubbles, (all) => all.includes("do you ship to Norway?"))
    await second.page.close()
  })

  it("when workerd is killed in mid-chat: what was acknowledged and what was written meanwhile is there after the restart", async () => {
    const sent: string[] = []
    const writing = (async () => {
      for (let i = 0; i < 12; i++) {
        const text = `message ${i} before the crash`
        await shopper.ask(text)
        sent.push(text)
        await shopper.page.waitForTimeout(40)
      }
    })()
    await shopper.page.waitForTimeout(250)
    await shopbell.kill()
    await writing
    shopbell = await startShopbell({ state, port, flags: ["--scripted-model"] })
    const bubbles = await eventually(
      shopper.bubbles,
      (all) => sent.every((text) => all.includes(text)),
      30_000,
    )
    expect(bubbles.filter((one) => one.endsWith("before the crash"))).toEqual(sent)
    // A shopper who looks again need not wait for the next try: the page wakes the connection.
    await shopper.page.evaluate(() => window.dispatchEvent(new Event("online")))
    await eventually(
      () => shopper.panel.getByText(unsent).count(),
      (pending) => pending === 0,
      30_000,
    )
    await shopper.page.reload()
    await shopper.open()
    const after = await eventually(
      shopper.bubbles,
      (all) => sent.every((text) => all.includes(text)),
      20_000,
    )
    expect(after.filter((one) => one.endsWith("before the crash"))).toEqual(sent)
    expect(await shopper.panel.getByText(unsent).count()).toBe(0)
  })
})

describe("the model", () => {
  it("answers what the pack cannot, word by word, grounded in articles", async () => {
    const seen: string[] = []
    const watch = setInterval(() => {
      void shopper.bubbles().then((all) => seen.push(all.at(-1) ?? ""))
    }, 30)
    await shopper.page.evaluate(() => Reflect.get(globalThis, "Shopbell")("newConversation"))
    await shopper.ask("is the chess tournament lamp suitable for moonlight ceremonies?")
    const source = shopper.panel.locator(".source")
    await source.first().waitFor({ timeout: 20_000 })
    clearInterval(watch)
    const grown = seen.filter(
      (text, index) => index > 0 && text.length > (seen[index - 1]?.length ?? 0),
    )
    expect(grown.length).toBeGreaterThan(2)
    await picture(shopper.page, "8-model")
  })
})

describe("knowledge", () => {
  const bad =
    "id,question,answer\nnew-parking,Where can I park?,Behind the shop.\nno-answer,What now?,\n"
  const good =
    "id,question,answer,variants\nnew-parking,Where can I park my car?,Behind the shop there are ten places.,is there a car park|parking near you\n"

  async function choose(name: string, content: string): Promise<void> {
    await desk.getByRole("button", { name: "Import", exact: true }).click()
    await desk.getByLabel("File", { exact: true }).setInputFiles({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(content),
    })
  }

  it("is imported with a dry run that lists every bad row and why", async () => {
    await desk.goto(`${shopbell.worker}/inbox/knowledge`)
    await choose("faq.csv", bad)
    const row = desk.getByRole("row").filter({ hasText: "answer" }).last()
    expect(await row.innerText()).toMatch(/3\s+answer\s+is missing/)
    await picture(desk, "9-import-dry-run")
    await desk.keyboard.press("Escape")
    await choose("faq.csv", good)
    await desk.getByText("Every row can be imported.").waitFor()
    await desk.getByRole("button", { name: /^Import 1 row/ }).click()
    await desk.getByText("Imported: 1 new").waitFor()
    await desk.keyboard.press("Escape")
  })

  it("is edited, published with progress, and used by the next question", async () => {
    await desk.goto(`${shopbell.worker}/inbox/knowledge/gift-wrapping`)
    await desk.getByLabel("Answer").first().waitFor()
    await picture(desk, "10-article")
    await desk.goto(`${shopbell.worker}/inbox/knowledge`)
    await desk.getByRole("button", { name: "Publish", exact: true }).click()
    await desk.getByRole("progressbar").first().waitFor()
    await picture(desk, "11-publishing")
    await desk.getByText(/^Published \d+ articles/).waitFor({ timeout: 60_000 })
    await picture(desk, "11-published")
    await shopper.ask("where can I park my car?")
    await eventually(shopper.bubbles, (all) => (all.at(-1) ?? "").includes("ten places"))
  })

  it("begins with rules told once, of which answers in every language are made", async () => {
    await desk.goto(`${shopbell.worker}/inbox/knowledge/+starter`)
    const days = desk.getByLabel("Goods can be sent back for")
    await days.waitFor()
    expect(await days.inputValue()).toBe("30")
    await picture(desk, "15-starter")
    await days.fill("0")
    await desk.getByRole("button", { name: "Save", exact: true }).click()
    await desk.getByText("Some fields cannot be used").waitFor()
    await days.fill("45")
    await desk.getByRole("button", { name: "Save", exact: true }).click()
    await desk.getByText("Publish to give it to shoppers").waitFor()
    await desk.getByText(/things to look at before publishing/).click()
    await picture(desk, "16-check")
  })

  it("is rolled back", async () => {
    await desk.getByRole("link", { name: "Published versions" }).first().click()
    await desk.getByRole("button", { name: "Roll back" }).first().click()
    await desk.getByText("Shoppers now get the version marked Live.").waitFor()
    const answer = await desk.request.post(`${shopbell.worker}/v1/ask`, {
      data: { shop: "pk_demo", text: "where can I park my car?", locale: "en" },
    })
    expect(JSON.stringify(await answer.json())).not.toContain("ten places")
  })
})

describe("the API", () => {
  it("is described on a page that loads nothing from elsewhere", async () => {
    const docs = await deskContext.newPage()
    const elsewhere: string[] = []
    docs.on("request", (request) => {
      if (!request.url().startsWith(shopbell.worker) && !request.url().startsWith("data:"))
        elsewhere.push(request.url())
    })
    await docs.goto(`${shopbell.worker}/docs/`)
    await docs.getByText("/v1/ask").first().waitFor()
    expect(elsewhere).toEqual([])
    await picture(docs, "12-docs")
    await docs.close()
  })
})

describe("on other screens", () => {
  it.each([
    ["phone", { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, ""],
    [
      "phone-dark",
      {
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
        colorScheme: "dark" as const,
      },
      "",
    ],
    ["arabic", { viewport: { width: 1280, height: 800 } }, "ar"],
    [
      "chinese-dark",
      { viewport: { width: 1280, height: 800 }, colorScheme: "dark" as const },
      "zh",
    ],
    [
      "japanese-phone",
      { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
      "ja",
    ],
  ])("the chat is at home: %s", async (name, options, lang) => {
    const context = await browser.newContext(options)
    const visitor = asShopper(await context.newPage())
    await visitor.page.goto(product(lang))
    await visitor.page.locator("button.bell").click()
    await visitor.panel.getByRole("textbox").waitFor()
    await picture(visitor.page, `13-${name}-home`)
    const question = {
      ar: "متى يوصل الطلب",
      zh: "多久到货",
      ja: "いつ届く？",
    }[lang]
    await visitor.ask(question ?? "how long does delivery take?")
    await visitor.panel.locator(".source").first().waitFor()
    await picture(visitor.page, `13-${name}-answer`)
    expect(visitor.problems).toEqual([])
    const { violations } = await new AxeBuilder({ page: visitor.page })
      .include("shopbell-widget")
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    await context.close()
  })

  it("the chat works where sockets are blocked", async () => {
    const context = await browser.newContext()
    await context.addInitScript(() => {
      // What a proxy that knows no WebSocket looks like from a page: an error, then a close, never an open.
      class BlockedSocket extends EventTarget {
        onclose: ((event: Event) => void) | null = null
        onerror: ((event: Event) => void) | null = null
        constructor() {
          super()
          setTimeout(() => {
            this.onerror?.(new Event("error"))
            this.onclose?.(new CloseEvent("close", { code: 1006 }))
          })
        }
        send() {}
        close() {}
      }
      Object.assign(globalThis, { WebSocket: BlockedSocket })
    })
    const visitor = asShopper(await context.newPage())
    await visitor.page.goto(product())
    await visitor.open()
    await visitor.ask("how long does delivery take?")
    await visitor.panel.locator(".source").first().waitFor({ timeout: 20_000 })
    expect((await visitor.bubbles()).at(-1)).toContain("working days")
    await context.close()
  })

  it("the inbox is readable on a phone and in the dark", async () => {
    await desk.emulateMedia({ colorScheme: "dark" })
    await desk.goto(`${shopbell.worker}/inbox/`)
    await desk.getByRole("button", { name: "All" }).click()
    await row("").first().getByRole("link").click()
    await thread().getByRole("log").waitFor()
    await picture(desk, "14-inbox-dark")
    await desk.setViewportSize({ width: 390, height: 844 })
    await picture(desk, "14-inbox-phone")
  })

  it("the shopper's page met no error on the whole way", () => {
    const expected =
      /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|WebSocket connection|Failed to load resource/
    expect(shopper.problems.filter((problem) => !expected.test(problem))).toEqual([])
  })
})
