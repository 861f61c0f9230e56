import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { asShopper, eventually, openBrowser } from "../harness/browser.ts"
import { type PageOptions, startWidgetPages, type WidgetPages } from "../harness/widget-pages.ts"
import { layouts } from "./layouts.ts"

let pages: WidgetPages
let browser: Browser

beforeAll(async () => {
  ;[pages, browser] = await Promise.all([startWidgetPages(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

async function visit(options: PageOptions, context: BrowserContextOptions = {}) {
  const opened = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...context })
  const shopper = asShopper(await opened.newPage())
  await shopper.page.goto(pages.page(options))
  return { ...shopper, close: () => opened.close() }
}

const loader = () => `${pages.worker.url}/widget/v1/loader.js`

/** Asks and gets an answer: the whole way works. */
async function works(shopper: Awaited<ReturnType<typeof visit>>): Promise<void> {
  await shopper.page.locator("shopbell-widget button.bell").click()
  await shopper.panel.getByRole("textbox").last().waitFor()
  await shopper.ask("how long does delivery take?")
  await shopper.panel.locator(".source").first().waitFor()
  expect((await shopper.bubbles()).at(-1)).toContain("working days")
  expect(shopper.problems).toEqual([])
}

// What Prototype 1.6 did to every page it was on, and what its readers remember.
const prototypeJs = `<script>
  Array.prototype.toJSON = function () { return "[" + this.map(JSON.stringify).join(", ") + "]" };
  String.prototype.toJSON = function () { return '"' + this + '"' };
  Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i]) };
  Array.prototype.find = function (f) { for (var i = 0; i < this.length; i++) if (f(this[i])) return this[i] };
  Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this };
  window.$ = function (id) { return document.getElementById(id) };
</script>`

const strict = {
  "content-security-policy": () =>
    `default-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self' ${pages.worker.url} ${pages.worker.url.replace("http", "ws")}; require-trusted-types-for 'script'; trusted-types 'none'; img-src 'self' data:`,
}

describe("a page that is hard to live on", () => {
  it("a strict policy: nonce, strict-dynamic, no inline styles, no Trusted Types", async () => {
    const shopper = await visit({
      headers: { "content-security-policy": strict["content-security-policy"]() },
      script: `<script nonce="abc" async src="${loader()}" data-shop="pk_demo"></script>`,
    })
    await shopper.page.evaluate(() => {
      Object.assign(window, { reports: 0 })
      addEventListener("securitypolicyviolation", () => {
        Object.assign(window, { reports: Reflect.get(window, "reports") + 1 })
      })
    })
    await works(shopper)
    await shopper.panel.getByRole("button", { name: "Emoji" }).click()
    await shopper.panel.getByRole("gridcell").first().click()
    await shopper.panel.getByRole("button", { name: "More options" }).click()
    await shopper.panel.getByRole("button", { name: "Language" }).click()
    expect(await shopper.page.evaluate(() => Reflect.get(window, "reports"))).toBe(0)
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })

  const hostile: [string, () => PageOptions][] = [
    [
      "a reset and rules for everything",
      () => ({
        head: `<style>*, *::before { all: unset; color: red !important; font: 40px fantasy !important; display: inline !important }
          shopbell-widget, button { display: none !important; position: static !important; opacity: 0.01 }</style>`,
      }),
    ],
    ["an old prototype.js", () => ({ head: prototypeJs })],
    [
      "patched fetch and JSON",
      () => ({
        head: `<script>
          const realFetch = window.fetch; window.fetch = function () { return realFetch.apply(this, arguments) };
          const parse = JSON.parse; JSON.parse = function (text) { return parse.call(JSON, text) };
          const stringify = JSON.stringify; JSON.stringify = function () { return stringify.apply(JSON, arguments) };
        </script>`,
      }),
    ],
    ["a base tag", () => ({ head: '<base href="https://elsewhere.example/deep/">' })],
    ["a right-to-left page", () => ({ html: 'lang="en" dir="rtl"' })],
    ["zoom", () => ({ head: "<style>html { zoom: 1.5 }</style>" })],
    [
      "a tag manager, which inserts the script late and without a current script",
      () => ({
        script: `<script>setTimeout(() => {
          const tag = document.createElement("script"); tag.async = true; tag.src = "${loader()}";
          tag.dataset.shop = "pk_demo"; document.head.append(tag)
        }, 50)</script>`,
      }),
    ],
    [
      "pasted twice",
      () => ({
        body: `<script async src="${loader()}" data-shop="pk_demo"></script>`,
      }),
    ],
  ]

  it.each(hostile)("%s", async (_name, options) => {
    const shopper = await visit(options())
    await shopper.page.locator("shopbell-widget").waitFor({ state: "attached" })
    expect(await shopper.page.locator("shopbell-widget").count()).toBe(1)
    await works(shopper)
    await shopper.close()
  })

  it("blocked storage: remembers for as long as the page is open", async () => {
    const context = await browser.newContext()
    await context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError")
        },
      })
    })
    const shopper = asShopper(await context.newPage())
    await shopper.page.goto(pages.page())
    await works({ ...shopper, close: () => context.close() })
    await context.close()
  })

  it("full storage: remembers for as long as the page is open", async () => {
    const shopper = await visit({})
    await shopper.page.evaluate(() => {
      let left = 5 * 2 ** 20
      for (let size = left; size > 0; size = Math.floor(size / 2))
        try {
          localStorage.setItem(`full ${left--} ${size}`, "x".repeat(size))
        } catch {
          // Smaller, then.
        }
    })
    const before = await shopper.page.evaluate(() => localStorage.length)
    await works(shopper)
    await shopper.ask("how long do I have to send it back?")
    await shopper.panel.locator(".source").nth(1).waitFor()
    expect(await shopper.page.evaluate(() => localStorage.length)).toBe(before)
    await shopper.close()
  })

  it("a modal dialog: stays under it, and works once it is closed", async () => {
    const shopper = await visit({
      body: `<dialog><p>A newsletter?</p><button id="no">No, thanks</button></dialog>
        <script>document.querySelector("dialog").showModal()
          document.querySelector("#no").onclick = () => document.querySelector("dialog").close()</script>`,
    })
    await shopper.page.locator("shopbell-widget").waitFor({ state: "attached" })
    const box = await shopper.page.locator("shopbell-widget button.bell").boundingBox()
    await shopper.page.mouse.click((box?.x ?? 0) + 28, (box?.y ?? 0) + 28)
    expect(await shopper.page.locator("shopbell-widget .panel:not([hidden])").count()).toBe(0)
    await shopper.page.getByRole("button", { name: "No, thanks" }).click()
    await works(shopper)
    await shopper.close()
  })

  it("consent refused: keeps nothing and sends nothing, and the words stay", async () => {
    const shopper = await visit({ data: { consent: "denied" } })
    const sent: string[] = []
    shopper.page.on("request", (request) => {
      if (request.method() === "POST") sent.push(request.url())
    })
    await shopper.open()
    await shopper.panel.getByRole("button", { name: "More options" }).waitFor()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.getByRole("button", { name: "Not now" }).click()
    expect(await shopper.panel.locator(".composer textarea").inputValue()).toContain("delivery")
    expect(await shopper.page.evaluate(() => [localStorage.length, document.cookie])).toEqual([
      0,
      "",
    ])
    expect(sent).toEqual([])
    await shopper.close()
  })

  it("a router that swaps the body, with a view transition or without", async () => {
    const shopper = await visit({})
    await shopper.bell.waitFor()
    await shopper.page.evaluate(() => {
      const body = document.createElement("body")
      body.textContent = "another page"
      history.pushState(null, "", "?next")
      document.body.replaceWith(body)
    })
    await shopper.bell.waitFor()
    await shopper.page.evaluate(
      () =>
        document.startViewTransition(() => {
          document.body.replaceWith(document.createElement("body"))
        }).finished,
    )
    await shopper.bell.waitFor()
    await works(shopper)
    await shopper.close()
  })
})

