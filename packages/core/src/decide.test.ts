import { describe, expect, it } from "vitest"
import { aConversation, act, contact, leave, mei, send, tom } from "./conversation.fixture.ts"
import { numberTicket } from "./ticket.ts"

describe("the baton", () => {
  it("starts with the bot", () => {
    expect(aConversation().state().baton).toEqual({ holder: "bot", operatorId: null, epoch: 0 })
  })

  it("goes to nobody when the shopper asks for a person, and keeps the reason", () => {
    const conversation = aConversation()
    conversation.run(contact, act("handoff.request"))
    expect(conversation.state()).toMatchObject({
      status: "open",
      baton: { holder: "nobody", epoch: 1 },
      handoff: { reason: "asked" },
    })
  })

  it("goes to the first operator who claims, and the second learns who was first", () => {
    const conversation = aConversation()
    conversation.run(contact, act("handoff.request"))
    expect(conversation.run(mei, act("conversation.claim")).accepted).toBe(true)
    expect(conversation.run(tom, act("conversation.claim"))).toEqual({
      accepted: false,
      code: "already_claimed",
      detail: "Mei has it.",
    })
    expect(conversation.state().operator?.name).toBe("Mei")
  })

  it("changes nothing when an operator claims what is theirs", () => {
    const conversation = aConversation()
    conversation.run(mei, act("conversation.claim"))
    const before = conversation.state()
    expect(conversation.run(mei, act("conversation.claim"))).toEqual({ accepted: true, events: [] })
    expect(conversation.state()).toEqual(before)
  })

  it("returns to the bot with a fresh context", () => {
    const conversation = aConversation()
    conversation.run(mei, act("conversation.claim"))
    conversation.run(mei, act("conversation.return"))
    expect(conversation.state()).toMatchObject({
      status: "pending",
      baton: { holder: "bot", epoch: 2 },
      contextFrom: conversation.state().seq,
      handoff: null,
    })
  })

  it("can be asked for once: a second request for a person is refused", () => {
    const conversation = aConversation()
    conversation.run(contact, act("handoff.request"))
    expect(conversation.run(contact, act("handoff.request"))).toMatchObject({
      code: "wrong_status",
    })
  })
})

describe("the page", () => {
  it("is noted when the shopper writes from another one, and only then", () => {
    const conversation = aConversation()
    const page = { url: "https://shop.example/jumper", title: "Fjord jumper" }
    const from = (body: string) => ({ ...send(body), page })
    expect(conversation.run(contact, from("Is it wool?"))).toMatchObject({
      events: [{ type: "page.changed", page }, { type: "message.created" }],
    })
    expect(conversation.state().page).toEqual(page)
    expect(conversation.run(contact, from("And warm?"))).toMatchObject({
      events: [{ type: "message.created" }],
    })
    expect(conversation.run(contact, send("From no page"))).toMatchObject({
      events: [{ type: "message.created" }],
    })
    expect(conversation.state().page).toEqual(page)
  })
})

describe("speaking", () => {
  it("lets an operator answer only what they have claimed", () => {
    const conversation = aConversation()
    expect(conversation.run(mei, send("hello"))).toMatchObject({ code: "not_claimed" })
    conversation.run(tom, act("conversation.claim"))
    expect(conversation.run(mei, send("hello"))).toMatchObject({ code: "already_claimed" })
    expect(conversation.run(tom, send("hello")).accepted).toBe(true)
  })

  it("keeps notes from shoppers' hands", () => {
    const note = { type: "note.add", clientId: "client-note", body: "psst" } as const
    expect(aConversation().run(contact, note)).toMatchObject({ code: "forbidden" })
  })

  it("lets shoppers neither claim nor resolve", () => {
    for (const type of [
      "conversation.claim",
      "conversation.resolve",
      "conversation.return",
    ] as const) {
      expect(aConversation().run(contact, act(type))).toMatchObject({ code: "forbidden" })
    }
  })

  it("says since when the shopper was in the queue, if they were", () => {
    const asked = aConversation()
    asked.run(contact, send("my parcel is broken"))
    asked.run(contact, act("handoff.request"))
    const since = asked.state().waitingSince
    expect(since).not.toBeNull()
    expect(asked.run(mei, act("conversation.claim"))).toMatchObject({
      accepted: true,
      events: [{ type: "conversation.claimed", waitingSince: since }],
    })
    const taken = aConversation()
    taken.run(contact, send("my parcel is broken"))
    expect(taken.run(mei, act("conversation.claim"))).toMatchObject({
      accepted: true,
      events: [{ type: "conversation.claimed", waitingSince: null }],
    })
  })

  it("stops the wait when an operator answers, not when they claim", () => {
    const conversation = aConversation()
    conversation.run(contact, send("my parcel is broken"))
    conversation.run(contact, act("handoff.request"))
    conversation.run(mei, act("conversation.claim"))
    expect(conversation.state().waitingSince).not.toBeNull()
    conversation.run(mei, send("I am sorry"))
    expect(conversation.state().waitingSince).toBeNull()
  })
})

