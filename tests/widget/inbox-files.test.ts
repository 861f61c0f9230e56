import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { asShopper, openBrowser } from "../harness/browser.ts"
import { startWidgetPages, type WidgetPages } from "../harness/widget-pages.ts"

let pages: WidgetPages
let browser: Browser

beforeAll(async () => {
  ;[pages, browser] = await Promise.all([startWidgetPages(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

const headers = { "content-type": "application/json" }

/** The inbox, signed in as an owner with the code from the mailbox. */
async function anInbox(): Promise<Page> {
  const { worker, secret } = pages
  const email = "mei@shop.example"
  await fetch(`${worker.url}/v1/operators`, {
    method: "POST",
    headers: { ...headers, authorization: `Bearer ${secret}` },
    body: JSON.stringify({ name: "Mei", email, role: "owner" }),
  })
  const asked = { method: "POST", headers: { ...headers, origin: worker.url } }
  await fetch(`${worker.url}/v1/auth/code`, { ...asked, body: JSON.stringify({ email }) })
  const mail = await fetch(`${worker.url}/v1/dev/mail`)
  const { data }: { data: { subject: string }[] } = await mail.json()
  const page = await (await browser.newContext()).newPage()
  page.setDefaultTimeout(8_000)
  await page.goto(`${worker.url}/inbox/`)
  await page.evaluate(
    async (body) => {
      const json = { "content-type": "application/json" }
      await fetch("/v1/auth/sign-in", { method: "POST", headers: json, body })
    },
    JSON.stringify({ email, code: data[0]?.subject.slice(0, 6) }),
  )
  await page.goto(`${worker.url}/inbox/`)
  return page
}

it("shows an operator what the shopper attached, and the shopper the picture that comes back", async () => {
  const shopper = asShopper(await (await browser.newContext()).newPage())
  await shopper.page.goto(pages.page())
  await shopper.open()
  const text = { name: "order.txt", mimeType: "text/plain", buffer: Buffer.from("JL-10482") }
  await shopper.panel.locator(".attach input").setInputFiles(text)
  await shopper.panel.locator(".files .primary").click()
  await shopper.panel.getByRole("link", { name: "order.txt" }).waitFor()

  const inbox = await anInbox()
  await inbox.getByText("order.txt").first().click()
  await inbox.getByRole("link", { name: "order.txt", exact: true }).waitFor()
  await inbox.getByRole("button", { name: "Claim" }).first().click()
  const buffer = await shopper.page.screenshot()
  await inbox
    .getByLabel("Attach files")
    .setInputFiles({ name: "size chart.png", mimeType: "image/png", buffer })
  await inbox.getByRole("img", { name: "size chart.png" }).waitFor()
  const { violations } = await new AxeBuilder({ page: inbox }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await shopper.panel.getByRole("img", { name: "size chart.png" }).waitFor()

  await inbox
    .getByLabel("Attach files")
    .setInputFiles({ name: "a.exe", mimeType: "", buffer: Buffer.from([77, 90, 0]) })
  await inbox.getByText("Files of this kind are not taken.").waitFor()
})
