import { expect, it } from "vitest"
import { aConversation, contact, mei, send } from "./conversation.fixture.ts"
import { entryFor } from "./visibility.ts"

it("keeps notes from shoppers without leaving a gap", () => {
  const conversation = aConversation()
  conversation.run(contact, send("hi"))
  conversation.run(mei, { type: "note.add", clientId: "client-note", body: "a difficult one" })
  const seen = conversation.log.map((entry) => entryFor("contact", entry))
  expect(seen.map((entry) => entry.seq)).toEqual([1, 2, 3])
  expect(JSON.stringify(seen)).not.toContain("difficult")
  expect(seen[2]).toEqual({ seq: 3, at: 0, clientId: null, event: { type: "hidden" } })
})

it("previews the last words without their markup", () => {
  const conversation = aConversation()
  conversation.run(contact, send("**how** do I [return](/help) it?"))
  expect(conversation.state().lastMessage?.text).toBe("how do I return it?")
})

it("keeps the bot's confidence and candidates for operators", () => {
  const conversation = aConversation()
  const details = { confidence: 0.4, candidates: [], pack: "pck_1", micros: 10, model: null }
  const turn = { turnId: "trn_1", tier: "pack" as const, decision: "answer" as const, sources: [] }
  conversation.append([
    {
      type: "message.created",
      message: {
        id: "msg_1",
        kind: "message",
        author: { kind: "bot", id: "bot", name: null },
        blocks: [{ type: "text", text: "30 days", format: "plain" }],
        locale: "en",
        turn: { ...turn, details },
      },
    },
  ])
  const [, entry] = conversation.log
  if (!entry) throw new Error("no entry")
  expect(entryFor("operator", entry)).toEqual(entry)
  expect(entryFor("contact", entry).event).toMatchObject({ message: { turn } })
  expect(JSON.stringify(entryFor("contact", entry))).not.toContain("candidates")
})
