import { type ConversationView, createClient, createOperatorClient } from "@shopbell/client"
import type { LocalWorker } from "@shopbell/local"
import type { LogEntry } from "@shopbell/protocol"
import { calm, faultyNetwork } from "../harness/faulty-socket.ts"
import { seeded } from "../harness/random.ts"

/** Where runs happen: a Worker, a shop, and one visitor's token (sessions are rate limited, as they should be). */
export interface ChaosWorld {
  worker: LocalWorker
  shop: { id: string; key: string; secret: string }
  token: string
}

const steps = 24
/** Client clocks run this much faster: waiting and backing off is not what is tested. */
const haste = 15
const giveUpMs = 8_000
/** A request that hangs until it is given up, and its repetitions, still fit in. */
const settleMs = 45_000

/** One seeded story of a shopper in two tabs and an operator on bad networks. Throws what was broken. */
export async function chaosRun(world: ChaosWorld, seed: number): Promise<{ entries: number }> {
  const random = seeded(seed)
  const storage = memoryStorage({ token: JSON.stringify(world.token) }, world.shop.key)
  const networks = [faultyNetwork(random), faultyNetwork(random)]
  const desk = faultyNetwork(random, { authorization: `Bearer ${world.shop.secret}` })
  const base = { api: world.worker.url, random, later, fetch: hastyFetch }
  const tabs = networks.map((network) =>
    createClient({ ...base, shop: world.shop.key, storage, WebSocket: network.WebSocket }),
  )
  const [first, second] = tabs
  if (!first || !second) throw new Error("two tabs")
  const operators = createOperatorClient({
    ...base,
    storage: memoryStorage({}, ""),
    WebSocket: desk.WebSocket,
    fetch: (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set("authorization", `Bearer ${world.shop.secret}`)
      return hastyFetch(input, { ...init, headers })
    },
  })
  const said = new Map<string, string[]>([
    ["first", []],
    ["second", []],
    ["operator", []],
  ])
  let words = 0
  const say = (who: string, send: (text: string) => unknown) => {
    const text = `${seed} ${who} ${++words}`
    said.get(who)?.push(text)
    void send(text)
  }
  try {
    say("first", first.conversation.send)
    const id = await until("the conversation to begin", () => first.conversation.getState().id)
    second.conversation.resume()
    const thread = operators.open(id)
    for (let step = 0; step < steps; step++) {
      const dice = random()
      if (dice < 0.3) say("first", first.conversation.send)
      else if (dice < 0.5) say("second", second.conversation.send)
      else if (dice < 0.65) say("operator", thread.note)
      else if (dice < 0.7) void thread.claim()
      else if (dice < 0.74) void thread.returnToBot()
      else if (dice < 0.78) void first.conversation.requestHuman()
      else if (dice < 0.9) networks[random() < 0.5 ? 0 : 1]?.cutAll()
      else await evict(world, id, random() < 0.5 ? "hibernate" : "close")
      if (random() < 0.5) await pause(random() * 10)
    }
    // A stream that lost a frame does not live on in reality: what was lost comes back by cursor.
    for (const network of [...networks, desk]) {
      network.weather = calm
      network.cutAll()
    }
    const log = await serverLog(world, id)
    await agree(log, [first.conversation.getState, second.conversation.getState, thread.getState])
    thread.close()
    const entries = (await log()).entries
    check(
      entries,
      said,
      [first.conversation.getState(), second.conversation.getState()],
      thread.getState(),
    )
    return { entries: entries.length }
  } finally {
    for (const tab of tabs) tab.close()
    for (const network of [...networks, desk]) network.cutAll()
  }
}

/** Everything that must hold of a finished story. */
function check(
  log: readonly LogEntry[],
  said: ReadonlyMap<string, readonly string[]>,
  shoppers: readonly ConversationView[],
  desk: ConversationView,
): void {
  const positions = log.map((entry) => entry.seq)
  equal(
    positions,
    positions.map((_, index) => index + 1),
    "positions are gapless",
  )
  const spoken = log.flatMap(textOf)
  for (const [who, texts] of said) {
    equal(
      spoken.filter((text) => text.includes(` ${who} `)),
      texts,
      `${who}: each once, in the order written`,
    )
  }
  equal(desk.entries, log, "the operator's view is the log")
  const [one, other] = shoppers
  equal(one?.entries, other?.entries, "both tabs show the same")
  equal(
    one?.entries.map((entry) => entry.seq),
    positions,
    "the shopper's view has no gap",
  )
  equal(
    one?.entries.flatMap(textOf),
    log.filter((entry) => !isNote(entry)).flatMap(textOf),
    "the shopper sees everything but notes",
  )
}

