import type { BrowserContextOptions } from "playwright-core"
import { describe, expect, it } from "vitest"
import { asShopper, eventually } from "../harness/browser.ts"
import { noViolations, picture, widgetSuite } from "../harness/widget-suite.ts"

const suite = widgetSuite()

async function aShopper(
  lang = "en",
  options: BrowserContextOptions = {},
  data: Record<string, string> = {},
) {
  const context = await suite.browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const shopper = asShopper(await context.newPage())
  await shopper.page.goto(suite.pages.page({ html: `lang="${lang}"`, data }))
  await shopper.page.locator("button.bell").click()
  const field = shopper.panel.locator(".composer textarea")
  const button = shopper.panel.locator(".smile")
  const grid = shopper.panel.getByRole("grid")
  await button.waitFor()
  return { ...shopper, field, button, grid, close: () => context.close() }
}

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const screens: [string, string, BrowserContextOptions][] = [
  ["en", "en", {}],
  ["ar-dark", "ar", { colorScheme: "dark" }],
  ["ja-phone", "ja", phone],
  ["zh-CN-phone-dark", "zh-CN", { ...phone, colorScheme: "dark" }],
  ["de-narrow", "de", { ...phone, viewport: { width: 320, height: 568 } }],
]

describe.each(screens)("emoji: %s", (name, lang, options) => {
  it("are as large as a finger, go into the message, and offend axe nowhere", async () => {
    const shopper = await aShopper(lang, options)
    await shopper.field.fill("12 / 3")
    await shopper.button.click()
    await shopper.grid.getByText("🎁").click()
    await shopper.grid.getByText("❤️").click()
    expect(await shopper.field.inputValue()).toBe("12 / 3🎁❤️")
    const sizes = await shopper.grid
      .getByRole("gridcell")
      .evaluateAll((cells) =>
        cells.flatMap((cell) => [cell.getBoundingClientRect().width, cell.clientHeight]),
      )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
    const overflow = await shopper.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth)
    expect(overflow).toBe(0)
    await noViolations(shopper)
    // The next time, what was used stands first.
    await shopper.button.click()
    await shopper.button.click()
    await shopper.grid.getByRole("gridcell").first().getByText("❤️").waitFor()
    await picture(shopper.page, `${name}-emoji`)
    await shopper.field.press("Enter")
    await shopper.panel.locator(".mine").getByText("12 / 3🎁❤️").waitFor()
    expect(await shopper.grid.count()).toBe(0)
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })
})

describe("a shopper", () => {
  it("picks by the keyboard alone, and finds words and emoji again after a reload", async () => {
    const shopper = await aShopper()
    const { page, field, grid, button } = shopper
    await field.fill("Thanks")
    // From the field past the clip to the emoji.
    await field.press("Tab")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await grid.waitFor()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
    expect(await field.inputValue()).toBe("Thanks🥰")
    await page.keyboard.press("Escape")
    expect(await grid.count()).toBe(0)
    expect(await shopper.panel.isVisible()).toBe(true)
    await eventually(
      () => button.evaluate((own) => (own.getRootNode() as ShadowRoot).activeElement === own),
      Boolean,
    )
    await page.reload()
    await page.locator("button.bell").click()
    await eventually(
      () => field.inputValue(),
      (words) => words === "Thanks🥰",
    )
    await button.click()
    await grid.getByRole("gridcell").first().getByText("🥰").waitFor()
    await shopper.close()
  })

  it("has nothing kept of what they picked before they agreed", async () => {
    const shopper = await aShopper("en", {}, { consent: "pending" })
    await shopper.button.click()
    await shopper.grid.getByText("🛒").click()
    expect(await shopper.page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await shopper.button.click()
    await shopper.button.click()
    await shopper.grid.getByRole("gridcell").first().getByText("🛒").waitFor()
    await shopper.close()
  })
})
