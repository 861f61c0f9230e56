import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import { root } from "@shopbell/local"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, expect } from "vitest"
import { openBrowser, type ShopperPage } from "./browser.ts"
import { startWidgetPages, type WidgetPages } from "./widget-pages.ts"

const screenshots = join(root, "tests/widget/screenshots")

/** What a file of widget tests shares. There from the first test on. */
export interface WidgetSuite {
  pages: WidgetPages
  browser: Browser
  /** Calls the API as the shop's server; throws what it refuses. */
  api: <T>(method: string, path: string, body?: object) => Promise<T>
  /** Lets an operator sit at the inbox in that browser context. */
  attend: (context: BrowserContext) => Promise<void>
}

export function widgetSuite(): WidgetSuite {
  const suite = {} as WidgetSuite
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    ;[suite.pages, suite.browser] = await Promise.all([startWidgetPages(), openBrowser()])
  })
  afterAll(async () => {
    await suite.browser?.close()
    await suite.pages?.close()
  })

  async function call(method: string, path: string, body?: object, bearer?: string) {
    const { worker } = suite.pages
    const response = await fetch(worker.url + path, {
      method,
      headers: {
        "content-type": "application/json",
        origin: worker.url,
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(await response.text())
    return response
  }

  suite.api = async (method, path, body) =>
    (await call(method, path, body, suite.pages.secret)).json()

  suite.attend = async (context) => {
    const { url } = suite.pages.worker
    const email = "desk@shop.example"
    await suite.api("POST", "/v1/operators", { name: "Mei", email, role: "operator" })
    await call("POST", "/v1/auth/code", { email })
    const mail = await call("GET", "/v1/dev/mail")
    const { data } = (await mail.json()) as { data: { to: string; subject: string }[] }
    const code = data.find(({ to }) => to === email)?.subject.slice(0, 6)
    const signedIn = await call("POST", "/v1/auth/sign-in", { email, code })
    const cookies = signedIn.headers.getSetCookie().map((cookie) => {
      const [pair = ""] = cookie.split(";")
      const [name = "", ...value] = pair.split("=")
      return { name, value: value.join("="), url }
    })
    await context.addCookies(cookies)
    await (await context.newPage()).goto(`${url}/inbox/`)
  }
  return suite
}

/** Kept beside the tests, to be looked at. */
export const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(screenshots, `${name}.png`), animations: "disabled" })

/** Nothing in the widget keeps anybody out, as far as axe can tell. */
export async function noViolations({ page }: ShopperPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("shopbell-widget").analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}
