import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test"
import type { Conversation, LogEntry, RoomCommand } from "@shopbell/protocol"
import { describe, expect, it, vi } from "vitest"
import {
  aConversation,
  anOperator,
  aShop,
  aVisitor,
  call,
  command,
  newClientId,
  publish,
} from "../testing/shops.ts"
import { openSocket, transcript } from "../testing/sockets.ts"

const say = (body: string, clientId = newClientId()) => ({
  type: "message.send" as const,
  clientId,
  body,
})

async function aChat() {
  const shop = await aShop()
  await publish(shop)
  const visitor = await aVisitor(shop)
  const conversation = await aConversation(visitor)
  const path = `/v1/conversations/${conversation.id}/socket`
  const stub = env.ROOMS.get(env.ROOMS.idFromName(`${shop.id}/${conversation.id}`))
  return { shop, visitor, conversation, path, stub }
}

async function readLog(token: string, id: string, after = 0) {
  const response = await call("GET", `/v1/conversations/${id}/log?after=${after}`, {
    bearer: token,
  })
  return response.json<{ entries: LogEntry[]; seq: number; conversation: Conversation }>()
}

describe("a room", () => {
  it("acknowledges a message with the sender's own copy and answers from the pack", async () => {
    const { visitor, path } = await aChat()
    const socket = await openSocket(path, { token: visitor.token })
    const message = say("what is your return policy?")
    socket.send(message)
    const copy = await socket.until("entries", (frame) =>
      frame.entries.some((entry) => entry.clientId === message.clientId),
    )
    expect(copy.entries[0]).toMatchObject({
      seq: 2,
      event: { message: { author: { kind: "contact" } } },
    })
    const answer = await socket.until("entries", (frame) =>
      frame.entries.some(
        (entry) => entry.event.type === "message.created" && entry.event.message.turn !== null,
      ),
    )
    expect(answer.entries[0]?.event).toMatchObject({
      message: {
        author: { kind: "bot" },
        blocks: [{ text: "You have **30 days** after delivery." }],
        turn: { tier: "pack", decision: "answer", sources: [{ article: "return-window" }] },
      },
    })
    expect(JSON.stringify(answer)).not.toContain("candidates")
  })

  it("takes the same message again without doubling it, and refuses other words under its id", async () => {
    const { visitor, conversation, path } = await aChat()
    const socket = await openSocket(path, { token: visitor.token })
    const message = say("hello there")
    socket.send(message)
    socket.send(message)
    socket.send({ ...message, body: "something else" })
    const error = await socket.until("error")
    expect(error).toMatchObject({ code: "client_id_reused", clientId: message.clientId })
    const { entries } = await readLog(visitor.token, conversation.id)
    expect(entries.filter((entry) => entry.clientId === message.clientId)).toHaveLength(1)
  })

  it("remembers everything through eviction, sockets included", async () => {
    const { visitor, conversation, path, stub } = await aChat()
    const socket = await openSocket(path, { token: visitor.token })
    socket.send(say("how long does delivery take?"))
    await socket.until("entries", (frame) => frame.seq >= 3)
    await evictDurableObject(stub)
    socket.send(say("do you take credit cards"))
    await socket.until("entries", (frame) => frame.seq >= 5)
    const { entries } = await readLog(visitor.token, conversation.id)
    expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1))
    expect(transcript(socket)).toHaveLength(4)
  })

  it("resumes from a cursor with just what is missing", async () => {
    const { visitor, path } = await aChat()
    const first = await openSocket(path, { token: visitor.token })
    first.send(say("how long does delivery take?"))
    await first.until("entries", (frame) => frame.seq >= 3)
    const second = await openSocket(`${path}?after=2`, { token: visitor.token })
    const welcome = await second.until("welcome")
    expect(welcome.entries.map((entry) => entry.seq)).toEqual([3])
  })

  it("answers bad frames with a code and a pointer, and ignores frames of the future", async () => {
    const { visitor, conversation, path } = await aChat()
    const socket = await openSocket(path, { token: visitor.token })
    socket.send("{nonsense")
    await socket.until("error", (frame) => frame.code === "invalid_json")
    socket.send({ type: "message.send", clientId: newClientId(), body: 7 })
    const wrong = await socket.until("error", (frame) => frame.code === "invalid_request")
    expect(wrong.errors?.[0]?.pointer).toBe("/body")
    const clientId = newClientId()
    socket.send({ type: "message.send", clientId, body: "x".repeat(4_001) })
    await socket.until(
      "error",
      (frame) => frame.code === "message_too_long" && frame.clientId === clientId,
    )
    socket.send({ type: "message.send", clientId, body: "é".repeat(20_000) })
    await socket.until("error", (frame) => frame.code === "payload_too_large")
    socket.send({ type: "hologram.project", clientId: newClientId() })
    socket.send({ type: "log.read", after: 0 })
    await socket.until("entries")
    expect(socket.frames.filter((frame) => frame.type === "error")).toHaveLength(4)
    expect((await readLog(visitor.token, conversation.id)).seq).toBe(1)
  })
})

