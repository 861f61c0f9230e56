import { spawnSync } from "node:child_process"
import type { Conversation } from "@shopbell/protocol"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type * as Shopbell from "../../packages/widget/src/npm/index.ts"
import { signIdentity } from "../../packages/widget/src/npm/identity.ts"
import { asShopper, eventually, openBrowser, type ShopperPage } from "../harness/browser.ts"
import { npmDir, servePackage } from "../harness/npm-package.ts"
import { startWidgetPages, type WidgetPages } from "../harness/widget-pages.ts"

declare global {
  interface Window {
    chat: typeof Shopbell
    told: unknown[]
  }
}

let pages: WidgetPages
let browser: Browser
let served: Awaited<ReturnType<typeof servePackage>>

beforeAll(async () => {
  ;[pages, browser] = await Promise.all([startWidgetPages(), openBrowser()])
  // After the pages: what they need is built into the same folder, which is emptied for it.
  served = await servePackage()
})
afterAll(async () => {
  await browser?.close()
  served?.close()
  await pages?.close()
})

/** A page that has imported the package and done nothing with it. */
async function aPage(): Promise<ShopperPage & { close: () => Promise<void> }> {
  const context = await browser.newContext()
  const shopper = asShopper(await context.newPage())
  const script = `<script type="module">
    import * as chat from "${served.url}/index.js"
    window.told = []
    window.chat = chat
  </script>`
  await shopper.page.goto(pages.page({ script }))
  await shopper.page.waitForFunction(() => window.chat)
  return { ...shopper, close: () => context.close() }
}

const settings = () => ({ api: pages.worker.url, shop: "pk_demo" })

async function api<T>(method: string, path: string): Promise<T> {
  const headers = { authorization: `Bearer ${pages.secret}` }
  const response = await fetch(pages.worker.url + path, { method, headers })
  return response.json() as Promise<T>
}

describe("on a server", () => {
  it("imports without touching anything, and calls do nothing", () => {
    const entries = [
      "index",
      "element",
      "react",
      "preact",
      "vue",
      "identity",
      "intercom",
      "crisp",
      "chatwoot",
    ]
    const code = `
      // Libraries of others come first: what they put on the global is theirs.
      await Promise.all(["react", "vue", "preact/hooks"].map((name) => import(name)))
      const before = Reflect.ownKeys(globalThis).length
      const entries = await Promise.all(${JSON.stringify(entries)}.map((name) => import("./" + name + ".js")))
      const [chat] = entries
      await chat.boot({ api: "https://chat.example", shop: "pk_demo" })
      const stop = chat.on("open", () => {})
      stop(); chat.open(); chat.destroy(); chat.registerTool("t", { run() {} })()
      entries[6].default({ app_id: "pk_demo" }); entries[7].Crisp.configure("pk_demo", {})
      entries[8].chatwootSDK.run({ websiteToken: "pk_demo", baseUrl: "https://chat.example" })
      console.log(JSON.stringify([Reflect.ownKeys(globalThis).length - before, chat.getState().status]))`
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: npmDir,
      encoding: "utf8",
    })
    expect(run.stderr).toBe("")
    expect(JSON.parse(run.stdout)).toEqual([0, "idle"])
  })
})

