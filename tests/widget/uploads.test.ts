import { crc32, deflateSync } from "node:zlib"
import type { BrowserContextOptions } from "playwright-core"
import { describe, expect, it } from "vitest"
import { asShopper, eventually, type ShopperPage } from "../harness/browser.ts"
import { noViolations, picture, widgetSuite } from "../harness/widget-suite.ts"

const suite = widgetSuite()

async function aShopper(
  options: BrowserContextOptions = {},
  lang = "en",
): Promise<ShopperPage & { close: () => Promise<void> }> {
  const context = await suite.browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const shopper = asShopper(await context.newPage())
  await shopper.page.goto(suite.pages.page({ html: `lang="${lang}"` }))
  await shopper.page.locator("button.bell").click()
  await shopper.panel.locator(".attach").waitFor()
  return { ...shopper, close: () => context.close() }
}

/** A picture that a browser draws: a grey ramp, made here so that no fixture is needed. */
function aPng(width = 320, height = 200): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = (x + y) % 256
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data])
    const numbers = Buffer.alloc(8)
    numbers.writeUInt32BE(data.length, 0)
    numbers.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from("Location\0SECRET")),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

const photo = { name: "broken zip.png", mimeType: "image/png", buffer: aPng() }
const send = ({ panel }: ShopperPage) => panel.locator(".files .primary")

/** Gives files to the panel as a paste or a drop would. */
const give = (
  { page }: ShopperPage,
  type: "paste" | "drop" | "dragenter",
  name: string,
  bytes: Buffer,
) =>
  page.evaluate(
    ({ type, name, bytes }) => {
      const transfer = new DataTransfer()
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([content], name, { type: "image/png" }))
      const init = { bubbles: true, composed: true, cancelable: true }
      const field = document.querySelector("shopbell-widget")?.shadowRoot?.querySelector("textarea")
      field?.dispatchEvent(
        type === "paste"
          ? new ClipboardEvent(type, { ...init, clipboardData: transfer })
          : new DragEvent(type, { ...init, dataTransfer: transfer }),
      )
    },
    { type, name, bytes: bytes.toString("base64") },
  )

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const screens: [string, string, BrowserContextOptions][] = [
  ["en", "en", {}],
  ["ar-dark", "ar", { colorScheme: "dark" }],
  ["ja-phone", "ja", phone],
  ["de-phone-dark", "de", { ...phone, colorScheme: "dark" }],
]

describe.each(screens)("attaching: %s", (name, lang, options) => {
  it("shows what is on its way, what went wrong and what was sent, and offends axe nowhere", async () => {
    const shopper = await aShopper(options, lang)
    const { page, panel } = shopper
    await panel
      .locator(".attach input")
      .setInputFiles([
        photo,
        { name: "archive.zip", mimeType: "application/zip", buffer: Buffer.from("PK") },
      ])
    await send(shopper).waitFor()
    await panel.getByRole("alert").waitFor()
    await picture(page, `${name}-upload`)
    await noViolations(shopper)
    await send(shopper).click()
    const sent = panel.locator(".mine img")
    await eventually(
      () =>
        sent.evaluateAll((images: HTMLImageElement[]) => images.map((image) => image.naturalWidth)),
      (widths) => widths.join() === "320",
    )
    await panel.locator(".files button").first().click()
    expect(await panel.locator(".files").count()).toBe(0)
    await picture(page, `${name}-upload-sent`)
    await noViolations(shopper)
    expect(shopper.problems).toEqual([])
    await shopper.close()
  })
})