describe("a person takes over", () => {
  it("from asking to resolving: the bot falls silent, notes stay inside", async () => {
    const { shop, visitor, conversation, path } = await aChat()
    const mei = await anOperator(shop, "Mei")
    const shopper = await openSocket(path, { token: visitor.token })
    shopper.send({ type: "handoff.request", clientId: newClientId() })
    await shopper.until("entries", (frame) =>
      frame.entries.some(({ event }) => event.type === "handoff.requested"),
    )

    const desk = await openSocket(path, { cookie: mei.cookie })
    desk.send({ type: "conversation.claim", clientId: newClientId() })
    const claimed = await shopper.until("entries", (frame) =>
      frame.entries.some(({ event }) => event.type === "conversation.claimed"),
    )
    expect(claimed.entries[0]?.event).toMatchObject({ operator: { name: "Mei" } })

    desk.send({ type: "typing.set", on: true })
    expect(await shopper.until("typing.changed")).toMatchObject({
      author: { name: "Mei" },
      on: true,
    })
    desk.send({ type: "note.add", clientId: newClientId(), body: "a regular" })
    desk.send(say("Hello, Mei here."))
    await shopper.until("entries", () => transcript(shopper).length === 1)
    shopper.send(say("how long does delivery take?"))
    await desk.until("entries", (frame) => frame.seq >= 6)
    desk.send({ type: "conversation.resolve", clientId: newClientId() })
    await shopper.until("entries", (frame) =>
      frame.entries.some(({ event }) => event.type === "conversation.resolved"),
    )
    expect(transcript(shopper)).toEqual([
      "operator: Hello, Mei here.",
      "contact: how long does delivery take?",
    ])
    expect(transcript(desk)).toContain("operator: a regular")
    expect(JSON.stringify(shopper.frames)).not.toContain("a regular")
    expect((await readLog(visitor.token, conversation.id)).conversation.status).toBe("resolved")
  })

  it("tells the second of two who claim at once who was first", async () => {
    const { shop, path } = await aChat()
    const [mei, tom] = await Promise.all([anOperator(shop, "Mei"), anOperator(shop, "Tom")])
    const desks = await Promise.all([mei, tom].map(({ cookie }) => openSocket(path, { cookie })))
    for (const desk of desks) desk.send({ type: "conversation.claim", clientId: newClientId() })
    const refused = await Promise.race(desks.map((desk) => desk.until("error")))
    expect(refused.code).toBe("already_claimed")
    expect(refused.detail).toMatch(/^(Mei|Tom) has it\.$/)
  })

  it("is called when the bot solved nothing three times", async () => {
    const { visitor, conversation } = await aChat()
    for (const question of ["zorblax quantum flux?", "blorp wibble?", "snarf gnarl?"]) {
      await command(visitor.token, conversation.id, say(question))
      await settled(visitor.token, conversation.id)
    }
    const { conversation: after } = await readLog(visitor.token, conversation.id)
    expect(after).toMatchObject({ status: "open", handoff: { reason: "unresolved" } })
  })
})

describe("what was owed when a room died", () => {
  it("is answered by the watchdog", async () => {
    const { visitor, conversation, stub } = await aChat()
    // The question is stored with its debt; then the object is gone before it could answer.
    await command(visitor.token, conversation.id, say("how long does delivery take?"))
    await evictDurableObject(stub).catch(() => {})
    await runDurableObjectAlarm(stub)
    await settled(visitor.token, conversation.id)
    const { entries } = await readLog(visitor.token, conversation.id)
    const answers = entries.filter(
      ({ event }) => event.type === "message.created" && event.message.author.kind === "bot",
    )
    expect(answers).toHaveLength(1)
  })
})

/** Waits until no turn is owed and the last word is not the shopper's. */
async function settled(token: string, id: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { conversation } = await readLog(token, id)
    if (conversation.lastMessage?.author === "bot") return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error("the bot did not answer")
}

