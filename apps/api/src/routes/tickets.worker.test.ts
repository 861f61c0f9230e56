import { env, runInDurableObject } from "cloudflare:test"
import type { Conversation, LogEntry, Ticket, Wait } from "@shopbell/protocol"
import { describe, expect, it, vi } from "vitest"
import { database } from "../db/client.ts"
import { allotTicketNumber } from "../db/queries/tickets.ts"
import {
  aConversation,
  aShop,
  aVisitor,
  call,
  command,
  newClientId,
  type TestShop,
  type Visitor,
} from "../testing/shops.ts"
import { openSocket } from "../testing/sockets.ts"

const newAddress = () => `${crypto.randomUUID()}@example.com`

async function leave(visitor: Visitor, id: string, email = newAddress()) {
  const response = await command(visitor.token, id, {
    type: "ticket.open",
    clientId: newClientId(),
    email,
  })
  expect(response.status).toBe(200)
  return email
}

/** A shopper who has asked something and left an address. */
async function aTicket(shop: TestShop) {
  const visitor = await aVisitor(shop)
  const { id } = await aConversation(visitor)
  const email = await leave(visitor, id)
  return { visitor, id, email }
}

/** An operator's server does something in a conversation. */
async function act(
  shop: TestShop,
  id: string,
  type: "conversation.claim" | "conversation.resolve",
) {
  const response = await command(shop.secret, id, { type, clientId: newClientId() })
  expect(response.status).toBe(200)
}

async function answer(shop: TestShop, id: string, body: string) {
  const json = { type: "message.send" as const, clientId: newClientId(), body }
  expect((await command(shop.secret, id, json)).status).toBe(200)
}

async function readLog(visitor: Visitor, id: string) {
  const response = await call("GET", `/v1/conversations/${id}/log`, { bearer: visitor.token })
  return response.json<{ entries: LogEntry[]; conversation: Conversation }>()
}

/** The conversation's ticket once it has its number. */
async function numbered(visitor: Visitor, id: string): Promise<number> {
  return vi.waitFor(async () => {
    const { conversation } = await readLog(visitor, id)
    const number = conversation.ticket?.number
    if (!number) throw new Error("no number yet")
    return number
  })
}

async function list(shop: TestShop, query = "") {
  const response = await call("GET", `/v1/tickets${query}`, { bearer: shop.secret })
  expect(response.status).toBe(200)
  return response.json<{ data: Ticket[]; nextCursor: string | null }>()
}

async function mailTo(address: string) {
  const response = await call("GET", "/v1/dev/mail")
  const { data } = await response.json<{ data: { to: string; subject: string; text: string }[] }>()
  return data.filter(({ to }) => to === address)
}

const roomOf = (shop: TestShop, id: string) =>
  env.ROOMS.get(env.ROOMS.idFromName(`${shop.id}/${id}`))

/** Lets a consumer read from the beginning again, as after a crash before its position was noted. */
async function redeliver(shop: TestShop, visitor: Visitor, id: string, consumer: string) {
  await runInDurableObject(roomOf(shop, id), (_room, { storage }) => {
    storage.sql.exec("delete from consumer where name = ?", consumer)
  })
  await rate(visitor, id)
  await handedOn(shop, id, consumer)
}

/** Does not wait for the pause after a failure to pass. */
async function tryAgain(shop: TestShop, visitor: Visitor, id: string) {
  await runInDurableObject(roomOf(shop, id), (_room, { storage }) => {
    storage.sql.exec("update consumer set retry_at = 0")
  })
  await rate(visitor, id)
}

/** Something is written, so that consumers are called. */
const rate = (visitor: Visitor, id: string) =>
  command(visitor.token, id, { type: "conversation.rate", clientId: newClientId(), score: 5 })

