import type { BrowserContextOptions, Page } from "playwright-core"
import { beforeAll, describe, expect, it } from "vitest"
import { asShopper, eventually, type ShopperPage } from "../harness/browser.ts"
import { noViolations, picture, widgetSuite } from "../harness/widget-suite.ts"

const suite = widgetSuite()
let film: Buffer
let poster: Buffer

beforeAll(async () => {
  const page = await suite.browser.newPage()
  const made = await page.evaluate(recordFilm)
  film = Buffer.from(made.film, "base64")
  poster = Buffer.from(made.poster, "base64")
  await page.close()
})

/** Half a second of a dress that sways, and a picture of it. Made here, so that no fixture is needed. */
async function recordFilm() {
  const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 180 })
  const context = canvas.getContext("2d")
  function draw(at: number) {
    if (!context) return
    const sky = context.createLinearGradient(0, 0, 320, 180)
    sky.addColorStop(0, "#d8c3a5")
    sky.addColorStop(1, "#8e8d8a")
    context.fillStyle = sky
    context.fillRect(0, 0, 320, 180)
    context.fillStyle = "#1f6f5c"
    context.beginPath()
    context.moveTo(150, 40)
    context.lineTo(110 + 6 * Math.sin(at / 3), 150)
    context.lineTo(210 + 6 * Math.sin(at / 3), 150)
    context.lineTo(170, 40)
    context.fill()
  }
  draw(0)
  const stillUrl = canvas.toDataURL("image/jpeg")
  const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: "video/mp4" })
  const parts: Blob[] = []
  recorder.ondataavailable = ({ data }) => parts.push(data)
  const stopped = new Promise((done) => {
    recorder.onstop = done
  })
  recorder.start()
  for (let at = 0; at < 10; at++) {
    draw(at)
    await new Promise((next) => {
      setTimeout(next, 50)
    })
  }
  recorder.stop()
  await stopped
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")
  return { film: btoa(text), poster: stillUrl.split(",")[1] ?? "" }
}

const site = "https://films.shop.example"
const captions = `WEBVTT\n\n00:00.000 --> 00:01.000\nIt sways.\n`

