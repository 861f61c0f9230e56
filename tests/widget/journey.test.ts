import { readFileSync } from "node:fs"
import type { Conversation } from "@shopbell/protocol"
import type { BrowserContextOptions, Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { asShopper, eventually, type ShopperPage } from "../harness/browser.ts"
import type { PageOptions } from "../harness/widget-pages.ts"
import { noViolations, picture, widgetSuite } from "../harness/widget-suite.ts"

const suite = widgetSuite()

async function visit(page: PageOptions = {}, options: BrowserContextOptions = {}) {
  const context = await suite.browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const shopper = asShopper(await context.newPage())
  await shopper.page.goto(suite.pages.page(page))
  return { ...shopper, context, close: () => context.close() }
}

/** Opened, with all that comes later there. */
async function ready({ page, panel }: ShopperPage) {
  await page.locator("button.bell").click()
  await panel.locator(".smile").waitFor()
}

let commands = 0
const command = (id: string, body: object) =>
  suite.api("POST", `/v1/conversations/${id}/commands`, {
    clientId: `journey-${++commands}-server`,
    ...body,
  })

const conversationOf = ({ page }: ShopperPage): Promise<string> =>
  eventually(
    () => page.evaluate(() => JSON.parse(localStorage["shopbell:pk_demo:conversation"] ?? '""')),
    (id) => id !== "",
  )

const focusedIn = (page: Page) =>
  page.evaluate(() => {
    const own = document.querySelector("shopbell-widget")?.shadowRoot?.activeElement
    return own?.getAttribute("aria-label") ?? own?.textContent ?? ""
  })

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 30; presses++) {
    if (name.test(await focusedIn(page))) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`the keyboard does not reach ${name}`)
}

const delivery = "how long does delivery take?"

describe("by keyboard alone", () => {
  it("rings, asks, rates the answer, calls a person and goes back to the page", async () => {
    const shopper = await visit({ body: "<button>Buy</button>" })
    const { page, panel } = shopper
    await shopper.bell.waitFor()
    await tabTo(page, /^Chat/)
    await page.keyboard.press("Enter")
    await panel.locator(".smile").waitFor()
    await eventually(
      () => focusedIn(page),
      (name) => name === "Write a message",
    )
    await page.keyboard.type(delivery)
    await page.keyboard.press("Enter")
    await panel.locator(".source").first().waitFor()
    expect(await focusedIn(page)).toBe("Write a message")
    await tabTo(page, /^Yes$/)
    await page.keyboard.press("Enter")
    await panel.getByText("Good to know").waitFor()
    await tabTo(page, /^Talk to a person$/)
    await page.keyboard.press("Enter")
    await panel.getByText(/Nobody is here|You asked for a person/).waitFor()
    await tabTo(page, /^More options$/)
    await page.keyboard.press("Enter")
    await tabTo(page, /Language/)
    await page.keyboard.press("Escape")
    expect(await panel.locator(".sheet").count()).toBe(0)
    await page.keyboard.press("Escape")
    await panel.waitFor({ state: "hidden" })
    await eventually(
      () => focusedIn(page),
      (name) => name.startsWith("Chat"),
    )
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })
})

describe("home", () => {
  it("finds answers while a shopper types, says so where there are none, and asks what is picked", async () => {
    const shopper = await visit()
    await ready(shopper)
    const search = shopper.panel.getByRole("searchbox")
    await search.fill("zzzz qqqq")
    await shopper.panel.getByText("Nothing found").waitFor()
    await search.fill("size chart")
    await eventually(
      () => shopper.panel.locator(".welcome [role=status] button").allInnerTexts(),
      // What has nothing to do with it stays away.
      (found) => found.length === 1 && /size chart/i.test(found[0] ?? ""),
    )
    await shopper.panel.locator(".welcome [role=status] button").first().click()
    await shopper.panel.locator(".source").first().waitFor()
    await shopper.close()
  })

  it("offers what is asked on such a page", async () => {
    const first = async (page: PageOptions) => {
      const shopper = await visit(page)
      await ready(shopper)
      const words = await eventually(
        () => shopper.panel.locator(".welcome > button").allInnerTexts(),
        (all) => all.length > 3,
      )
      await shopper.close()
      return words[0]
    }
    const card =
      '<meta property="og:type" content="product"><meta property="og:title" content="Vase">'
    expect(await first({})).toMatch(/track/i)
    expect(await first({ head: card })).toMatch(/size/i)
  })
})