describe("on a page", () => {
  it("does nothing by being imported", async () => {
    const { page, problems, close } = await aPage()
    expect(
      await page.evaluate(() => [
        document.querySelectorAll("shopbell-widget").length,
        "Shopbell" in window,
        localStorage.length,
      ]),
    ).toEqual([0, false, 0])
    expect(problems).toEqual([])
    await close()
  })

  it("makes up for calls that came before it was put on the page", async () => {
    const { page, panel, close } = await aPage()
    await page.evaluate(async (given) => {
      const { chat, told } = window
      chat.on("open", () => told.push("open"))
      chat.on("ready", () => told.push("ready"))
      const silent = chat.on("ready", () => told.push("never"))
      silent()
      chat.newConversation({ text: "Do you ship to Norway?" })
      await chat.boot(given)
    }, settings())
    await eventually(
      () => panel.getByRole("textbox").inputValue(),
      (text) => text === "Do you ship to Norway?",
    )
    expect(await page.evaluate(() => window.told)).toEqual(["ready", "open"])
    await close()
  })

  it("is there once, however often it is put there", async () => {
    const { page, close } = await aPage()
    const same = await page.evaluate(async (given) => {
      const both = await Promise.all([window.chat.boot(given), window.chat.boot(given)])
      const third = await window.chat.boot(given)
      return both[0] === both[1] && third === both[0]
    }, settings())
    expect(same).toBe(true)
    expect(await page.locator("shopbell-widget").count()).toBe(1)
    await close()
  })

  it("tells how things stand, at once", async () => {
    const shopper = await aPage()
    const { page } = shopper
    const state = () => page.evaluate(() => window.chat.getState())
    expect((await state()).status).toBe("idle")
    await page.evaluate((given) => void window.chat.boot(given), settings())
    await eventually(state, ({ status }) => status === "ready")
    await page.evaluate(() => {
      for (const event of ["conversation:started", "message:sent", "message:received"] as const)
        window.chat.on(event, () => window.told.push(event))
    })
    await shopper.open()
    expect(await eventually(state, ({ open }) => open)).toMatchObject({ mode: "bot", unread: 0 })
    await shopper.ask("how long does delivery take?")
    await eventually(
      () => page.evaluate(() => window.told),
      (told) => told.includes("message:received"),
    )
    expect(await page.evaluate(() => window.told)).toEqual([
      "conversation:started",
      "message:sent",
      "message:received",
    ])
    expect((await state()).conversationId).toMatch(/^cnv_/)
    await shopper.panel.getByRole("button", { name: "Talk to a person" }).first().click()
    await eventually(state, ({ mode }) => mode === "queued")
    await shopper.close()
  })

  it("tells operators what the page knows of the shopper", async () => {
    const shopper = await aPage()
    await shopper.page.evaluate(async (given) => {
      const { chat } = window
      await chat.boot({ ...given, attributes: { plan: "gold", old: true } })
      chat.removeAttribute("old")
      chat.track("added-to-basket", { sku: "FJ1" })
      chat.setContext({ product: { id: "FJ1", title: "Fjord jumper" } })
    }, settings())
    await shopper.open()
    await shopper.panel.getByText("About: Fjord jumper").waitFor()
    await shopper.ask("is this warm, number 3391?")
    const { data } = await eventually(
      () => api<{ data: Conversation[] }>("GET", "/v1/conversations"),
      ({ data }) => data[0]?.lastMessage !== null && data[0]?.page?.product?.id === "FJ1",
    )
    expect(data[0]?.page).toMatchObject({
      attributes: { plan: "gold" },
      did: [{ event: "added-to-basket", data: { sku: "FJ1" } }],
    })
    expect(data[0]?.page?.attributes).not.toHaveProperty("old")
    await shopper.close()
  })

  it("leaves no node, listener or global behind, and can come back", async () => {
    const shopper = await aPage()
    const { page } = shopper
    const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).length)
    // Looking for elements brings listeners of the test's own; they must not count as ours.
    await shopper.panel.isVisible()
    const [countedBefore, globalsBefore] = [await counted(page), await globals()]
    for (let turn = 0; turn < 3; turn++) {
      await page.evaluate((given) => window.chat.boot({ ...given, launcher: ".help" }), settings())
      await page.evaluate(() => window.chat.open())
      await shopper.panel.getByRole("button", { name: "More options" }).waitFor()
      await shopper.ask("how long does delivery take?")
      await shopper.panel.locator(".source").first().waitFor()
      await page.evaluate(() => window.chat.destroy())
      expect(await page.locator("shopbell-widget").count()).toBe(0)
      await page.evaluate(() => localStorage.clear())
    }
    expect(await globals()).toBe(globalsBefore)
    const after = await eventually(
      () => counted(page),
      (now) => now.listeners <= countedBefore.listeners && now.nodes <= countedBefore.nodes,
      15_000,
    )
    expect(after.listeners).toBeLessThanOrEqual(countedBefore.listeners)
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })

  it("goes away for good when it is taken away while it is still coming", async () => {
    const { page, close } = await aPage()
    await page.evaluate((given) => {
      void window.chat.boot(given)
      window.chat.open()
      window.chat.destroy()
    }, settings())
    await page.waitForLoadState("networkidle")
    expect(await page.locator("shopbell-widget").count()).toBe(0)
    expect(await page.evaluate(() => "Shopbell" in window)).toBe(false)
    await close()
  })

  it("is an element too, for as long as that is on the page", async () => {
    const { page, bell, close } = await aPage()
    await page.addScriptTag({ type: "module", url: `${served.url}/element.js` })
    await page.evaluate((api) => {
      const markup = `<shopbell-chat shop="pk_demo" api="${api}" position="left"></shopbell-chat>`
      document.body.insertAdjacentHTML("beforeend", markup)
    }, pages.worker.url)
    await bell.waitFor()
    const element = page.locator("shopbell-chat")
    await element.evaluate((node) => document.body.prepend(node))
    await bell.waitFor()
    expect((await bell.boundingBox())?.x).toBeLessThan(100)
    await element.evaluate((node) => node.remove())
    await bell.waitFor({ state: "detached" })
    await close()
  })
})