describe("the end of a conversation", () => {
  it("reopens with the bot when the shopper writes again", () => {
    const conversation = aConversation()
    conversation.run(mei, act("conversation.claim"))
    conversation.run(mei, act("conversation.resolve"))
    expect(conversation.state().status).toBe("resolved")
    conversation.run(contact, send("one more thing"))
    expect(conversation.state()).toMatchObject({
      status: "pending",
      baton: { holder: "bot", epoch: 3 },
    })
  })

  it("goes straight to a person when the shopper asks for one after the end", () => {
    const conversation = aConversation()
    conversation.run(mei, act("conversation.resolve"))
    conversation.run(contact, act("handoff.request"))
    expect(conversation.state()).toMatchObject({
      status: "open",
      baton: { holder: "nobody", epoch: 3 },
    })
  })

  it("is not for the operator who does not hold it", () => {
    const conversation = aConversation()
    conversation.run(mei, act("conversation.claim"))
    expect(conversation.run(tom, act("conversation.resolve"))).toMatchObject({
      code: "already_claimed",
    })
  })
})

describe("what shoppers say about the chat", () => {
  it("is written down, and only from them", () => {
    const { run, log } = aConversation()
    run(contact, {
      type: "answer.rate",
      clientId: "client-r1",
      messageId: "msg_1",
      helpful: false,
    })
    run(contact, { type: "conversation.rate", clientId: "client-r2", score: 5, note: "" })
    expect(log.slice(1).map(({ event }) => event)).toEqual([
      { type: "answer.rated", messageId: "msg_1", helpful: false },
      { type: "conversation.rated", score: 5, note: null },
    ])
    expect(run(mei, { type: "conversation.rate", clientId: "client-r3", score: 5 })).toMatchObject({
      accepted: false,
      code: "forbidden",
    })
  })

  it("counts a wrong answer as one that did not help", () => {
    const { run, state } = aConversation()
    run(contact, { type: "answer.rate", clientId: "client-r1", messageId: "msg_1", helpful: false })
    expect(state().unsolvedTurns).toBe(1)
  })

  it("keeps who they are, and says nothing twice", () => {
    const { run, state, log } = aConversation()
    const leave = { type: "contact.update", clientId: "client-c1", email: "a@b.example" } as const
    run(contact, leave)
    run(contact, { ...leave, clientId: "client-c2" })
    run(contact, { type: "contact.update", clientId: "client-c3", name: "Ada" })
    expect(state().contact).toMatchObject({ name: "Ada", email: "a@b.example" })
    expect(log).toHaveLength(3)
  })
})

it("lets nobody replace what the shop vouches for; an answer goes where it was asked for", () => {
  const { run, append, state } = aConversation()
  const known = { id: "con_1", name: null, email: "known@b.example", verified: true }
  append([{ type: "contact.identified", contact: known }])
  run(contact, leave("other@b.example", "Ada"))
  expect(state().contact).toEqual({ ...known, name: "Ada" })
  expect(state().ticket?.email).toBe("other@b.example")
  run(contact, leave("third@b.example"))
  expect(state().contact.email).toBe("known@b.example")
  expect(state().ticket?.email).toBe("third@b.example")
})

it("lets operators send cards after their words, and nobody else", () => {
  const { run, log } = aConversation()
  const blocks = [
    { type: "coupon", code: "TEN", title: "10 %", validUntil: null, fallback: "TEN" },
  ] as const
  const message = { type: "message.send", clientId: "client-b1", body: "For you", blocks } as const
  run(contact, { ...message, blocks: [...blocks] })
  run(mei, act("conversation.claim"))
  run(mei, { ...message, clientId: "client-b2", blocks: [...blocks] })
  const sent = log.flatMap(({ event }) =>
    event.type === "message.created" ? [event.message.blocks.map(({ type }) => type)] : [],
  )
  expect(sent).toEqual([["text"], ["text", "coupon"]])
})

