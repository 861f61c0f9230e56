import { maxMessageChars } from "@shopbell/protocol/limits"
import { expect, it } from "vitest"
import { createClient } from "./client.ts"
import { createClock, createDice } from "./testing/clock.ts"
import { calm, createNetwork } from "./testing/network.ts"
import { createModelRoom, textsOf } from "./testing/server.ts"

function aClient() {
  const clock = createClock()
  const random = createDice(1)
  const room = createModelRoom(clock)
  const network = createNetwork(room, clock, random)
  const { conversation, close } = createClient({
    api: "https://chat.example",
    shop: "pk_demo",
    fetch: network.fetch,
    WebSocket: network.WebSocket,
    now: clock.now,
    later: clock.later,
    random,
  })
  const after = (ms: number) => clock.runUntil(clock.now() + ms)
  return { conversation, close, room, network, after }
}

it("makes no request before the shopper writes", async () => {
  const { conversation, network, after } = aClient()
  conversation.resume()
  await after(60_000)
  expect(network.requests).toEqual([])
})

it("starts a conversation with the first message and shows it as sent", async () => {
  const { conversation, room, after } = aClient()
  const outcome = conversation.send("Where is my parcel?")
  expect(conversation.getState().outbox[0]?.delivery).toBe("queued")
  await after(100)
  expect(await outcome).toEqual({ accepted: true })
  expect(textsOf(room.log)).toEqual(["Where is my parcel?"])
  expect(conversation.getState()).toMatchObject({ connection: "online", outbox: [] })
})

it("refuses words the service would refuse, without sending them", async () => {
  const { conversation, network } = aClient()
  const tooLong = await conversation.send("x".repeat(maxMessageChars + 1))
  expect(tooLong).toMatchObject({ accepted: false, code: "message_too_long" })
  expect(await conversation.send("  ")).toMatchObject({ accepted: false })
  expect(network.requests).toEqual([])
})

it("keeps refused words with the reason, and lets the next message pass", async () => {
  const { conversation, room, after } = aClient()
  const refused = conversation.send("refuse this")
  void conversation.send("Hello")
  await after(100)
  expect(await refused).toMatchObject({ accepted: false, code: "client_id_reused" })
  expect(textsOf(room.log)).toEqual(["Hello"])
  const [item] = conversation.getState().outbox
  expect(item).toMatchObject({ delivery: "failed", code: "client_id_reused" })
  expect(item?.command).toMatchObject({ body: "refuse this" })
  conversation.retry(item?.clientId ?? "")
  await after(100)
  const [again] = conversation.getState().outbox
  expect(again?.clientId).not.toBe(item?.clientId)
  conversation.discard(again?.clientId ?? "")
  expect(conversation.getState().outbox).toEqual([])
})

it("polls where sockets are blocked, and goes back to the socket later", async () => {
  const { conversation, room, network, after } = aClient()
  network.weather = { ...calm, socketsBlocked: true }
  void conversation.send("Hello")
  await after(10_000)
  expect(conversation.getState().connection).toBe("online")
  room.botSays("Hi")
  await after(100)
  expect(textsOf(conversation.getState().entries)).toEqual(["Hello", "Hi"])
  network.weather = calm
  await after(180_000)
  const before = network.requests.length
  await after(120_000)
  expect(network.requests.length).toBe(before)
  expect(conversation.getState().connection).toBe("online")
})

it("gets a new session once when its token is refused", async () => {
  const { conversation, network, after } = aClient()
  void conversation.send("Hello")
  await after(100)
  network.cut(4401)
  await after(5_000)
  expect(network.requests.filter((route) => route === "POST /v1/sessions")).toHaveLength(2)
  expect(conversation.getState().connection).toBe("online")
})

it("goes back to the socket at once when a poll brought it a new token", async () => {
  const { conversation, network, after } = aClient()
  network.refused = "token-1"
  void conversation.send("Hello")
  await after(12_000)
  expect(conversation.getState()).toMatchObject({ connection: "online", outbox: [] })
  const before = network.requests.length
  await after(90_000)
  expect(network.requests.length).toBe(before)
})

it("stops for good when the shop is refused", async () => {
  const { conversation, network, after } = aClient()
  void conversation.send("Hello")
  await after(100)
  network.cut(4403)
  await after(100)
  const before = network.requests.length
  await after(600_000)
  expect(conversation.getState().connection).toBe("refused")
  expect(network.requests.length).toBe(before)
})

it("forgets a conversation that was erased", async () => {
  const { conversation, network, after } = aClient()
  void conversation.send("Hello")
  await after(100)
  network.cut(4410)
  await after(100)
  expect(conversation.getState()).toMatchObject({ id: null, entries: [], connection: "idle" })
})

it("notices a socket that went silent", async () => {
  const { conversation, network, after } = aClient()
  void conversation.send("Hello")
  await after(100)
  network.weather = { ...calm, loss: 1 }
  await after(40_000)
  expect(conversation.getState().connection).toBe("offline")
  network.weather = calm
  await after(60_000)
  expect(conversation.getState().connection).toBe("online")
})