describe("what the page shows", () => {
  it("is read from what it tells social networks, and the chat may put it into the basket", async () => {
    const shopper = await visit({
      head: `<meta property="og:type" content="product"><meta property="og:title" content="Rowan vase">
        <meta property="product:retailer_item_id" content="V-1">`,
    })
    await ready(shopper)
    await shopper.panel.getByText("About: Rowan vase").waitFor()
    await shopper.page.evaluate(() => {
      Object.assign(window, { basket: [] })
      window.Shopbell?.("registerTool", "addToCart", {
        run: (item: unknown) => Reflect.get(window, "basket").push(item),
      })
    })
    await shopper.ask("the vase, please")
    const id = await conversationOf(shopper)
    await command(id, { type: "conversation.claim" })
    const product = { id: "V-1", title: "Rowan vase", available: true }
    const image = {
      type: "image",
      url: "https://shop.example/vase.jpg",
      alt: "A vase on a table",
      width: 400,
      height: 300,
      fallback: "A picture of the vase",
    }
    await shopper.page.route("https://shop.example/**", (route) =>
      route.fulfill({
        contentType: "image/svg+xml",
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }),
    )
    const blocks = [{ type: "products", products: [product], fallback: "Rowan vase" }, image]
    await command(id, { type: "message.send", body: "Here:", blocks })
    const picture = shopper.panel.getByRole("img", { name: "A vase on a table" })
    await picture.waitFor()
    expect(await picture.getAttribute("width")).toBe("400")
    expect(await shopper.panel.locator("a.picture").getAttribute("href")).toBe(image.url)
    await shopper.panel.getByRole("button", { name: "Add to basket" }).click()
    await shopper.panel.getByText("Added").waitFor()
    expect(await shopper.page.evaluate(() => Reflect.get(window, "basket"))).toEqual([
      { id: "V-1" },
    ])
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })
})

describe("the menu", () => {
  it("saves the conversation, goes between several, and keeps sound and size over a reload", async () => {
    const shopper = await visit()
    const { page, panel } = shopper
    await ready(shopper)
    await shopper.ask(delivery)
    await panel.locator(".source").first().waitFor()
    const menu = (name: string | RegExp) => async () => {
      await panel.getByRole("button", { name: "More options" }).click()
      await panel.locator(".sheet").getByRole("button", { name }).click()
    }
    const download = page.waitForEvent("download")
    await menu("Save this conversation")()
    const saved = readFileSync(await (await download).path(), "utf8")
    expect(saved).toContain(`→: ${delivery}`)
    expect(saved).toMatch(/Assistant \(AI\): .*working days/)

    await panel.locator(".sheet").getByRole("button", { name: "Start a new one" }).click()
    await eventually(shopper.bubbles, (all) => all.length === 0)
    await shopper.ask("can I pay with PayPal?")
    await panel.locator(".source").first().waitFor()
    await menu("Earlier conversations")()
    await panel.locator(".list .item").nth(1).waitFor()
    expect(await panel.locator(".list .item").count()).toBe(2)
    await picture(page, "en-past")
    await noViolations(shopper)
    await panel.locator(".list .item").nth(1).click()
    await eventually(shopper.bubbles, (all) => all[0] === delivery)

    const size = () =>
      panel
        .locator(".bubble")
        .first()
        .evaluate((bubble) => getComputedStyle(bubble).fontSize)
    expect(await size()).toBe("15px")
    await menu(/Text size/)()
    expect(await size()).toBe("17.5px")
    await panel.locator(".sheet").getByRole("button", { name: "Turn sound off" }).click()
    await page.reload()
    await ready(shopper)
    await panel.locator(".bubble").first().waitFor()
    expect(await size()).toBe("17.5px")
    await panel.getByRole("button", { name: "More options" }).click()
    await panel.getByRole("button", { name: "Turn sound on" }).waitFor()
    await shopper.close()
  })
})

