import fc from "fast-check"
import { expect, it } from "vitest"
import { botMessage, commitTurn } from "./bot-turn.ts"
import { aConversation, act, contact, leave, mei, send, tom } from "./conversation.fixture.ts"
import { applyEntry, emptyState } from "./state.ts"
import { numberTicket } from "./ticket.ts"

const step = fc.oneof(
  fc.constant({ do: "contact" as const }),
  fc.constant({ do: "bot-starts" as const }),
  fc.constant({ do: "bot-ends" as const }),
  fc.record({
    do: fc.constant("acts" as const),
    who: fc.constantFrom(contact, mei, tom),
    what: fc.constantFrom(
      "handoff.request" as const,
      "conversation.claim" as const,
      "conversation.return" as const,
      "conversation.resolve" as const,
    ),
  }),
  fc.record({
    do: fc.constant("ticket" as const),
    email: fc.constantFrom("a@b.example", "c@d.example"),
  }),
  fc.record({ do: fc.constant("number" as const), redelivered: fc.boolean() }),
  fc.record({ do: fc.constant("operator" as const), who: fc.constantFrom(mei, tom) }),
)

/** Runs an interleaving; `commit` decides whether late bot output may still speak. */
function play(
  steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[],
  commit: typeof commitTurn,
) {
  const conversation = aConversation()
  let numbers = 0
  let turn: { turnId: string; epoch: number } | null = null
  for (const next of steps) {
    const state = conversation.state()
    if (next.do === "contact") conversation.run(contact, send("hi"))
    if (next.do === "operator") conversation.run(next.who, send("hello"))
    if (next.do === "acts") conversation.run(next.who, act(next.what))
    if (next.do === "ticket") conversation.run(contact, leave(next.email))
    if (next.do === "number") {
      const [openedSeq] = state.unnumbered
      if (openedSeq !== undefined)
        conversation.append(numberTicket(state, openedSeq, (numbers += 1)))
      if (openedSeq !== undefined && next.redelivered)
        conversation.append(numberTicket(conversation.state(), openedSeq, numbers))
    }
    if (next.do === "bot-starts" && state.baton.holder === "bot") {
      turn = { turnId: "trn_1", epoch: state.baton.epoch }
    }
    if (next.do === "bot-ends" && turn) {
      const words = botMessage("msg_b", [{ type: "text", text: "ok", format: "plain" }], "en", null)
      conversation.append(commit(state, turn, [{ type: "message.created", message: words }]))
      turn = null
    }
  }
  return conversation
}

/** Everything said for the shop was said by whoever held the baton at that moment. */
function oneSpeaker(log: ReturnType<typeof aConversation>["log"]): boolean {
  let state = emptyState("cnv_1", "con_1")
  for (const entry of log) {
    if (entry.event.type === "message.created") {
      const { author } = entry.event.message
      if (author.kind === "bot" && state.baton.holder !== "bot") return false
      if (author.kind === "operator" && state.baton.operatorId !== author.id) return false
    }
    const { epoch } = state.baton
    state = applyEntry(state, entry)
    if (state.baton.epoch < epoch) return false
  }
  return true
}

it("has exactly one speaker in 10,000 random interleavings", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) =>
      oneSpeaker(play(steps, commitTurn).log),
    ),
    { numRuns: 10_000 },
  )
})

it("would catch a bot that speaks whatever its epoch", () => {
  const careless: typeof commitTurn = (_state, _turn, events) => events
  const outcome = fc.check(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) =>
      oneSpeaker(play(steps, careless).log),
    ),
    { numRuns: 10_000 },
  )
  expect(outcome.failed).toBe(true)
})

it("gives the same state whenever the same log is folded", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { log, state } = play(steps, commitTurn)
      const again = log.reduce(applyEntry, emptyState("cnv_1", "con_1"))
      expect(again).toEqual(state())
      expect(log.map((entry) => entry.seq)).toEqual(log.map((_, index) => index + 1))
    }),
    { numRuns: 500 },
  )
})

/** What is true of every ticket in a log: opened one after another, numbered once, solved by the end of its episode. */
function checkTickets(log: ReturnType<typeof aConversation>["log"]) {
  const numbered = new Map<number, number>()
  let open: { seq: number; email: string } | null = null
  let opened = 0
  let state = emptyState("cnv_1", "con_1")
  for (const entry of log) {
    const { event, seq } = entry
    state = applyEntry(state, entry)
    if (event.type === "ticket.opened") {
      expect(open).toBeNull()
      open = { seq, email: event.email }
      opened = seq
      expect(state.status).toBe("open")
      expect(state.baton.holder).not.toBe("bot")
    }
    if (event.type === "contact.updated" && open && event.email) open.email = event.email
    if (event.type === "conversation.resolved") open = null
    if (event.type === "ticket.numbered") {
      expect(numbered.has(event.openedSeq)).toBe(false)
      numbered.set(event.openedSeq, event.number)
    }
    expect(state.ticket?.solvedAt === null).toBe(open !== null)
    if (open) expect(state.ticket?.email).toBe(open.email)
    expect(state.ticket?.number ?? null).toBe(numbered.get(opened) ?? null)
    if (open && state.lastContactSeq < open.seq && !askedAgain(log, open.seq, seq))
      expect(state.waitingSince).toBeNull()
  }
}

/** A person may be asked for anew while a ticket is open: the bot had it again meanwhile. */
const askedAgain = (log: ReturnType<typeof aConversation>["log"], after: number, to: number) =>
  log.some(({ seq, event }) => seq > after && seq <= to && event.type === "handoff.requested")

it("has one open ticket at most, numbers each once and keeps its shopper out of the queue", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      checkTickets(play(steps, commitTurn).log)
    }),
    { numRuns: 2_000 },
  )
})
