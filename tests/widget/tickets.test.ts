import { AxeBuilder } from "@axe-core/playwright"
import type { BrowserContextOptions } from "playwright-core"
import { expect, it } from "vitest"
import { asShopper, eventually, type ShopperPage } from "../harness/browser.ts"
import { noViolations, picture, widgetSuite } from "../harness/widget-suite.ts"

const suite = widgetSuite()

async function aShopper(url: string, options: BrowserContextOptions = {}) {
  const context = await suite.browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const shopper = asShopper(await context.newPage())
  await shopper.page.goto(url)
  await shopper.page.locator("button.bell").click()
  await shopper.panel.locator(".composer textarea").waitFor()
  return { ...shopper, close: () => context.close() }
}

/** Asks for a person while nobody is at the inbox, and opens the form. */
async function goesToTheForm({ panel }: ShopperPage) {
  await panel.locator("header .icon").first().click()
  await panel.locator(".line b").filter({ hasText: /\d/ }).first().waitFor({ timeout: 20_000 })
  await panel.locator(".line button").last().click()
  await panel.locator("form.ticket").waitFor()
}

interface Mail {
  to: string
  subject: string
  text: string
}
const mailTo = async (address: string) => {
  const response = await fetch(`${suite.pages.worker.url}/v1/dev/mail`)
  const { data } = (await response.json()) as { data: Mail[] }
  return data.filter(({ to }) => to === address)
}

it("an e-mail left while nobody is there becomes a ticket, which an operator answers by mail", async () => {
  const url = suite.pages.page()
  const shopper = await aShopper(url)
  const { page, panel } = shopper
  const told: unknown[] = []
  await page.exposeFunction("heard", (detail: unknown) => told.push(detail))
  await page.evaluate(() => {
    const { Shopbell, heard } = window as unknown as {
      Shopbell: (...call: unknown[]) => void
      heard: (detail: unknown) => void
    }
    Shopbell("on", "ticket:opened", heard)
  })
  await shopper.ask("Is the jumper made of wool, number 4711?")
  await goesToTheForm(shopper)
  await panel.locator("form").getByText("Our team answers: Mon–Fri 09:00–18:00").waitFor()
  await panel.getByLabel("E-mail").fill("ada@home.example")
  await panel.getByRole("button", { name: "Send", exact: true }).first().click()
  await panel.getByText("Thank you. We will write to you.").waitFor()
  const [number] = await eventually(
    async () => /Ticket (\d+)/.exec(await panel.locator(".opened").innerText())?.slice(1) ?? [],
    (found) => found.length > 0,
  )
  expect(told).toEqual([{ number: Number(number) }])
  await panel.getByRole("button", { name: "Back" }).click()

  await page.reload()
  await shopper.open()
  const line = panel.getByText(`Ticket ${number} · We will write to`)
  await line.waitFor()
  expect(await line.innerText()).toContain("ada@home.example")
  expect(await panel.getByRole("button", { name: /instead of waiting/ }).count()).toBe(0)
  expect(shopper.problems).toEqual([])
  await shopper.close()

  const context = await suite.browser.newContext({ viewport: { width: 1440, height: 900 } })
  await suite.attend(context)
  const [desk] = context.pages()
  if (!desk) throw new Error("no inbox")
  desk.setDefaultTimeout(8_000)
  await desk.getByRole("button", { name: /^Waiting/ }).waitFor()
  expect(await desk.getByText("number 4711").count()).toBe(0)
  await desk.getByRole("button", { name: /^Tickets/ }).click()
  await desk
    .getByRole("link")
    .filter({ hasText: `Ticket ${number}` })
    .click()
  await desk.getByText(`This is ticket ${number}`).waitFor()
  await desk.getByText("Ticket opened: answers go to ada@home.example").waitFor()
  await desk.getByRole("button", { name: "Claim" }).click()
  await desk.getByLabel("Reply to the shopper").fill("It is, all of it.")
  await desk.getByRole("button", { name: "Send", exact: true }).click()
  const [mail] = await eventually(
    () => mailTo("ada@home.example"),
    (mails) => mails.length > 0,
  )
  expect(mail?.subject).toContain(`Ticket ${number}`)
  for (const words of ["It is, all of it.", "Mei", "> Is the jumper made of wool", url])
    expect(mail?.text).toContain(words)
  await picture(desk, "inbox-ticket")
  const { violations } = await new AxeBuilder({ page: desk }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

  await desk.getByRole("button", { name: "Resolve", exact: true }).click()
  await desk.getByText(`Ticket ${number}, solved`).first().waitFor()
  await context.close()
})

it("takes the address where sockets are blocked, and once the connection is back", async () => {
  const context = await suite.browser.newContext()
  await context.addInitScript(() => {
    // What a proxy that knows no WebSocket looks like from a page: an error, then a close, never an open.
    class BlockedSocket {
      onclose: ((event: Event) => void) | null = null
      constructor() {
        setTimeout(() => this.onclose?.(new CloseEvent("close", { code: 1006 })))
      }
      send() {}
      close() {}
    }
    Object.assign(globalThis, { WebSocket: BlockedSocket })
  })
  const blocked = asShopper(await context.newPage())
  await blocked.page.goto(suite.pages.page())
  await blocked.open()
  await goesToTheForm(blocked)
  await context.setOffline(true)
  await blocked.panel.getByLabel("Write a message").first().fill("Is it warm?")
  await blocked.panel.getByLabel("E-mail").fill("grace@home.example")
  await blocked.panel.locator("form.ticket .primary").click()
  await blocked.panel.getByRole("button", { name: "Waiting to be sent" }).waitFor()
  await context.setOffline(false)
  await blocked.panel.getByText(/^Ticket \d+$/).waitFor({ timeout: 20_000 })
  await context.close()
})

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const dark = { colorScheme: "dark" as const }
const screens: [string, string, BrowserContextOptions][] = [
  ["en", "en", {}],
  ["en-phone-dark", "en", { ...phone, ...dark }],
  ["ar-dark", "ar", dark],
  ["ja-phone", "ja", phone],
]

it.each(screens)(
  "form, confirmation and line stand and offend axe nowhere: %s",
  async (name, lang, options) => {
    const shopper = await aShopper(suite.pages.page({ html: `lang="${lang}"` }), options)
    const { page, panel } = shopper
    await goesToTheForm(shopper)
    await picture(page, `${name}-ticket-form`)
    await noViolations(shopper)
    await panel.locator("form [name=question]").fill("Is the jumper warm?")
    await panel.locator("[name=email]").fill(`${name}@home.example`)
    await panel.locator("form.ticket .primary").click()
    await panel.locator(".opened .number").waitFor()
    await picture(page, `${name}-ticket-opened`)
    await noViolations(shopper)
    await panel.locator(".sheet .item").click()
    await panel.locator(".line").filter({ hasText: "@home.example" }).waitFor()
    await picture(page, `${name}-ticket-line`)
    await noViolations(shopper)
    expect(shopper.problems).toEqual([])
    await shopper.close()
  },
)
