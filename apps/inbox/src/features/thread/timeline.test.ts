import type { Event } from "@shopbell/protocol"
import { expect, it } from "vitest"
import { aLog, aMessage, noon, said } from "../../testing/build.ts"
import { pendingOf, timeline } from "./timeline.ts"

const kinds = (...events: Parameters<typeof aLog>) =>
  timeline(aLog(...events)).map((item) =>
    item.kind === "messages" ? `${item.author.kind}×${item.said.length}` : item.kind,
  )

it("groups what one author says in a row", () => {
  expect(
    kinds(
      said(aMessage("contact", "Hello?")),
      said(aMessage("contact", "Where is my parcel?")),
      said(aMessage("bot", "On its way.")),
    ),
  ).toEqual(["day", "contact×2", "bot×1"])
})

it("begins a new group after five minutes and a new day after midnight", () => {
  const question = said(aMessage("contact", "Still there?"))
  expect(
    kinds(
      { at: noon, event: question },
      { at: noon + 6 * 60_000, event: question },
      { at: noon + 24 * 3_600_000, event: question },
    ),
  ).toEqual(["day", "contact×1", "contact×1", "day", "contact×1"])
})

it("sets notes apart and lets a divider end a group", () => {
  expect(
    kinds(
      said(aMessage("operator", "One moment.")),
      said(aMessage("operator", "Angry, be gentle.", { kind: "note" })),
      said(aMessage("operator", "I am back.")),
      { type: "handoff.requested", reason: "asked", by: "contact", epoch: 1 },
      said(aMessage("operator", "Here I am.")),
    ),
  ).toEqual(["day", "operator×1", "note", "operator×1", "event", "operator×1"])
})

it("has a line for another page, and none for what the same page has learnt", () => {
  const url = "https://shop.example/jumper"
  expect(
    kinds(
      said(aMessage("contact", "Hello?")),
      { type: "page.changed", page: { url } },
      said(aMessage("contact", "This one.")),
      { type: "page.changed", page: { url, attributes: { plan: "gold" } } },
      said(aMessage("contact", "In green.")),
    ),
  ).toEqual(["day", "contact×1", "event", "contact×2"])
})

it("leaves out what needs no line: turn starts, hidden entries, events of a newer server", () => {
  const unheardOf = { type: "conversation.sung_to" } as unknown as Event
  expect(
    kinds(
      { type: "turn.started", turnId: "trn_1", epoch: 0, attempt: 1 },
      { type: "hidden" },
      unheardOf,
    ),
  ).toEqual([])
})

it("shows words on their way, but not commands that have none", () => {
  const item = { at: noon, delivery: "queued" as const }
  const pending = pendingOf([
    { ...item, clientId: "c-1", command: { type: "message.send", clientId: "c-1", body: "Hi" } },
    { ...item, clientId: "c-2", command: { type: "note.add", clientId: "c-2", body: "Hm" } },
    { ...item, clientId: "c-3", command: { type: "conversation.claim", clientId: "c-3" } },
  ])
  expect(pending.map(({ kind, body }) => [kind, body])).toEqual([
    ["message", "Hi"],
    ["note", "Hm"],
  ])
})
