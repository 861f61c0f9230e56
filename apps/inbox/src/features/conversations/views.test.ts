import { describe, expect, it } from "vitest"
import { aClaimed, aConversation, aTicket, aWaiting, noon } from "../../testing/build.ts"
import { belongs, type Known, listOf, merge, replaceFirstPage, type View, views } from "./views.ts"

const me = "opr_mei"
const known = (...all: ReturnType<typeof aConversation>[]): Known =>
  new Map(all.map((one) => [one.id, one]))
const viewsOf = (conversation: ReturnType<typeof aConversation>): View[] =>
  views.filter((view) => belongs(view, conversation, me))

describe("which view shows what", () => {
  it.each([
    ["the bot has it", aConversation(), ["bot", "all"]],
    ["it waits for a person", aWaiting(), ["waiting", "all"]],
    ["I have it", aClaimed(me), ["mine", "all"]],
    ["a colleague has it", aClaimed("opr_omar"), ["all"]],
    [
      "its shopper left an address instead of waiting",
      aWaiting({ waitingSince: null, ticket: aTicket() }),
      ["tickets", "all"],
    ],
    [
      "its shopper left an address and writes again",
      aWaiting({ ticket: aTicket() }),
      ["waiting", "tickets", "all"],
    ],
    ["I have a ticket", aClaimed(me, { ticket: aTicket() }), ["mine", "tickets", "all"]],
    [
      "its ticket is solved",
      aConversation({ status: "resolved", ticket: aTicket({ solvedAt: noon }) }),
      ["bot", "all", "resolved"],
    ],
    ["it is resolved", aWaiting({ status: "resolved", waitingSince: null }), ["all", "resolved"]],
  ])("when %s", (_, conversation, expected) => {
    expect(viewsOf(conversation)).toEqual(expected)
  })
})

it("lists the newest first, whatever order they came in", () => {
  const all = [
    aWaiting({ id: "cnv_a", updatedAt: noon }),
    aWaiting({ id: "cnv_b", updatedAt: noon + 2 }),
    aWaiting({ id: "cnv_c", updatedAt: noon + 1 }),
    aConversation({ id: "cnv_d", updatedAt: noon + 3 }),
  ]
  expect(listOf(all, "waiting", me).map(({ id }) => id)).toEqual(["cnv_b", "cnv_c", "cnv_a"])
})

it("lists tickets by when they were opened", () => {
  const all = [
    aWaiting({ id: "cnv_a", updatedAt: noon + 9, ticket: aTicket({ openedAt: noon }) }),
    aWaiting({ id: "cnv_b", updatedAt: noon, ticket: aTicket({ openedAt: noon + 1 }) }),
  ]
  expect(listOf(all, "tickets", me).map(({ id }) => id)).toEqual(["cnv_b", "cnv_a"])
})

it("never lets an older summary replace a newer one", () => {
  const before = known(aWaiting({ seq: 7 }))
  expect(merge(before, [aConversation({ seq: 6 })]).get("cnv_1")?.seq).toBe(7)
  expect(merge(before, [aClaimed(me, { seq: 8 })]).get("cnv_1")?.status).toBe("open")
})

describe("reading a view anew after a break", () => {
  const isWaiting = (conversation: ReturnType<typeof aConversation>) =>
    belongs("waiting", conversation, me)

  it("forgets what left the view while nobody was listening", () => {
    const before = known(aWaiting({ id: "cnv_left" }), aConversation({ id: "cnv_bot" }))
    const after = replaceFirstPage(before, isWaiting, [aWaiting({ id: "cnv_new" })], new Set())
    expect([...after.keys()].sort()).toEqual(["cnv_bot", "cnv_new"])
  })

  it("keeps what the hub told of while the page was on its way", () => {
    const before = known(aWaiting({ id: "cnv_fresh" }))
    const after = replaceFirstPage(before, isWaiting, [], new Set(["cnv_fresh"]))
    expect([...after.keys()]).toEqual(["cnv_fresh"])
  })
})