describe("numbers", () => {
  it("count up without gap or double, however many tickets are opened at once", async () => {
    const shop = await aShop()
    await aTicket(await aShop())
    const opened = await Promise.all(Array.from({ length: 12 }, async () => aTicket(shop)))
    const numbers = await Promise.all(opened.map(({ visitor, id }) => numbered(visitor, id)))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(opened.map((_, at) => at + 1))
  })

  it("are given once, though the same entries come again", async () => {
    const shop = await aShop()
    const { visitor, id } = await aTicket(shop)
    expect(await numbered(visitor, id)).toBe(1)
    await redeliver(shop, visitor, id, "tickets")
    const next = await aTicket(shop)
    expect(await numbered(next.visitor, next.id)).toBe(2)
    const { entries } = await readLog(visitor, id)
    expect(entries.filter(({ event }) => event.type === "ticket.numbered")).toHaveLength(1)
    const place = { shopId: shop.id, conversationId: id, openedSeq: 4 }
    expect(entries[3]?.event.type).toBe("ticket.opened")
    expect(await allotTicketNumber(database(env.DB), place, 0)).toBe(1)
  })

  it("come late where the database is away, and the shopper's form does not fail", async () => {
    const shop = await aShop()
    const visitor = await aVisitor(shop)
    const { id } = await aConversation(visitor)
    await env.DB.exec("alter table tickets rename to tickets_away")
    try {
      await leave(visitor, id)
      await vi.waitFor(async () => {
        expect(await attemptsOf(shop, id, "tickets")).toBeGreaterThan(0)
      })
      expect((await readLog(visitor, id)).conversation.ticket).toMatchObject({ number: null })
    } finally {
      await env.DB.exec("alter table tickets_away rename to tickets")
    }
    await tryAgain(shop, visitor, id)
    expect(await numbered(visitor, id)).toBe(1)
  })
})

describe("the shop's list", () => {
  it("has tickets newest first, page by page, and each by its number", async () => {
    const shop = await aShop()
    for (let one = 0; one < 3; one++) {
      const { visitor, id } = await aTicket(shop)
      await numbered(visitor, id)
    }
    const first = await list(shop, "?status=open&limit=2")
    expect(first.data.map(({ number }) => number)).toEqual([3, 2])
    const second = await list(shop, `?limit=2&cursor=${first.nextCursor}`)
    expect(second.data.map(({ number }) => number)).toEqual([1])
    expect(second.nextCursor).toBeNull()
    const one = await call("GET", "/v1/tickets/2", { bearer: shop.secret })
    expect(await one.json<Ticket>()).toMatchObject({ number: 2, solvedAt: null })
    const other = await call("GET", "/v1/tickets/2", { bearer: (await aShop()).secret })
    expect(other.status).toBe(404)
  })

  it("tells what is solved, and a question after that is another ticket", async () => {
    const shop = await aShop()
    const { visitor, id } = await aTicket(shop)
    await numbered(visitor, id)
    await act(shop, id, "conversation.resolve")
    await vi.waitFor(async () => {
      expect((await list(shop, "?status=solved")).data).toHaveLength(1)
    })
    expect((await list(shop, "?status=open")).data).toEqual([])
    await leave(visitor, id)
    await vi.waitFor(async () => expect((await list(shop, "?status=open")).data).toHaveLength(1))
    const { data } = await list(shop)
    expect(data.map(({ number, solvedAt }) => [number, solvedAt !== null])).toEqual([
      [2, false],
      [1, true],
    ])
  })

  it("loses what a shopper has deleted, whose number nobody else is given", async () => {
    const shop = await aShop()
    const { visitor, id } = await aTicket(shop)
    await numbered(visitor, id)
    await call("DELETE", "/v1/contact", { bearer: visitor.token })
    expect((await list(shop)).data).toEqual([])
    const gone = await call("GET", "/v1/tickets/1", { bearer: shop.secret })
    expect(gone.status).toBe(404)
    const { results } = await env.DB.prepare("select * from tickets where shop_id = ?")
      .bind(shop.id)
      .all()
    expect(results).toEqual([
      {
        shop_id: shop.id,
        number: 1,
        conversation_id: null,
        opened_seq: null,
        opened_at: 0,
        solved_at: 0,
      },
    ])
    const next = await aTicket(shop)
    expect(await numbered(next.visitor, next.id)).toBe(2)
  })
})

