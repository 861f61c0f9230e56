import { findChromium } from "@shopbell/local"
import { type Browser, chromium, type Locator, type Page } from "playwright-core"

/** Chromium without its own errands to the network. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  })
}

/** A shopper's page, with everything that went wrong on it. */
export interface ShopperPage {
  page: Page
  problems: string[]
  bell: Locator
  panel: Locator
  /** Opens the panel if it is closed. */
  open: () => Promise<void>
  ask: (text: string) => Promise<void>
  bubbles: () => Promise<string[]>
}

export function asShopper(page: Page): ShopperPage {
  page.setDefaultTimeout(8_000)
  const problems: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text())
  })
  page.on("pageerror", (error) => problems.push(error.message))
  const bell = page.getByRole("button", { name: /^Chat/ })
  const panel = page.getByRole("dialog")
  const composer = panel.getByRole("textbox")
  return {
    page,
    problems,
    bell,
    panel,
    async open() {
      if (!(await panel.isVisible())) await bell.click()
      await composer.waitFor()
    },
    async ask(text) {
      await composer.fill(text)
      await composer.press("Enter")
    },
    bubbles: () => panel.locator(".bubble").allInnerTexts(),
  }
}

/** Waits until something holds, and says what was seen when it never does. */
export async function eventually<T>(
  look: () => Promise<T>,
  holds: (seen: T) => boolean,
  ms = 8_000,
): Promise<T> {
  const deadline = Date.now() + ms
  for (;;) {
    const seen = await look()
    if (holds(seen)) return seen
    if (Date.now() > deadline)
      throw new Error(`never came true; last seen: ${JSON.stringify(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}