describe("when we fail, the shop does not", () => {
  async function shopErrors(page: Page) {
    return page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
    }))
  }

  /** From a tap to the page's own listener, ms. */
  const tapDelay = () =>
    new Promise<number>((done) => {
      const asked = performance.now()
      document.body.addEventListener("click", () => done(performance.now() - asked), { once: true })
      setTimeout(() => document.body.click())
    })

  it("a script that is missing, slow or throws leaves the page as it was", async () => {
    const server = createServer((request, response) => {
      if (request.url === "/missing.js") response.writeHead(404).end()
      else if (request.url === "/throws.js")
        response.writeHead(200, { "content-type": "text/javascript" }).end("throw 1")
      // The slow one is never answered.
    })
    await new Promise<void>((resolve) => {
      server.listen(0, "localhost", resolve)
    })
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`
    const body = "<main><h1>Shop</h1><button>Buy</button></main>"
    const plain = await visit({ body, script: "" })
    const before = await shopErrors(plain.page)
    await plain.close()
    for (const name of ["missing.js", "slow.js", "throws.js"]) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      const page = await context.newPage()
      const errors: string[] = []
      page.on("pageerror", (error) => errors.push(error.message))
      const url = pages.page({
        body,
        script: `<script async src="${origin}/${name}" data-shop="pk_demo"></script>`,
      })
      await page.goto(url, { waitUntil: "commit" })
      const tap = await page.evaluate(tapDelay)
      await page.getByRole("button", { name: "Buy" }).click()
      expect(await shopErrors(page)).toEqual(before)
      // A script that throws at once is reported by the browser, as its own: there is nothing of ours in it.
      expect(errors).toEqual(name === "throws.js" ? ["Uncaught 1"] : [])
      expect(tap).toBeLessThan(100)
      await context.close()
    }
    server.closeAllConnections()
    server.close()
  })

  it("a page that cannot hold the bell, or a panel that throws, is no error of the page's", async () => {
    const context = await browser.newContext()
    await context.addInitScript(() => {
      Element.prototype.attachShadow = () => {
        throw new Error("not here")
      }
    })
    const shopper = asShopper(await context.newPage())
    await shopper.page.goto(pages.page({ body: "<button>Buy</button>" }))
    await shopper.page.waitForFunction(
      () => performance.getEntriesByName(document.scripts[0]?.src ?? "").length > 0,
    )
    await shopper.page.getByRole("button", { name: "Buy" }).click()
    expect(shopper.problems).toEqual([])
    await context.close()

    const other = await visit({ data: { "contact-email": "help@shop.example" } })
    await other.page.route("**/chunks/panel*", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        headers: { "access-control-allow-origin": "*" },
        body: `throw new Error("broken"); export const mount = 1`,
      }),
    )
    await other.bell.click()
    await other.page.locator("shopbell-widget .note").waitFor()
    expect(other.problems).toEqual([])
    await other.close()
  })

  it("says where else the shop is reached when the panel cannot come", async () => {
    const shopper = await visit({ data: { "contact-email": "help@shop.example" } })
    await shopper.page.route("**/chunks/panel*", (route) => route.abort())
    await shopper.bell.click()
    await shopper.page.locator("shopbell-widget .note").waitFor()
    expect(await shopper.page.locator("shopbell-widget .note").getAttribute("href")).toBe(
      "mailto:help@shop.example",
    )
    await shopper.close()
  })

  it("opens and says so while the API is down, and sends once it is back", async () => {
    const shopper = await visit({})
    await shopper.page.route(`${pages.worker.url}/v1/**`, (route) => route.abort())
    await shopper.page.locator("button.bell").click()
    await shopper.ask("how long does delivery take?")
    await shopper.panel.getByText("No connection").waitFor()
    await shopper.page.unroute(`${pages.worker.url}/v1/**`)
    await shopper.panel.locator(".source").first().waitFor({ timeout: 30_000 })
    await shopper.close()
  })
})

it("stands where the page puts it", async () => {
  const shopper = await visit({
    head: "<style>:root { --shopbell-x: 60px; --shopbell-y: 90px; --shopbell-z: 7 }</style>",
    data: { position: "left" },
  })
  await shopper.bell.waitFor()
  const box = await shopper.page.locator("button.bell").boundingBox()
  expect(box).toMatchObject({ x: 60, y: 800 - 90 - 56 })
  const host = shopper.page.locator("shopbell-widget")
  expect(await host.evaluate((element) => getComputedStyle(element).zIndex)).toBe("7")
  await shopper.page.evaluate(() => window.Shopbell?.("hide"))
  expect(await shopper.bell.isVisible()).toBe(false)
  await shopper.page.evaluate(() => window.Shopbell?.("show"))
  expect(await shopper.bell.isVisible()).toBe(true)
  await shopper.close()
})

describe("the bell keeps off what shoppers press", () => {
  it.each(layouts)("$name", async ({ head = "", body, press, phone }) => {
    const shopper = await visit(
      {
        head: `<style>body { margin: 0; font: 16px system-ui } button, a.go { min-height: 48px }</style>${head}`,
        body,
      },
      phone ? { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } : {},
    )
    const { page } = shopper
    await page.locator("shopbell-widget").waitFor({ state: "attached" })
    await page.locator(press).first().waitFor()
    await eventually(
      () =>
        page.evaluate((selector) => {
          const bell = document
            .querySelector("shopbell-widget")
            ?.shadowRoot?.querySelector("button")
            ?.getBoundingClientRect()
          const style = document
            .querySelector("shopbell-widget")
            ?.shadowRoot?.querySelector("button")
          if (!bell || !style) return ["no bell"]
          if (getComputedStyle(style).visibility === "hidden") return []
          return [...document.querySelectorAll(selector)]
            .filter((control) => {
              const box = control.getBoundingClientRect()
              return (
                box.left < bell.right &&
                box.right > bell.left &&
                box.top < bell.bottom &&
                box.bottom > bell.top
              )
            })
            .map((control) => control.textContent)
        }, press),
      (covered) => covered.length === 0,
      5_000,
    )
    await shopper.close()
  })
})

it("the panel stays on the screen above a bell that has moved up", async () => {
  const shopper = await visit(
    {
      head: "<style>.bar { position: fixed; inset: auto 0 0; block-size: 120px } .bar button { float: right; inline-size: 200px; block-size: 120px }</style>",
      body: '<div class="bar"><button>Buy</button></div>',
    },
    { viewport: { width: 1100, height: 700 } },
  )
  await eventually(
    async () => (await shopper.bell.boundingBox())?.y ?? 700,
    (y) => y + 56 <= 580,
  )
  await shopper.bell.click()
  await shopper.panel.locator(".composer textarea").waitFor()
  await eventually(
    () => shopper.panel.boundingBox(),
    (box) => box !== null && box.y >= 0 && box.height > 300,
  )
  await shopper.close()
})
