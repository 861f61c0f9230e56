import { Agent, request } from "node:http"
import { join } from "node:path"
import {
  build,
  demoShop,
  isBuilt,
  openDemoShop,
  root,
  seedKnowledge,
  startLocalWorker,
} from "@shopbell/local"
import { convertV4MiniflareOptions, Miniflare } from "miniflare"
import { bareWorker } from "./bare-worker.ts"
import { shopOfSize } from "./big-packs.ts"

// What an answer costs over what a framework costs: every figure stands beside a bare Hono JSON route and a bare
// Durable Object in the same run, rounds taken in turn. Absolute times belong to the machine. The bare route is there
// twice: alone, and beside static pages as a deployment of ours is, where a router of the platform's comes first.

const besidePages = "bare route beside pages"
const rounds = 6
const perRound = 300
const vars = {
  SHOPBELL_SECRET: "a secret for benches only, thirty-two characters",
  DEV_MAILBOX: "on",
}

if (!isBuilt()) await build(() => {})
const worker = await startLocalWorker({ port: 0, vars })
await openDemoShop(worker, "http://localhost:1")
await seedKnowledge(worker, () => {})
const bare = new Miniflare(convertV4MiniflareOptions(await bareWorker()))
const bareUrl = (await bare.ready).origin
const sorted = new Miniflare(
  convertV4MiniflareOptions(await bareWorker({ pages: join(root, "dist/assets") })),
)
const sortedUrl = (await sorted.ready).origin

const question = JSON.stringify({
  shop: demoShop.key,
  text: "when will my parcel get here?",
  locale: "en",
})
const json = { "content-type": "application/json" }
const sizes = await Promise.all(
  [1_000, 10_000, 100_000].map(async (phrasings) => {
    const { key, question: text } = await shopOfSize(worker, phrasings)
    const body = JSON.stringify({ shop: key, text, locale: "en" })
    return [
      `/v1/ask, ${phrasings.toLocaleString("en")} phrasings`,
      () => once(`${worker.url}/v1/ask`, { method: "POST", headers: json, body }),
    ] as const
  }),
)
const http = {
  "bare Hono route": () => once(`${bareUrl}/`, { method: "POST", headers: json, body: question }),
  [besidePages]: () => once(`${sortedUrl}/`, { method: "POST", headers: json, body: question }),
  "/healthz": () => once(`${worker.url}/healthz`),
  "/v1/ask": () => once(`${worker.url}/v1/ask`, { method: "POST", headers: json, body: question }),
}
const socket = {
  "bare object, stored echo": await echo(`${bareUrl.replace("http", "ws")}/socket`),
  "message to its own copy": await room(),
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Through node:http with kept connections: `fetch` costs several times what is measured. */
function once(
  url: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method: init.method ?? "GET", headers: init.headers },
      (response) => {
        response.resume()
        response.once("end", () =>
          response.statusCode === 200
            ? resolve()
            : reject(new Error(`${url} answered ${response.statusCode}`)),
        )
      },
    )
    sent.once("error", reject)
    sent.end(init.body)
  })
}

/** Sends and waits for the frame that says it is stored. */
async function echo(url: string): Promise<() => Promise<void>> {
  const ws = new WebSocket(url)
  await new Promise((resolve) => ws.addEventListener("open", resolve, { once: true }))
  let sent = 0
  return () => roundTrip(ws, `echo-${++sent}`, `echo-${sent}`)
}

async function room(): Promise<() => Promise<void>> {
  const post = async (path: string, body: object, token?: string) => {
    const headers = { ...json, ...(token !== undefined && { authorization: `Bearer ${token}` }) }
    const response = await fetch(`${worker.url}${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    })
    return (await response.json()) as { token: string; id: string }
  }
  const { token } = await post("/v1/sessions", { shop: demoShop.key })
  const { id } = await post("/v1/conversations", { clientId: "bench-000001", locale: "en" }, token)
  // A person is asked for, so that the bot's answers do not share the line with what is measured.
  await post(
    `/v1/conversations/${id}/commands`,
    { type: "handoff.request", clientId: "bench-000002" },
    token,
  )
  const url = `${worker.url.replace("http", "ws")}/v1/conversations/${id}/socket`
  const ws = new WebSocket(url, ["shopbell.v1", `token.${token}`])
  await new Promise((resolve) => ws.addEventListener("message", resolve, { once: true }))
  let sent = 0
  return () => {
    const clientId = `bench-message-${++sent}`
    return roundTrip(
      ws,
      JSON.stringify({ type: "message.send", clientId, body: "hello" }),
      clientId,
    )
  }
}

function roundTrip(ws: WebSocket, text: string, answer: string): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ data }: MessageEvent) => {
      if (!String(data).includes(answer)) return
      ws.removeEventListener("message", look)
      resolve()
    }
    ws.addEventListener("message", look)
    ws.send(text)
  })
}

async function measure(group: Record<string, () => Promise<void>>, atOnce: number) {
  const times = new Map(Object.keys(group).map((name) => [name, [] as number[]]))
  const seconds = new Map(Object.keys(group).map((name) => [name, 0]))
  for (const work of Object.values(group)) for (let i = 0; i < 100; i++) await work()
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(group)) {
      let left = perRound
      const startedAt = performance.now()
      const lane = async () => {
        while (left-- > 0) {
          const before = performance.now()
          await work()
          times.get(name)?.push(performance.now() - before)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, lane))
      seconds.set(name, (seconds.get(name) ?? 0) + (performance.now() - startedAt) / 1000)
    }
  }
  return [...times].map(([name, all]) => {
    const sorted = all.sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
    return {
      name,
      p50: at(0.5),
      p99: at(0.99),
      perSecond: sorted.length / (seconds.get(name) ?? 1),
    }
  })
}

function print(title: string, rows: Awaited<ReturnType<typeof measure>>): void {
  const [floor] = rows
  console.log(`\n${title}`)
  console.log("                              p50 ms   ÷ floor   p99 ms   ÷ floor      /s   ÷ floor")
  for (const { name, p50, p99, perSecond } of rows) {
    const ratio = (value: number, base: number | undefined) =>
      (value / (base ?? value)).toFixed(2).padStart(9)
    console.log(
      `${name.padEnd(28)}${p50.toFixed(3).padStart(8)} ${ratio(p50, floor?.p50)}${p99.toFixed(2).padStart(9)} ${ratio(p99, floor?.p99)}${perSecond.toFixed(0).padStart(8)} ${ratio(perSecond, floor?.perSecond)}`,
    )
  }
}

const alone = await measure({ ...http, ...Object.fromEntries(sizes) }, 1)
print("HTTP, one at a time", alone)
const deployed = alone.find(({ name }) => name === besidePages)?.p50 ?? Number.NaN
for (const { name, p50 } of alone.filter(({ name }) => name.startsWith("/")))
  console.log(`${name.padEnd(28)}p50 ÷ ${besidePages}${(p50 / deployed).toFixed(2).padStart(6)}`)
print("HTTP, 32 at a time", await measure(http, 32))
print("Socket, one message in flight, stored before it is told", await measure(socket, 1))
await Promise.all([worker.close(), bare.dispose(), sorted.dispose()])
process.exit(0)
