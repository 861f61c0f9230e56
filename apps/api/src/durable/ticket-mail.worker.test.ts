import { env } from "cloudflare:test"
import { applyEntry, emptyState, toConversation } from "@shopbell/core"
import type { Event, LogEntry } from "@shopbell/protocol"
import { afterEach, expect, it, vi } from "vitest"
import { database } from "../db/client.ts"
import { updateShop } from "../db/queries/shops.ts"
import type { Env } from "../env.ts"
import { aShop, type TestShop } from "../testing/shops.ts"
import { ticketMail } from "./ticket-mail.ts"

afterEach(() => vi.restoreAllMocks())

const mei = { id: "opr_mei", name: "Mei" }
const words = (kind: "contact" | "operator", id: string, text: string): Event => ({
  type: "message.created",
  message: {
    id,
    kind: "message",
    author: { kind, id: kind === "operator" ? mei.id : "con_1", name: null },
    blocks: [{ type: "text", text, format: "plain" }],
    locale: null,
    turn: null,
  },
})

/** A log in which two answers were written while a ticket was open. */
const log: LogEntry[] = [
  {
    type: "conversation.started" as const,
    contact: { kind: "contact" as const, id: "con_1", name: null },
    channel: "web" as const,
    locale: "en",
    page: null,
  },
  words("contact", "msg_1", "Is it wool?"),
  {
    type: "handoff.requested" as const,
    reason: "asked" as const,
    by: "contact" as const,
    epoch: 1,
  },
  { type: "ticket.opened" as const, email: "a@b.example" },
  { type: "ticket.numbered" as const, number: 7, openedSeq: 4 },
  { type: "conversation.claimed" as const, operator: mei, epoch: 2 },
  words("operator", "msg_2", "Yes, all of it."),
  words("operator", "msg_3", "And warm."),
].map((event, at) => ({ seq: at + 1, at: 1_000 + at, clientId: null, event }))
const conversation = toConversation(log.reduce(applyEntry, emptyState("cnv_1", "con_1")))

/** The consumer of a deployment with these bindings, and how far it says it has come. */
function aConsumer(
  shop: TestShop,
  bindings: Partial<Env>,
  entries = log,
  shopper = { isHere: false, readTo: 0 },
) {
  const reached = vi.fn<(seq: number) => void>()
  const consumer = ticketMail({ ...env, DEV_MAILBOX: "off", ...bindings }, shop.id, {
    log: () => log,
    isShopperHere: () => shopper.isHere,
    readTo: () => shopper.readTo,
  })
  return {
    reached,
    take: (attempts = 0, now = 2_000) =>
      consumer.take(entries, conversation, { attempts, now, reached }),
  }
}

function aService(send = vi.fn<(mail: object) => Promise<unknown>>(async () => ({}))) {
  const EMAIL = { send } as unknown as SendEmail
  return { send, bindings: { EMAIL, MAIL_FROM: "chat@shop.example" } }
}

it("is from the shop, and answers to it go to the shop's own address", async () => {
  const shop = await aShop()
  await updateShop(database(env.DB), shop.id, { contactEmail: "help@shop.example" })
  const { send, bindings } = aService()
  const { take, reached } = aConsumer(shop, bindings)
  await take()
  expect(send.mock.calls.map(([mail]) => mail)).toMatchObject([
    {
      from: { name: "Test shop", email: "chat@shop.example" },
      replyTo: "help@shop.example",
      to: "a@b.example",
      subject: "Test shop · Ticket 7",
      text: expect.stringContaining("Yes, all of it."),
    },
    { text: expect.stringContaining("And warm.") },
  ])
  expect(reached.mock.calls).toEqual([[7], [8]])
})

it("waits a minute for who has the page open, and sends what they have not read by then", async () => {
  const shop = await aShop()
  const { send, bindings } = aService()
  const shopper = { isHere: true, readTo: 0 }
  const { take } = aConsumer(shop, bindings, log, shopper)
  expect(await take()).toBe(61_006)
  expect(send).not.toHaveBeenCalled()
  shopper.readTo = 7
  expect(await take(0, 61_006)).toBe(61_007)
  expect(send).not.toHaveBeenCalled()
  await take(0, 61_007)
  expect(send.mock.calls.map(([mail]) => mail)).toMatchObject([
    { text: expect.stringContaining("And warm.") },
  ])
})

it("leaves what was sent before a failure behind it, and gives up in the end", async () => {
  const error = vi.spyOn(console, "error").mockReturnValue()
  const shop = await aShop()
  const refuse = vi.fn(async () => Promise.reject(new Error("no such address")))
  const first = aConsumer(shop, aService(refuse.mockResolvedValueOnce({} as never)).bindings)
  await expect(first.take()).rejects.toThrow("no such address")
  expect(first.reached.mock.calls).toEqual([[7]])
  const last = aConsumer(shop, aService(refuse).bindings, log.slice(7))
  await last.take(30)
  expect(last.reached.mock.calls).toEqual([[8]])
  expect(error).toHaveBeenCalledWith(expect.stringContaining("given up"))
})

it("fails nothing where no mail can be sent, and says so in the log", async () => {
  const error = vi.spyOn(console, "error").mockReturnValue()
  const { take, reached } = aConsumer(await aShop(), {}, log.slice(0, 7))
  await take()
  expect(reached.mock.calls).toEqual([[7]])
  expect(error).toHaveBeenCalledOnce()
  expect(error).toHaveBeenCalledWith(expect.stringContaining("bind EMAIL and set MAIL_FROM"))
})
