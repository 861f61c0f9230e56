import { parseArgs } from "node:util"
import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/browser.ts"
import { startWidgetPages, type WidgetPages } from "../harness/widget-pages.ts"
import { type Peers, startPeers } from "./peers.ts"

// `npm run bench:widget [-- --peers]`, where `--peers` fetches the packages of other chats beside it. What the widget costs a page, on a phone's processor (4× throttled): beside a page without it and a page with
// the plainest launcher there can be, rounds taken in turn. Absolute times belong to the machine.

const rounds = 9
const throttle = 4
const longTaskMs = 50

/** What the page's observers noted; times in milliseconds. */
interface Seen {
  bell: number
  blocking: number
  longTasks: number
  shift: number
}

interface Visit {
  /** Navigation to the bell's first frame, ms; 0 where there is none. */
  bell: number
  /** Main thread time of scripts and layout until the page rests, ms. */
  script: number
  /** What long tasks took beyond 50 ms, ms. */
  blocking: number
  longTasks: number
  shift: number
  /** Tap to a field one can type in, ms. */
  typing: number
}

const product = `<main><h1>Fjord jumper</h1>${"<p>Wool that lasts.</p>".repeat(80)}<button>Buy</button></main>`
const plain = `<script>
  const host = document.createElement("plain-launcher"), root = host.attachShadow({ mode: "open" })
  const button = document.createElement("button"); button.className = "bell"; button.textContent = "Chat"
  const sheet = new CSSStyleSheet(); sheet.replaceSync(":host{position:fixed;right:20px;bottom:20px}")
  root.adoptedStyleSheets = [sheet]; root.append(button); document.body.append(host)
</script>`

async function visit(browser: Browser, url: string, tap: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: throttle })
  await devtools.send("Performance.enable")
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: "load" })
  await page.waitForTimeout(900)
  const { metrics } = await devtools.send("Performance.getMetrics")
  const metric = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1_000
  const seen = await page.evaluate((): Seen => Reflect.get(globalThis, "seen"))
  const typing = tap ? await tapToType(page) : 0
  const after = await page.evaluate((): Seen => Reflect.get(globalThis, "seen"))
  await context.close()
  return {
    bell: seen.bell,
    script: metric("ScriptDuration") + metric("LayoutDuration") + metric("RecalcStyleDuration"),
    blocking: seen.blocking,
    longTasks: seen.longTasks,
    shift: after.shift,
    typing,
  }
}

/** Runs in the page: notes the bell's first frame, long tasks and layout shifts. */
function watch() {
  const seen = { bell: 0, blocking: 0, longTasks: 0, shift: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longTasks += 1
      seen.blocking += duration - 50
    }
  }).observe({ type: "longtask", buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, "value")
  }).observe({ type: "layout-shift", buffered: true })
  const look = () => {
    const host = document.querySelector("shopbell-widget,plain-launcher,deep-chat")
    const there =
      host?.shadowRoot?.querySelector(".bell,#text-input") ??
      document.querySelector(".chat-window-toggle")
    if (there) seen.bell = performance.now()
    else if (performance.now() < 5_000) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Taps the bell and measures, inside the page, until there is a field to type in. */
function tapToType(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const root = document.querySelector("shopbell-widget")?.shadowRoot
        const from = performance.now()
        const look = () => {
          const ready = root
            ? root.activeElement instanceof HTMLTextAreaElement
            : document.querySelector(".chat-window textarea")?.checkVisibility()
          const spent = performance.now() - from
          if (ready || spent > 5_000) resolve(ready ? spent : Number.NaN)
          else requestAnimationFrame(look)
        }
        const bell = root?.querySelector(".bell") ?? document.querySelector(".chat-window-toggle")
        if (bell instanceof HTMLElement) bell.click()
        look()
      }),
  )
}

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function run(pages: WidgetPages, browser: Browser, peers: Peers | null): Promise<void> {
  const subjects: Record<string, { url: string; tap: boolean }> = {
    "no launcher": { url: pages.page({ body: product, script: "" }), tap: false },
    "plain launcher": { url: pages.page({ body: product, script: plain }), tap: false },
    Shopbell: { url: pages.page({ body: product }), tap: true },
  }
  for (const { name, script } of peers?.list ?? [])
    // deep-chat stands open on the page: there is nothing to tap.
    subjects[name] = { url: pages.page({ body: product, script }), tap: name !== "deep-chat" }
  const visits = new Map(Object.keys(subjects).map((name) => [name, [] as Visit[]]))
  for (let round = 0; round < rounds; round++)
    for (const [name, { url, tap }] of Object.entries(subjects))
      visits.get(name)?.push(await visit(browser, url, tap))
  console.log(`${rounds} rounds, processor throttled ${throttle}×, medians`)
  console.log(
    "                  bell ms  main thread ms  blocking ms  long tasks  layout shift  tap to typing ms",
  )
  for (const [name, all] of visits) {
    const of = (key: keyof Visit) => median(all.map((one) => one[key]))
    console.log(
      `${name.padEnd(16)}${of("bell").toFixed(0).padStart(9)}${of("script").toFixed(1).padStart(16)}${of("blocking").toFixed(0).padStart(13)}${of("longTasks").toFixed(0).padStart(12)}${of("shift").toFixed(3).padStart(14)}${of("typing").toFixed(0).padStart(18)}`,
    )
  }
  for (const { name, bytes } of peers?.list ?? [])
    console.log(`${name} is ${bytes.toLocaleString("en")} bytes at brotli 4 before its first paint`)
  const cost =
    median((visits.get("Shopbell") ?? []).map(({ script }) => script)) -
    median((visits.get("no launcher") ?? []).map(({ script }) => script))
  const ratio =
    median((visits.get("Shopbell") ?? []).map(({ bell }) => bell)) /
    median((visits.get("plain launcher") ?? []).map(({ bell }) => bell))
  console.log(
    `the bell adds ${cost.toFixed(1)} ms of main thread (long tasks begin at ${longTaskMs} ms), and stands after ${ratio.toFixed(2)}× the plain launcher's time`,
  )
}

const { values } = parseArgs({ options: { peers: { type: "boolean", default: false } } })
const [pages, browser] = await Promise.all([startWidgetPages(), openBrowser()])
const peers = values.peers ? await startPeers() : null
try {
  await run(pages, browser, peers)
} finally {
  peers?.close()
  await browser.close()
  await pages.close()
}
process.exit(0)