it("lets who left an address out of the queue, until they write again", async () => {
  const shop = await aShop()
  const { visitor, id } = await aTicket(shop)
  const later = await aVisitor(shop)
  const { id: laterId } = await aConversation(later)
  await command(later.token, laterId, { type: "handoff.request", clientId: newClientId() })
  const placeOf = async (who: Visitor, conversationId: string) => {
    const path = `/v1/conversations/${conversationId}/wait`
    const response = await call("GET", path, { bearer: who.token })
    return (await response.json<Wait>()).place
  }
  await vi.waitFor(async () => expect(await placeOf(later, laterId)).toBe(1))
  expect(await placeOf(visitor, id)).toBeNull()
  await command(visitor.token, id, {
    type: "message.send",
    clientId: newClientId(),
    body: "I am here again",
  })
  await vi.waitFor(async () => expect(await placeOf(visitor, id)).toBe(2))
})

describe("mail", () => {
  it("brings an operator's words to the address, once", async () => {
    const shop = await aShop()
    const { visitor, id, email } = await aTicket(shop)
    await numbered(visitor, id)
    await act(shop, id, "conversation.claim")
    await answer(shop, id, "It is on its way.")
    await vi.waitFor(async () => expect(await mailTo(email)).toHaveLength(1))
    await answer(shop, id, "And will be there on Friday.")
    await vi.waitFor(async () => expect(await mailTo(email)).toHaveLength(2))
    const [newest, oldest] = await mailTo(email)
    expect([newest?.subject, oldest?.subject]).toEqual([
      "Test shop · Ticket 1",
      "Test shop · Ticket 1",
    ])
    const texts = [newest?.text, oldest?.text].join("")
    expect(texts).toContain("It is on its way.")
    expect(texts).toContain("And will be there on Friday.")
  })

  it("is not sent to who reads here", async () => {
    const shop = await aShop()
    const { visitor, id, email } = await aTicket(shop)
    await numbered(visitor, id)
    await act(shop, id, "conversation.claim")
    const path = `/v1/conversations/${id}/socket`
    const socket = await openSocket(path, { token: visitor.token })
    await socket.until("welcome")
    await answer(shop, id, "You see this.")
    const { seq } = await socket.until("entries", ({ entries }) =>
      JSON.stringify(entries).includes("You see this."),
    )
    socket.send({ type: "read.set", seq })
    await socket.until("read.changed", ({ read }) => read.contact >= seq)
    await tryAgain(shop, visitor, id)
    await handedOn(shop, id, "mail")
    socket.close()
    await vi.waitFor(async () => {
      const open = await runInDurableObject(roomOf(shop, id), (_room, state) =>
        state.getWebSockets("contact").filter(({ readyState }) => readyState === WebSocket.OPEN),
      )
      expect(open).toEqual([])
    })
    await answer(shop, id, "You read this.")
    await vi.waitFor(async () => expect(await mailTo(email)).toHaveLength(1))
    expect((await mailTo(email))[0]?.text).toContain("You read this.")
  })

  it("goes on after a failure with what was not sent yet", async () => {
    const shop = await aShop()
    const { visitor, id, email } = await aTicket(shop)
    await numbered(visitor, id)
    await act(shop, id, "conversation.claim")
    await answer(shop, id, "First.")
    await vi.waitFor(async () => expect(await mailTo(email)).toHaveLength(1))
    await env.DB.exec("alter table dev_mail rename to dev_mail_away")
    try {
      await answer(shop, id, "Second.")
      await vi.waitFor(async () => expect(await attemptsOf(shop, id, "mail")).toBeGreaterThan(0))
    } finally {
      await env.DB.exec("alter table dev_mail_away rename to dev_mail")
    }
    await tryAgain(shop, visitor, id)
    await vi.waitFor(async () => expect(await mailTo(email)).toHaveLength(2))
  })
})

async function attemptsOf(shop: TestShop, id: string, consumer: string): Promise<number> {
  return runInDurableObject(roomOf(shop, id), (_room, { storage }) => {
    const query = "select attempts from consumer where name = ?"
    return Number(storage.sql.exec(query, consumer).toArray()[0]?.["attempts"] ?? 0)
  })
}

/** Settles when a consumer has read the whole log. */
async function handedOn(shop: TestShop, id: string, consumer: string): Promise<void> {
  await vi.waitFor(async () => {
    const [row] = await runInDurableObject(roomOf(shop, id), (_room, { storage }) =>
      storage.sql
        .exec(
          "select (select max(seq) from log) = (select seq from consumer where name = ?) as done",
          consumer,
        )
        .toArray(),
    )
    expect(row?.["done"]).toBe(1)
  })
}