describe("a customer who signs in", () => {
  it("keeps the chat begun before, is verified, finds it on another device, and takes it along", async () => {
    const { secret } = await api<{ secret: string }>("POST", "/v1/identity-secret")
    const token = await signIdentity({
      secret,
      id: "ada-7",
      email: "ada@shop.example",
      name: "Ada",
    })
    const first = await aPage()
    await first.page.evaluate(async (given) => void (await window.chat.boot(given)), settings())
    await first.open()
    await first.ask("where is my order number 5521")
    await first.panel.locator(".row").nth(1).waitFor()
    await first.page.evaluate(async (token) => {
      window.chat.on("identity:changed", (who) => window.told.push(who))
      await window.chat.identify({ id: "ada-7", getToken: () => Promise.resolve(token) })
    }, token)
    await eventually(
      () => first.page.evaluate(() => window.told),
      (told) => told.length === 1,
    )
    expect(await first.page.evaluate(() => window.told)).toEqual([{ id: "ada-7" }])
    await eventually(first.bubbles, (bubbles) => bubbles.some((text) => text.includes("5521")))
    const { data } = await api<{ data: Conversation[] }>("GET", "/v1/conversations")
    const own = data.find(({ contact }) => contact.email === "ada@shop.example")
    expect(own?.contact).toMatchObject({ name: "Ada", verified: true })

    const second = await aPage()
    await second.page.evaluate(
      async ([given, token]) => {
        await window.chat.boot({ ...given, user: { id: "ada-7", token } })
      },
      [settings(), token] as const,
    )
    await second.open()
    await second.panel.getByRole("button", { name: "More options" }).click()
    await second.panel.getByRole("button", { name: /conversations/i }).click()
    await second.panel.locator(".list .item").first().click()
    await eventually(second.bubbles, (bubbles) => bubbles.some((text) => text.includes("5521")))

    // Signing out leaves nothing for whoever comes next.
    await first.page.evaluate(() => window.chat.shutdown())
    await eventually(first.bubbles, (bubbles) => bubbles.length === 0)
    const kept = await first.page.evaluate(() => Object.keys(localStorage))
    expect(kept.filter((key) => /token|conversation|who/.test(key))).toEqual([])
    await second.close()
    await first.close()
  })

  it("chats on as a visitor where the very first proof is wrong", async () => {
    const shopper = await aPage()
    await shopper.page.evaluate(async (given) => {
      window.chat.on("error", (detail) => window.told.push(detail))
      await window.chat.boot({ ...given, user: { id: "1", token: "not.a.token" } })
    }, settings())
    await shopper.open()
    await shopper.panel.getByRole("button", { name: "More options" }).waitFor()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.locator(".source").first().waitFor()
    expect(await shopper.page.evaluate(() => window.told)).toEqual([{ code: "identity_invalid" }])
    await shopper.close()
  })

  it("is known and forgotten even where nothing may be kept", async () => {
    const { secret } = await api<{ secret: string }>("POST", "/v1/identity-secret")
    const token = await signIdentity({ secret, id: "kim-1", email: "kim@shop.example" })
    const shopper = await aPage()
    const { page } = shopper
    // Storage refuses to take anything, as in some private windows.
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError")
      }
    })
    await page.evaluate(async (given) => void (await window.chat.boot(given)), settings())
    await shopper.open()
    await shopper.ask("is linen cool, number 8812?")
    await shopper.panel.locator(".row").nth(1).waitFor()
    await page.evaluate(async (token) => {
      window.chat.on("identity:changed", (who) => window.told.push(who))
      await window.chat.identify({ id: "kim-1", token })
    }, token)
    await eventually(
      async () => (await api<{ data: Conversation[] }>("GET", "/v1/conversations")).data,
      (data) => data.some(({ contact }) => contact.email === "kim@shop.example"),
    )
    await shopper.panel.getByRole("textbox").fill("half a sentence")
    await page.evaluate(() => window.chat.shutdown())
    await eventually(shopper.bubbles, (bubbles) => bubbles.length === 0)
    expect(await shopper.panel.getByRole("textbox").inputValue()).toBe("")
    await shopper.ask("and wool, number 8813?")
    await shopper.panel.locator(".row").nth(1).waitFor()
    const { data } = await api<{ data: Conversation[] }>("GET", "/v1/conversations")
    expect(data.filter(({ contact }) => contact.email === "kim@shop.example")).toHaveLength(1)
    expect(await page.evaluate(() => window.told)).toEqual([{ id: "kim-1" }, { id: null }])
    await shopper.close()
  })

  it("is told of as an error when the proof is wrong, and chats on as a visitor", async () => {
    const shopper = await aPage()
    await shopper.page.evaluate(async (given) => {
      window.chat.on("error", (detail) => window.told.push(detail))
      await window.chat.boot(given)
    }, settings())
    await shopper.open()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.locator(".source").first().waitFor()
    await shopper.page.evaluate(() => window.chat.identify({ id: "1", token: "not.a.token" }))
    const told = await eventually(
      () => shopper.page.evaluate(() => window.told),
      (all) => all.length > 0,
    )
    expect(told).toEqual([{ code: "identity_invalid" }])
    await shopper.ask("and returns?")
    await shopper.panel.locator(".row").nth(3).waitFor()
    await shopper.close()
  })
})

/** Nodes and listeners of the whole page that are still reachable. */
async function counted(page: Page): Promise<{ nodes: number; listeners: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send("HeapProfiler.enable")
  await session.send("HeapProfiler.collectGarbage")
  await session.send("HeapProfiler.collectGarbage")
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters")
  await session.detach()
  return { nodes, listeners: jsEventListeners }
}