describe("how it was", () => {
  it("is asked once for every time a conversation is closed, and not again where it was skipped", async () => {
    const shopper = await visit()
    const { panel } = shopper
    await ready(shopper)
    await shopper.ask(delivery)
    await panel.locator(".source").first().waitFor()
    const id = await conversationOf(shopper)
    await command(id, { type: "conversation.resolve" })
    await panel.getByRole("button", { name: "Very good" }).click()
    await panel.locator(".faces [aria-pressed=true]").waitFor()
    // The note of a rating has a field, too; who goes on writing writes a message.
    await shopper.panel.locator(".composer textarea").fill("One more thing")
    await shopper.page.keyboard.press("Enter")
    await panel.getByText("One more thing").waitFor()
    expect(await focusedIn(shopper.page)).toBe("Write a message")
    expect(await panel.locator(".faces").count()).toBe(1)
    await command(id, { type: "conversation.resolve" })
    await eventually(
      () => panel.locator(".faces").count(),
      (count) => count === 2,
    )
    await panel.getByRole("button", { name: "Skip" }).click()
    expect(await panel.locator(".faces").count()).toBe(1)
    await shopper.close()
  })
})

describe("in several tabs", () => {
  it("rings once, counts the same, and what is read in one is read in all", async () => {
    const first = await visit()
    await first.context.addInitScript(() => {
      // Counts rings in place of playing them.
      Object.assign(window, {
        AudioContext: class {
          currentTime = 0
          destination = null
          constructor() {
            localStorage["rings"] = Number(localStorage["rings"] ?? 0) + 1
          }
          createOscillator = () => ({
            frequency: {},
            connect: () => this.node,
            start() {},
            stop() {},
          })
          createGain = () => this.node
          node = {
            gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} },
            connect: () => this.node,
          }
          close = () => Promise.resolve()
        },
      })
    })
    await first.page.reload()
    const second = asShopper(await first.context.newPage())
    await second.page.goto(suite.pages.page())
    await ready(first)
    await first.ask(delivery)
    await first.panel.locator(".source").first().waitFor()
    const id = await conversationOf(first)
    await second.page.locator("button.bell").click()
    await second.panel.locator(".source").first().waitFor()
    for (const tab of [first, second]) await tab.page.locator("button.bell").click()
    await command(id, { type: "conversation.claim" })
    await command(id, { type: "message.send", body: "Are you still there?" })
    for (const tab of [first, second])
      await eventually(
        () => tab.page.locator("button.bell").getAttribute("data-unread"),
        (count) => count === "1",
      )
    const name = await first.page.locator("button.bell").getAttribute("aria-label")
    expect(name).toBe("Chat: 1 new message")
    expect(await first.page.evaluate(() => localStorage["rings"])).toBe("1")
    await first.page.bringToFront()
    await first.page.locator("button.bell").click()
    await first.panel.getByText("Are you still there?").waitFor()
    await eventually(
      () => second.page.locator("button.bell").getAttribute("data-unread"),
      (count) => count === null,
    )
    await first.close()
  })
})

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