describe("what is said about a conversation", () => {
  it("reaches operators, and the contact's name and address the read model", async () => {
    const { shop, visitor, conversation } = await aChat()
    const operator = await anOperator(shop)
    const send = (json: RoomCommand) => command(visitor.token, conversation.id, json)
    await send({ type: "conversation.rate", clientId: newClientId(), score: 4, note: "quick" })
    await send({ type: "contact.update", clientId: newClientId(), email: "ada@shop.example" })
    const bad = await send({ type: "contact.update", clientId: newClientId(), email: "not one" })
    expect(bad.status).toBe(400)
    const { entries } = await readLog(visitor.token, conversation.id)
    expect(entries.map(({ event }) => event)).toContainEqual({
      type: "conversation.rated",
      score: 4,
      note: "quick",
    })
    await vi.waitFor(async () => {
      const response = await call("GET", "/v1/conversations", { cookie: operator.cookie })
      const { data } = await response.json<{ data: Conversation[] }>()
      expect(data.find(({ id }) => id === conversation.id)?.contact.email).toBe("ada@shop.example")
    })
  })

  it("shows how far the other side has read, forwards only", async () => {
    const { visitor, conversation, path } = await aChat()
    const socket = await openSocket(path, { token: visitor.token })
    const welcome = await socket.until("welcome")
    expect(welcome.read).toEqual({ contact: 0, operator: 0, delivered: 0 })
    socket.send({ type: "read.set", seq: 99 })
    const changed = await socket.until("read.changed")
    expect(changed.read).toEqual({ contact: 1, operator: 0, delivered: 0 })
    await command(visitor.token, conversation.id, { type: "read.set", seq: 0 })
    const again = await openSocket(path, { token: visitor.token })
    expect((await again.until("welcome")).read.contact).toBe(1)
  })

  it("shows that an inbox was told, as soon as one is open", async () => {
    const { shop, visitor, path } = await aChat()
    const shopper = await openSocket(path, { token: visitor.token })
    shopper.send(say("is anybody there?"))
    await shopper.until("entries", (frame) => frame.seq >= 3)
    expect(shopper.frames.some(({ type }) => type === "read.changed")).toBe(false)
    const operator = await anOperator(shop)
    const inbox = await openSocket("/v1/inbox/socket", { cookie: operator.cookie })
    shopper.send(say("hello?"))
    const { seq } = await shopper.until("entries", (frame) => frame.seq >= 5)
    const { read } = await shopper.until("read.changed", (frame) => frame.read.delivered >= seq)
    expect(read.operator).toBe(0)
    inbox.close()
  })
})

describe("a shopper who asks to be forgotten", () => {
  it("leaves nothing behind, and others keep theirs", async () => {
    const { shop, visitor, conversation, path, stub } = await aChat()
    const other = await aVisitor(shop)
    const kept = await aConversation(other)
    const operator = await anOperator(shop)
    const socket = await openSocket(path, { token: visitor.token })
    socket.send(say("my number is 0123"))
    await socket.until("entries", (frame) => frame.seq >= 3)
    const response = await call("DELETE", "/v1/contact", { bearer: visitor.token })
    expect(await response.json()).toEqual({ conversations: 1 })
    const gone = await call("GET", `/v1/conversations/${conversation.id}/log`, {
      bearer: visitor.token,
    })
    expect(gone.status).toBe(404)
    const list = await call("GET", "/v1/conversations", { cookie: operator.cookie })
    const { data } = await list.json<{ data: Conversation[] }>()
    expect(data.map(({ id }) => id)).toEqual([kept.id])
    const left = await env.DB.prepare(
      "select count(*) as n from messages where conversation_id = ?",
    )
      .bind(conversation.id)
      .first<{ n: number }>()
    expect(left?.n).toBe(0)
    await evictDurableObject(stub)
    expect((await readLog(other.token, kept.id)).seq).toBe(1)
  })
})

it("shows no answer on its way that nobody will give any more", async () => {
  const { shop, visitor, conversation } = await aChat()
  const room = env.ROOMS.get(env.ROOMS.idFromName(`${shop.id}/${conversation.id}`))
  const owe = (turnId: string, epoch: number) =>
    runInDurableObject(room, (_room, { storage }) => {
      storage.sql.exec(
        "insert or replace into turn (question_seq, turn_id, epoch, attempt, text, started_at) values (1, ?, ?, 1, '', 0)",
        turnId,
        epoch,
      )
    })
  const shown = async () => {
    const path = `/v1/conversations/${conversation.id}/log`
    const response = await call("GET", path, { bearer: visitor.token })
    return (await response.json<{ turn: { turnId: string } | null }>()).turn?.turnId ?? null
  }
  await owe("trn_held", 0)
  expect(await shown()).toBe("trn_held")
  await command(shop.secret, conversation.id, {
    type: "conversation.claim",
    clientId: newClientId(),
  })
  await owe("trn_late", 0)
  expect(await shown()).toBeNull()
})