const isNote = ({ event }: LogEntry) =>
  event.type === "message.created" && event.message.kind === "note"

function textOf({ event }: LogEntry): string[] {
  if (event.type !== "message.created" || event.message.author.kind === "bot") return []
  const [block] = event.message.blocks
  return block?.type === "text" ? [block.text] : []
}

/** Waits until nothing is unsent and everybody has read to the end of a log that has come to rest. */
async function agree(
  log: () => Promise<{ seq: number }>,
  views: readonly (() => ConversationView)[],
): Promise<void> {
  const settled = () => {
    const seen = views.map((view) => view())
    const sent = seen.every(({ outbox }) => outbox.every((item) => item.delivery === "failed"))
    const idle = seen.every(({ turn }) => turn === null)
    return sent && idle && new Set(seen.map(({ seq }) => seq)).size === 1 ? seen[0]?.seq : undefined
  }
  for (;;) {
    const seq = await until("everybody to agree", settled, () => told(views))
    await pause(40)
    // The server is asked only now: asking it all the time would be most of its work.
    if (settled() === seq && (await log()).seq === seq) return
  }
}

/** Where everybody stands, for who reads a failure. */
const told = (views: readonly (() => ConversationView)[]): string =>
  JSON.stringify(
    views.map((view) => {
      const { seq, latest, connection, turn, outbox } = view()
      return { seq, latest, connection, turn, outbox: outbox.map(({ delivery }) => delivery) }
    }),
  )

async function serverLog(world: ChaosWorld, id: string) {
  return async () => {
    const entries: LogEntry[] = []
    for (;;) {
      const after = entries.at(-1)?.seq ?? 0
      const response = await fetch(
        `${world.worker.url}/v1/conversations/${id}/log?after=${after}`,
        {
          headers: { authorization: `Bearer ${world.shop.secret}` },
        },
      )
      const page = (await response.json()) as { entries: LogEntry[]; seq: number }
      entries.push(...page.entries)
      if (entries.length === page.seq) return { entries, seq: page.seq }
    }
  }
}

async function evict(
  world: ChaosWorld,
  id: string,
  webSockets: "hibernate" | "close",
): Promise<void> {
  const name = `${world.shop.id}/${id}`
  await world.worker.miniflare
    .unsafeEvictDurableObject("shopbell", "ConversationRoom", { name, webSockets })
    // It may be between two lives already.
    .catch(() => {})
}

function later(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms / haste)
  return () => clearTimeout(timer)
}

/**
 * A request that waits for news waits as much shorter: an eviction waits for it, and this process with it. One
 * that an eviction left without an answer is given up sooner, too: the client's own deadline goes by the real clock.
 */
const hastyFetch: typeof fetch = (input, init) =>
  Promise.race([
    fetch(
      urlOf(input).replace(/waitMs=(\d+)/, (_, ms) => `waitMs=${Math.round(Number(ms) / haste)}`),
      init,
    ),
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new TypeError("no answer")), giveUpMs).unref()
    }),
  ])

const urlOf = (input: Parameters<typeof fetch>[0]): string =>
  input instanceof Request ? input.url : input.toString()

function memoryStorage(initial: Record<string, string>, shop: string): Storage {
  const kept = new Map(
    Object.entries(initial).map(([key, value]) => [`shopbell:${shop}:${key}`, value]),
  )
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  }
}

/** How the message of a story begins that did not come to an end. */
export const hanging = "waited in vain for"

async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  state: () => string = () => "",
): Promise<NonNullable<T>> {
  const deadline = Date.now() + settleMs
  for (;;) {
    const seen = await look()
    if (seen) return seen
    if (Date.now() > deadline) throw new Error(`${hanging} ${what} ${state()}`)
    await pause(15)
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function equal(actual: unknown, expected: unknown, claim: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${claim}\n  got      ${a}\n  expected ${b}`)
}
