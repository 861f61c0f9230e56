import * as fc from "fast-check"
import { afterEach, expect, it, vi } from "vitest"
import type { createClient as createClientType } from "./client.ts"
import type * as State from "./state.ts"
import { createClock, createDice } from "./testing/clock.ts"
import { calm, createNetwork, type Weather } from "./testing/network.ts"
import { createModelRoom, textsOf } from "./testing/server.ts"

type Step =
  | { do: "send" | "bot" | "cut" | "reload"; afterMs: number }
  | { do: "weather"; afterMs: number; weather: Weather }

const weather = fc.record({
  loss: fc.constantFrom(0, 0.1, 0.4),
  twice: fc.constantFrom(0, 0.3),
  delayMs: fc.constantFrom(0, 50, 3_000),
  socketsBlocked: fc.boolean(),
})
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom("send", "bot"), afterMs: fc.nat(4_000) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom("cut", "reload"), afterMs: fc.nat(4_000) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("weather"), afterMs: fc.nat(9_000), weather }),
  },
)
const story = fc.record({
  seed: fc.nat(),
  steps: fc.array(step, { minLength: 10, maxLength: 40, size: "max" }),
})
type Story = { seed: number; steps: Step[] }

interface Subject {
  createClient: typeof createClientType
}

/** Plays a story to its end in calm weather; throws where anything was lost, doubled or out of order. */
async function play({ seed, steps }: Story, { createClient }: Subject, deduplicates = true) {
  const clock = createClock()
  const random = createDice(seed)
  const room = createModelRoom(clock, deduplicates)
  const network = createNetwork(room, clock, random)
  const storage = memoryStorage()
  const sent: string[] = []
  const misshown: string[] = []

  function load() {
    const client = createClient({
      api: "https://chat.example",
      shop: "pk_demo",
      storage,
      fetch: network.fetch,
      WebSocket: network.WebSocket,
      now: clock.now,
      later: clock.later,
      random,
    })
    client.conversation.subscribe(({ entries }) => {
      // What is shown is at every moment the beginning of the one true log.
      const wrong = entries.findIndex((entry, at) => entry.seq !== at + 1)
      if (wrong >= 0) misshown.push(`position ${wrong + 1} shows ${entries[wrong]?.seq}`)
    })
    client.conversation.resume()
    return client
  }

  let client = load()
  for (const next of steps) {
    await clock.runUntil(clock.now() + next.afterMs)
    if (next.do === "send") {
      sent.push(`words ${sent.length + 1}`)
      void client.conversation.send(`words ${sent.length}`)
    } else if (next.do === "bot") room.botSays(`answer ${room.log.length}`)
    else if (next.do === "cut") network.cut()
    else if (next.do === "weather") network.weather = next.weather
    else {
      client.close()
      client = load()
    }
  }
  network.weather = calm
  network.cut()
  await clock.runUntil(clock.now() + 240_000)

  const view = client.conversation.getState()
  client.close()
  expect(textsOf(room.log, "contact")).toEqual(sent)
  expect(view.outbox).toEqual([])
  expect(misshown).toEqual([])
  if (view.id) expect(textsOf(view.entries)).toEqual(textsOf(room.log))
  await clock.runUntil(clock.now() + 60_000)
}

function memoryStorage(): Storage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: () => null,
    length: 0,
  }
}

const runs = { numRuns: 500, endOnFailure: true }

afterEach(() => {
  vi.doUnmock("./state.ts")
  vi.resetModules()
})

it(
  "loses, doubles and reorders nothing, whatever the network does",
  { timeout: 60_000 },
  async () => {
    const subject = await import("./client.ts")
    await fc.assert(
      fc.asyncProperty(story, (told) => play(told, subject)),
      runs,
    )
  },
)

it("would notice a server that counts a resend twice", { timeout: 60_000 }, async () => {
  const subject = await import("./client.ts")
  const mutant = fc.asyncProperty(story, (told) => play(told, subject, false))
  const { failed } = await fc.check(mutant, runs)
  expect(failed).toBe(true)
})

it("would notice a client that shows an entry twice", { timeout: 60_000 }, async () => {
  vi.doMock("./state.ts", async (original) => {
    const state = await original<typeof State>()
    return {
      ...state,
      applyFrame: (...[view, frame]: Parameters<typeof state.applyFrame>) =>
        frame.type === "entries"
          ? { ...view, entries: [...view.entries, ...frame.entries], seq: frame.seq }
          : state.applyFrame(view, frame),
    }
  })
  vi.resetModules()
  const subject = await import("./client.ts")
  const mutant = fc.asyncProperty(story, (told) => play(told, subject))
  const { failed } = await fc.check(mutant, runs)
  expect(failed).toBe(true)
})
