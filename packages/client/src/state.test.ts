import type { LogEntry, RoomFrame } from "@shopbell/protocol"
import * as fc from "fast-check"
import { expect, it } from "vitest"
import { applyEntries, applyFrame, emptyView, type ConversationView } from "./state.ts"

const turnStarted: LogEntry = {
  seq: 1,
  at: 0,
  clientId: null,
  event: { type: "turn.started", turnId: "trn_1", epoch: 0, attempt: 1 },
}
const progressed = (offset: number, text: string): RoomFrame => ({
  type: "turn.progressed",
  turnId: "trn_1",
  offset,
  text,
})
const play = (view: ConversationView, ...frames: RoomFrame[]) => frames.reduce(applyFrame, view)
const writing = applyEntries(emptyView, [turnStarted])

it("shows entries in order, however they arrive", () => {
  const log: LogEntry[] = Array.from({ length: 12 }, (_, at) => ({
    seq: at + 1,
    at,
    clientId: null,
    event: { type: "hidden" },
  }))
  const arrivals = fc.array(fc.constantFrom(...log), { maxLength: 60 })
  fc.assert(
    fc.property(arrivals, (entries) => {
      const view = entries.reduce((before, entry) => applyEntries(before, [entry]), emptyView)
      expect(view.entries).toEqual(log.slice(0, view.seq))
      const heard = new Set(entries.map((entry) => entry.seq))
      expect(heard.has(view.seq + 1)).toBe(false)
      expect(view.latest).toBe(Math.max(0, ...heard))
    }),
  )
})

it("writes an answer as it comes, and no piece twice", () => {
  const view = play(writing, progressed(0, "You "), progressed(4, "have"), progressed(4, "have"))
  expect(view.turn?.text).toBe("You have")
  expect(play(view, progressed(0, "You ")).turn?.text).toBe("You have")
})

it("waits for the finished answer when a piece is missing", () => {
  expect(play(writing, progressed(4, "have")).turn?.text).toBe("")
})

it("drops what the bot was saying once a person has taken over", () => {
  const claimed: LogEntry = {
    ...turnStarted,
    seq: 2,
    event: {
      type: "conversation.claimed",
      operator: { id: "opr_1", name: "Mei" },
      epoch: 1,
    },
  }
  const view = applyEntries(play(writing, progressed(0, "You ")), [claimed])
  expect(view).toMatchObject({
    turn: null,
    operator: { name: "Mei" },
    baton: { holder: "operator" },
  })
  expect(play(view, progressed(4, "have")).turn).toBeNull()
})

it("ignores a frame from a newer server", () => {
  const unknown: RoomFrame = JSON.parse('{"type":"weather.changed","rain":true}')
  expect(applyFrame(writing, unknown)).toBe(writing)
})