/** What the shop's file server would answer; the names of what was asked for are kept. */
async function serveFilms(page: Page, given: { cors: boolean }): Promise<string[]> {
  const asked: string[] = []
  await page.route(`${site}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    asked.push(name)
    const headers = { "access-control-allow-origin": given.cors ? "*" : "https://other.example" }
    if (name.endsWith(".jpg"))
      return route.fulfill({ contentType: "image/jpeg", body: poster, headers })
    if (name.endsWith(".vtt"))
      return route.fulfill({ contentType: "text/vtt", body: captions, headers })
    if (name.startsWith("gone")) return route.fulfill({ status: 404, headers })
    return route.fulfill({ contentType: "video/mp4", body: film, headers })
  })
  return asked
}

async function aChat(lang = "en", options: BrowserContextOptions = {}, cors = true) {
  const context = await suite.browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const shopper = asShopper(await context.newPage())
  const asked = await serveFilms(shopper.page, { cors })
  await shopper.page.goto(suite.pages.page({ html: `lang="${lang}"` }))
  await shopper.page.locator("button.bell").click()
  await shopper.panel.locator(".smile").waitFor()
  await shopper.ask(`a film, please: ${lang}`)
  await shopper.panel.locator(".mine").first().waitFor()
  const id = await eventually(
    () =>
      shopper.page.evaluate(() =>
        JSON.parse(localStorage["shopbell:pk_demo:conversation"] ?? '""'),
      ),
    (known) => known !== "",
  )
  await command(id, { type: "conversation.claim" })
  return { ...shopper, asked, id, close: () => context.close() }
}

let commands = 0
const command = (id: string, body: object) =>
  suite.api("POST", `/v1/conversations/${id}/commands`, {
    clientId: `film-${++commands}-server`,
    ...body,
  })

const show = (id: string, ...blocks: object[]) =>
  command(id, { type: "message.send", body: "See for yourself:", blocks })

const playing = ({ panel }: ShopperPage) =>
  panel.locator("video").evaluate((video: HTMLVideoElement) => ({
    at: video.currentTime,
    width: video.videoWidth,
  }))

const sways = {
  type: "video",
  url: `${site}/sways.mp4`,
  title: "How the Fjord dress moves",
  poster: `${site}/sways.jpg`,
  width: 1920,
  height: 1080,
  captions: [
    { url: `${site}/en.vtt`, locale: "en" },
    { url: `${site}/de.vtt`, locale: "de-DE" },
  ],
  fallback: "How the Fjord dress moves: https://films.shop.example/sways.mp4",
}
const elsewhere = {
  type: "video",
  url: "https://www.youtube.com/watch?v=fjord",
  title: "Washing wool without fear",
  poster: `${site}/wool.jpg`,
  fallback: "Washing wool: https://www.youtube.com/watch?v=fjord",
}

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const screens: [string, string, BrowserContextOptions][] = [
  ["en", "en", {}],
  ["ar-dark", "ar", { colorScheme: "dark" }],
  ["ja-phone", "ja", phone],
  ["zh-CN-phone-dark", "zh-CN", { ...phone, colorScheme: "dark" }],
]

describe.each(screens)("films: %s", (name, lang, options) => {
  it("stand in the thread, and nothing of them but their pictures is fetched before they are played", async () => {
    const chat = await aChat(lang, options)
    await show(chat.id, sways)
    await show(chat.id, elsewhere)
    const video = chat.panel.locator("video")
    await video.waitFor()
    await chat.panel.locator("a.film img").waitFor()
    await picture(chat.page, `${name}-film`)
    await noViolations(chat)
    const fetched = await eventually(
      () => Promise.resolve(chat.asked),
      (names) => names.includes("wool.jpg"),
    )
    expect(fetched.filter((file) => !file.endsWith(".jpg"))).toEqual([])
    expect(chat.problems).toEqual([])
    await chat.close()
  })
})

describe("a film", () => {
  it("plays in place, with captions in the language of the chat", async () => {
    const chat = await aChat()
    await show(chat.id, sways)
    const video = chat.panel.getByLabel("How the Fjord dress moves")
    await video.evaluate((film: HTMLVideoElement) => film.play())
    await eventually(
      () => playing(chat),
      ({ at, width }) => at > 0 && width === 320,
    )
    const tracks = await video.evaluate((film: HTMLVideoElement) =>
      Array.from(film.textTracks, ({ label, language, mode }) => [label, language, mode]),
    )
    expect(tracks).toEqual([
      ["English", "en", "showing"],
      ["German (Germany)", "de-DE", "disabled"],
    ])
    expect(chat.problems).toEqual([])
    await chat.close()
  })

  it("plays without captions where its server allows no other origins", async () => {
    const chat = await aChat("en", {}, false)
    await show(chat.id, sways)
    const video = chat.panel.locator("video")
    await video.evaluate((film: HTMLVideoElement) => void film.play().catch(() => {}))
    await eventually(
      () => playing(chat),
      ({ width }) => width === 320,
    )
    expect(await video.locator("track").count()).toBe(0)
    await chat.close()
  })

  it("that cannot be played becomes a way to its page, as others are", async () => {
    const chat = await aChat()
    await show(chat.id, { ...sways, url: `${site}/gone.mp4`, captions: undefined })
    await chat.panel
      .locator("video")
      .evaluate((film: HTMLVideoElement) => void film.play().catch(() => {}))
    const card = chat.panel.getByRole("link", { name: /How the Fjord dress moves/ })
    expect(await card.getAttribute("href")).toBe(`${site}/gone.mp4`)
    expect(await card.getAttribute("target")).toBe("_blank")
    await show(chat.id, elsewhere)
    await chat.panel.getByText("View · youtube.com").waitFor()
    expect(await chat.page.locator("iframe").count()).toBe(0)
    await chat.close()
  })

  it("that a shopper attaches is played in place", async () => {
    const chat = await aChat()
    const file = { name: "torn seam.mp4", mimeType: "video/mp4", buffer: film }
    await chat.panel.locator(".attach input").setInputFiles(file)
    await chat.panel.locator(".files .primary").click()
    await eventually(
      () => playing(chat),
      ({ width }) => width === 320,
    )
    await picture(chat.page, "en-film-attached")
    await noViolations(chat)
    await chat.close()
  })

  it("is refused where its address is not https, as no page would play it", async () => {
    const chat = await aChat()
    await expect(
      show(chat.id, { ...sways, url: "http://films.shop.example/a.mp4" }),
    ).rejects.toThrow(/blocks/)
    await expect(show(chat.id, { ...sways, url: "javascript:alert(1)//.mp4" })).rejects.toThrow(
      /blocks/,
    )
    await chat.close()
  })
})