describe("on a screen of any kind", () => {
  it("a phone's keyboard leaves the composer in view", async () => {
    const shopper = await visit({}, phone)
    await ready(shopper)
    await shopper.page.evaluate(() => {
      const viewport = window.visualViewport
      if (!viewport) throw new Error("no viewport")
      Object.defineProperty(viewport, "height", { get: () => 480 })
      Object.defineProperty(viewport, "offsetTop", { get: () => 12 })
      viewport.dispatchEvent(new Event("resize"))
    })
    // Once it has risen.
    await eventually(
      () => shopper.panel.boundingBox(),
      (box) => Math.round(box?.y ?? 0) === 12 && Math.round(box?.height ?? 0) === 480,
    )
    const field = await shopper.panel.locator(".composer textarea").boundingBox()
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(492)
    await shopper.close()
  })

  it("400 % of zoom: nothing is lost, and nothing scrolls sideways", async () => {
    const shopper = await visit({}, { viewport: { width: 320, height: 256 } })
    const { panel } = shopper
    await ready(shopper)
    await shopper.ask(delivery)
    await panel.locator(".source").first().waitFor()
    for (const part of [panel, panel.locator(".log")])
      expect(await part.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
    await shopper.panel.getByRole("button", { name: "More options" }).click()
    const head = await panel.locator("header").boundingBox()
    const sheet = await panel.locator(".sheet").boundingBox()
    expect(sheet?.y).toBeCloseTo((head?.y ?? 0) + (head?.height ?? 0), 0)
    await panel.getByRole("button", { name: "Delete my data" }).scrollIntoViewIfNeeded()
    await picture(shopper.page, "en-zoomed")
    await noViolations(shopper)
    await panel.getByRole("button", { name: "Back" }).click()
    expect(await panel.locator(".composer textarea").isVisible()).toBe(true)
    await panel.getByRole("button", { name: "Close" }).click()
    await panel.waitFor({ state: "hidden" })
    await shopper.close()
  })

  it("forced colours: bubbles and buttons keep an edge", async () => {
    const shopper = await visit({}, { forcedColors: "active" })
    await ready(shopper)
    await shopper.ask(delivery)
    await shopper.panel.locator(".source").first().waitFor()
    for (const part of [".bubble", ".go"]) {
      const border = await shopper.panel
        .locator(part)
        .first()
        .evaluate((element) => getComputedStyle(element).borderStyle)
      expect(border).toBe("solid")
    }
    await picture(shopper.page, "en-forced-colours")
    await noViolations(shopper)
    await shopper.close()
  })

  it("reduced motion: nothing moves by itself", async () => {
    const moving = async (options: BrowserContextOptions) => {
      const shopper = await visit({}, options)
      await ready(shopper)
      const count = await shopper.panel.evaluate(
        (panel) =>
          panel.getAnimations({ subtree: true }).length +
          Number(getComputedStyle(panel).animationName !== "none"),
      )
      await shopper.close()
      return count
    }
    expect(await moving({ reducedMotion: "no-preference" })).toBeGreaterThan(0)
    expect(await moving({ reducedMotion: "reduce" })).toBe(0)
  })

  it("what is pressed is as large as a finger", async () => {
    const shopper = await visit({}, phone)
    const { page, panel } = shopper
    const small = () =>
      panel.evaluate((box) =>
        [...box.querySelectorAll<HTMLElement>("button, a, input, textarea, select")].flatMap(
          (one) => {
            const { width, height } = one.getBoundingClientRect()
            // Links within words are exempt, here as in WCAG.
            const isInline = one.tagName === "A" && getComputedStyle(one).display === "inline"
            return isInline || width === 0 || (height >= 43.5 && width >= 24)
              ? []
              : [`${one.outerHTML.slice(0, 60)} ${width}×${height}`]
          },
        ),
      )
    await ready(shopper)
    expect(await small()).toEqual([])
    await shopper.ask(delivery)
    await panel.locator(".source").first().waitFor()
    expect(await small()).toEqual([])
    await panel.getByRole("button", { name: "Talk to a person" }).first().click()
    await panel.getByText(/instead of waiting/).waitFor()
    expect(await small()).toEqual([])
    await command(await conversationOf(shopper), { type: "conversation.resolve" })
    await panel.locator(".faces").waitFor()
    expect(await small()).toEqual([])
    await panel.getByRole("button", { name: "More options" }).click()
    await panel.locator(".sheet").waitFor()
    expect(await small()).toEqual([])
    await picture(page, "en-phone-menu")
    await shopper.close()
  })
})

it("nobody else's conversation is listed among the earlier ones", async () => {
  const shopper = await visit()
  await ready(shopper)
  await shopper.ask("only this one")
  await shopper.panel.locator(".row").nth(1).waitFor()
  const { data } = await suite.api<{ data: Conversation[] }>("GET", "/v1/conversations")
  expect(data.length).toBeGreaterThan(1)
  await shopper.panel.getByRole("button", { name: "More options" }).click()
  await shopper.panel.getByRole("button", { name: "Earlier conversations" }).click()
  await shopper.panel.locator(".list .item").first().waitFor()
  expect(await shopper.panel.locator(".list .item").count()).toBe(1)
  await shopper.close()
})

it("what is filled in keeps the focus while the chat goes on", async () => {
  const shopper = await visit()
  const { panel, page } = shopper
  await ready(shopper)
  await panel.getByRole("button", { name: "Talk to a person" }).first().click()
  await panel.getByRole("button", { name: /instead of waiting/ }).click()
  const email = panel.getByLabel("E-mail")
  await email.focus()
  await page.keyboard.type("ada@")
  const id = await conversationOf(shopper)
  await command(id, { type: "conversation.claim" })
  await command(id, { type: "message.send", body: "I am here now." })
  await panel.getByText("I am here now.").waitFor({ state: "attached" })
  await page.keyboard.type("shop.example")
  expect(await email.inputValue()).toBe("ada@shop.example")
  await shopper.close()
})