describe("a shopper", () => {
  it("sends a picture that was cleaned, as the first thing said, and a person is called", async () => {
    const shopper = await aShopper()
    await shopper.panel.locator(".attach input").setInputFiles(photo)
    await send(shopper).click()
    const image = shopper.panel.locator(".mine img")
    await image.waitFor()
    await shopper.panel.getByText("Nobody is here right now").waitFor()
    const response = await fetch((await image.getAttribute("src")) ?? "")
    expect(Buffer.from(await response.arrayBuffer()).includes("SECRET")).toBe(false)
    await shopper.page.reload()
    await shopper.page.locator("button.bell").click()
    await image.waitFor()
    await shopper.close()
  })

  it("pastes and drops, up to five at once", async () => {
    const shopper = await aShopper()
    await give(shopper, "paste", "pasted.png", aPng(40, 30))
    await shopper.panel.getByText("pasted.png").waitFor()
    await give(shopper, "dragenter", "dropped.png", aPng(50, 30))
    expect(await shopper.panel.getAttribute("data-drop")).toBe("")
    await picture(shopper.page, "en-upload-drop")
    for (let at = 0; at < 6; at++)
      await give(shopper, "drop", `dropped ${at}.png`, aPng(50 + at, 30))
    expect(await shopper.panel.getAttribute("data-drop")).toBeNull()
    await send(shopper).waitFor()
    expect(await shopper.panel.locator(".files span").count()).toBe(5)
    await send(shopper).click()
    await eventually(
      () => shopper.panel.locator(".mine img").count(),
      (count) => count === 5,
    )
    await shopper.close()
  })

  it("is told of a file that is too large, before it is sent and by the service", async () => {
    const shopper = await aShopper()
    const file = { name: "film.mp4", mimeType: "video/mp4", buffer: Buffer.alloc(10 * 2 ** 20 + 1) }
    await shopper.panel.locator(".attach input").setInputFiles(file)
    await shopper.panel.getByText("Too large: 10 MB at most").waitFor()
    const response = await fetch(
      `${suite.pages.worker.url}/v1/conversations/${await aConversation()}/files?name=film.mp4`,
      {
        method: "POST",
        headers: { authorization: `Bearer ${suite.pages.secret}` },
        body: new Uint8Array(file.buffer),
      },
    )
    expect(response.status).toBe(413)
    await shopper.close()
  })

  it("is told when a file is not what its name says", async () => {
    const shopper = await aShopper()
    const file = { name: "photo.png", mimeType: "image/png", buffer: Buffer.from([0, 1, 2, 3]) }
    await shopper.panel.locator(".attach input").setInputFiles(file)
    await shopper.panel.getByText("This kind of file cannot be sent").waitFor()
    expect(await send(shopper).count()).toBe(0)
    await shopper.close()
  })

  it("stops an upload, and tries one again that was cut off", async () => {
    const shopper = await aShopper()
    const { page, panel } = shopper
    let isCut = true
    await page.route("**/files?name=*", async (route) => {
      if (route.request().method() === "OPTIONS") return route.continue()
      if (isCut) return route.abort()
      // Held until the shopper has stopped it.
      if (route.request().url().includes("held")) return undefined
      return route.continue()
    })
    await panel.locator(".attach input").setInputFiles(photo)
    await panel.getByText("The file could not be sent").waitFor()
    isCut = false
    await panel.getByRole("button", { name: "Try again" }).click()
    await send(shopper).waitFor()
    await panel.locator(".attach input").setInputFiles({ ...photo, name: "held.png" })
    await panel.getByRole("progressbar").waitFor()
    await picture(page, "en-upload-progress")
    await panel.getByRole("button", { name: "Cancel: held.png" }).click()
    expect(await panel.getByRole("progressbar").count()).toBe(0)
    await send(shopper).click()
    await eventually(
      () => panel.locator(".mine img").count(),
      (count) => count === 1,
    )
    await shopper.close()
  })

  it("makes a large photo lighter before it goes up", async () => {
    const shopper = await aShopper()
    const noise = await shopper.page.evaluate(async () => {
      const canvas = document.createElement("canvas")
      canvas.width = 2_700
      canvas.height = 800
      const context = canvas.getContext("2d")
      const data = context?.createImageData(2_700, 800)
      if (!context || !data) return ""
      data.data.forEach((_, at) => (data.data[at] = at % 4 === 3 ? 255 : Math.random() * 255))
      context.putImageData(data, 0, 0)
      return canvas.toDataURL("image/jpeg", 1).split(",")[1] ?? ""
    })
    const buffer = Buffer.from(noise, "base64")
    expect(buffer.length).toBeGreaterThan(1_500_000)
    await shopper.panel
      .locator(".attach input")
      .setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer })
    await send(shopper).click()
    const image = shopper.panel.locator(".mine img")
    await image.waitFor()
    expect(await image.getAttribute("width")).toBe("2560")
    const response = await fetch((await image.getAttribute("src")) ?? "")
    expect(response.headers.get("content-type")).toBe("image/jpeg")
    await response.body?.cancel()
    await shopper.close()
  })

  it("is asked for consent before a file leaves the page", async () => {
    const context = await suite.browser.newContext()
    const shopper = asShopper(await context.newPage())
    const asked: string[] = []
    shopper.page.on("request", (request) => {
      if (request.url().includes("/v1/conversations")) asked.push(request.url())
    })
    await shopper.page.goto(suite.pages.page({ data: { consent: "pending" } }))
    await shopper.open()
    await shopper.panel.locator(".attach input").setInputFiles(photo)
    await shopper.panel.getByRole("button", { name: "Agree and send" }).waitFor()
    expect(asked).toEqual([])
    await shopper.panel.getByRole("button", { name: "Agree and send" }).click()
    await send(shopper).click()
    await shopper.panel.locator(".mine img").waitFor()
    await context.close()
  })
})

async function aConversation(): Promise<string> {
  const response = await fetch(`${suite.pages.worker.url}/v1/conversations?limit=1`, {
    headers: { authorization: `Bearer ${suite.pages.secret}` },
  })
  const { data }: { data: { id: string }[] } = await response.json()
  return data[0]?.id ?? ""
}
