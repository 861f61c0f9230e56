import { expect, it } from "vitest"
import { aClaimed, aConversation, aWaiting } from "../../testing/build.ts"
import { allowed } from "./allowed.ts"

const me = "opr_mei"
const may = (conversation: Parameters<typeof allowed>[0]) =>
  Object.entries(allowed(conversation, me)).flatMap(([name, refused]) => (refused ? [] : [name]))

it("lets anybody claim or resolve what no operator has", () => {
  expect(may(aWaiting())).toEqual(["claim", "resolve"])
  expect(may(aConversation())).toEqual(["claim", "resolve"])
})

it("lets its holder reply, hand back and resolve", () => {
  expect(may(aClaimed(me))).toEqual(["giveBack", "resolve", "reply"])
})

it("names the colleague who has it as the reason for every refusal", () => {
  const refused = allowed(aClaimed("opr_omar", { operator: { id: "opr_omar", name: "Omar" } }), me)
  expect(refused.claim).toBe("Omar has this conversation.")
  expect(refused.reply).toContain("Omar")
  expect(may(aClaimed("opr_omar"))).toEqual([])
})

it("lets a resolved conversation be claimed again, and nothing else", () => {
  expect(may(aWaiting({ status: "resolved" }))).toEqual(["claim"])
})
