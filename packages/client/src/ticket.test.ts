import type { Conversation, Event, LogEntry, Message, RoomFrame } from "@shopbell/protocol"
import { expect, it } from "vitest"
import { applyEntries, applyFrame, emptyView } from "./state.ts"
import { openTicket, ticketNumber } from "./ticket.ts"

const aLog = (...events: Event[]): LogEntry[] =>
  events.map((event, at) => ({ seq: at + 1, at, clientId: null, event }))
const asked: Event = { type: "handoff.requested", reason: "complaint", by: "contact", epoch: 1 }
const opened: Event = { type: "ticket.opened", email: "a@b.example" }
const resolved: Event = { type: "conversation.resolved", operator: null, epoch: 2 }
const message: Message = {
  id: "msg_1",
  kind: "message",
  author: { kind: "contact", id: "con_1", name: null },
  blocks: [],
  locale: null,
  turn: null,
}

it("is open until the conversation is resolved, with its number once it has one", () => {
  const log = aLog(asked, opened, { type: "ticket.numbered", number: 7, openedSeq: 2 }, resolved)
  expect(openTicket(log.slice(0, 1))).toBeNull()
  expect(openTicket(log.slice(0, 2))).toEqual({ seq: 2, email: "a@b.example", number: null })
  expect(openTicket(log.slice(0, 3))?.number).toBe(7)
  expect(openTicket(log)).toBeNull()
  expect(ticketNumber(log, 2)).toBe(7)
})

it("follows a corrected address, and takes no other ticket's number", () => {
  const log = aLog(
    opened,
    resolved,
    opened,
    { type: "ticket.numbered", number: 7, openedSeq: 1 },
    { type: "contact.updated", name: null, email: "c@d.example" },
  )
  expect(openTicket(log)).toEqual({ seq: 3, email: "c@d.example", number: null })
})

it("ends the wait, until the shopper writes again", () => {
  const waiting = applyEntries(emptyView, aLog(asked))
  expect(waiting.handoff).toBe("complaint")
  const left = applyEntries(emptyView, aLog(asked, opened))
  expect(left).toMatchObject({ handoff: null, status: "open" })
  const back = applyEntries(emptyView, aLog(asked, opened, { type: "message.created", message }))
  expect(back.handoff).toBe("asked")
})

it("is told so by a welcome too", () => {
  const conversation: Conversation = {
    id: "cnv_1",
    status: "open",
    baton: { holder: "nobody", operatorId: null, epoch: 1 },
    contact: { id: "con_1", name: null, email: null, verified: false },
    operator: null,
    locale: "en",
    handoff: { reason: "asked", at: 1 },
    lastMessage: null,
    ticket: { number: 7, email: "a@b.example", openedAt: 1, solvedAt: null },
    waitingSince: null,
    page: null,
    seq: 2,
    createdAt: 0,
    updatedAt: 0,
  }
  const welcome = (now: Partial<Conversation>): RoomFrame => ({
    type: "welcome",
    protocol: 1,
    role: "contact",
    conversation: { ...conversation, ...now },
    entries: aLog(asked, opened),
    seq: 2,
    turn: null,
    read: { contact: 0, operator: 0, delivered: 0 },
  })
  expect(applyFrame(emptyView, welcome({})).handoff).toBeNull()
  expect(applyFrame(emptyView, welcome({ waitingSince: 5 })).handoff).toBe("asked")
})