describe("a ticket", () => {
  const opened = { type: "ticket.opened", email: "a@b.example" }

  it("comes of an e-mail left instead of waiting, and takes the shopper out of the queue", () => {
    const conversation = aConversation()
    conversation.run(contact, send("my parcel is broken"))
    conversation.run(contact, act("handoff.request"))
    expect(conversation.run(contact, leave("a@b.example", "Ada"))).toMatchObject({
      events: [{ type: "contact.updated", name: "Ada", email: "a@b.example" }, opened],
    })
    expect(conversation.state()).toMatchObject({
      status: "open",
      waitingSince: null,
      contact: { name: "Ada", email: "a@b.example" },
      ticket: { number: null, email: "a@b.example", solvedAt: null },
    })
  })

  it("brings the shopper back into the queue when they write again", () => {
    const conversation = aConversation()
    conversation.run(contact, leave("a@b.example"))
    conversation.run(contact, send("one more thing"))
    const { waitingSince, updatedAt } = conversation.state()
    expect(waitingSince).toBe(updatedAt)
  })

  it("asks for a person where the bot has the baton, and reopens what was resolved", () => {
    const conversation = aConversation()
    expect(conversation.run(contact, leave("a@b.example"))).toMatchObject({
      events: [
        { type: "contact.updated" },
        { type: "handoff.requested", reason: "asked", epoch: 1 },
        opened,
      ],
    })
    conversation.run(mei, act("conversation.resolve"))
    expect(conversation.state().ticket?.solvedAt).toBe(conversation.state().updatedAt)
    expect(conversation.run(contact, leave())).toMatchObject({
      events: [
        { type: "conversation.reopened", epoch: 3 },
        { type: "handoff.requested", epoch: 4 },
        opened,
      ],
    })
    expect(conversation.state().ticket).toMatchObject({ number: null, solvedAt: null })
  })

  it("is not opened twice: only the address changes", () => {
    const conversation = aConversation()
    conversation.run(contact, leave("a@b.example"))
    expect(conversation.run(contact, leave("a@b.example"))).toEqual({ accepted: true, events: [] })
    expect(conversation.run(contact, leave("c@d.example"))).toMatchObject({
      events: [{ type: "contact.updated", email: "c@d.example" }],
    })
    expect(conversation.state().ticket?.email).toBe("c@d.example")
  })

  it("keeps its address when the shopper signs in, until they leave another", () => {
    const conversation = aConversation()
    conversation.run(contact, leave("a@b.example"))
    const customer = { id: "con_2", name: "Ada", email: "ada@shop.example", verified: true }
    conversation.append([{ type: "contact.identified", contact: customer }])
    expect(conversation.state().ticket?.email).toBe("a@b.example")
    conversation.run(contact, leave())
    expect(conversation.state().ticket?.email).toBe("ada@shop.example")
  })

  it("needs an address, from whoever opens it", () => {
    const conversation = aConversation()
    expect(conversation.run(mei, leave())).toMatchObject({ code: "invalid_request" })
    conversation.run(mei, act("conversation.claim"))
    expect(conversation.run(mei, leave("a@b.example"))).toMatchObject({
      events: [{ type: "contact.updated" }, opened],
    })
  })

  it("takes the number that was meant for it, and only once", () => {
    const conversation = aConversation()
    conversation.run(contact, leave("a@b.example"))
    const first = conversation.state().ticketSeq
    conversation.run(mei, act("conversation.resolve"))
    conversation.run(contact, leave())
    const second = conversation.state().ticketSeq
    conversation.append(numberTicket(conversation.state(), first, 7))
    expect(conversation.state().ticket?.number).toBeNull()
    conversation.append(numberTicket(conversation.state(), second, 8))
    expect(conversation.state().ticket?.number).toBe(8)
    expect(numberTicket(conversation.state(), first, 7)).toEqual([])
  })
})

describe("files", () => {
  const photo = {
    type: "file" as const,
    id: "fil_1",
    name: "broken.jpg",
    mime: "image/jpeg" as const,
    bytes: 1_000,
    url: "/v1/files/shp_1/cnv_1/fil_1?signature=0",
    fallback: "broken.jpg",
  }
  const attach = () => ({ type: "files.send" as const, clientId: "client-files", files: [photo] })

  it("bring a person where the bot has the baton: it cannot look at them", () => {
    const conversation = aConversation()
    conversation.run(contact, attach())
    expect(conversation.state()).toMatchObject({
      status: "open",
      baton: { holder: "nobody", epoch: 1 },
      handoff: { reason: "unresolved" },
      lastMessage: { author: "contact", text: "broken.jpg" },
    })
  })

  it("are a message like any other once somebody is there, and reopen what was resolved", () => {
    const conversation = aConversation()
    conversation.run(mei, act("conversation.claim"))
    expect(conversation.run(contact, attach())).toMatchObject({
      events: [{ type: "message.created" }],
    })
    conversation.run(mei, act("conversation.resolve"))
    expect(conversation.run(contact, attach())).toMatchObject({
      events: [
        { type: "conversation.reopened", epoch: 3 },
        { type: "message.created" },
        { type: "handoff.requested", epoch: 4 },
      ],
    })
  })

  it("come from the operator who has the conversation only", () => {
    const conversation = aConversation()
    expect(conversation.run(mei, attach())).toMatchObject({ code: "not_claimed" })
    conversation.run(mei, act("conversation.claim"))
    expect(conversation.run(tom, attach())).toMatchObject({ code: "already_claimed" })
    expect(conversation.run(mei, attach()).accepted).toBe(true)
  })
})
