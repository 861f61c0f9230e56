import type { ConversationView, OutboxItem } from "@shopbell/client"
import type { Event, LogEntry, Message } from "@shopbell/protocol"
import { cleanup, fireEvent, render } from "@testing-library/preact"
import { afterEach, expect, it, vi } from "vitest"
import { aUi } from "../testing/ui.ts"
import { Thread } from "./Thread.tsx"

afterEach(cleanup)

const at = new Date(2026, 10, 20, 14).getTime()
const entry = (seq: number, event: Event): LogEntry => ({ seq, at, clientId: null, event })
const said = (seq: number, message: Partial<Message>): LogEntry =>
  entry(seq, {
    type: "message.created",
    message: {
      id: `msg_${seq}`,
      kind: "message",
      author: { kind: "bot", id: "bot", name: null },
      blocks: [{ type: "text", text: "Hello", format: "markdown" }],
      locale: null,
      turn: null,
      ...message,
    },
  })
const byContact = { author: { kind: "contact", id: "con_1", name: null } } as const

function show(view: Partial<ConversationView>) {
  const { ui, conversation } = aUi({}, view)
  const { container } = render(<Thread ui={ui} />)
  return { container, conversation, text: container.textContent ?? "" }
}

const choices: Message["blocks"] = [
  { type: "text", text: "Which?", format: "plain" },
  { type: "choices", fallback: "…", choices: [{ label: "Women's", action: "ask", article: "a" }] },
]

it("says that the bot is an AI and where its answer comes from", () => {
  const turn = {
    turnId: "trn_1",
    tier: "pack",
    decision: "answer",
    sources: [{ article: "returns", title: "Returns", locale: "en" }],
  } as const
  const { text } = show({ entries: [said(1, { turn: { ...turn, sources: [...turn.sources] } })] })
  expect(text).toContain("AssistantAI")
  expect(text).toContain("From: Returns")
})

it("offers quick replies until something is said after them", () => {
  const { container, conversation } = show({ entries: [said(1, { blocks: choices })] })
  const button = container.querySelector("button")
  if (button) fireEvent.click(button)
  expect(conversation.pick).toHaveBeenCalledWith(expect.objectContaining({ article: "a" }), "msg_1")
  cleanup()
  expect(
    show({ entries: [said(1, { blocks: choices }), said(2, byContact)] }).container.querySelector(
      "button",
    ),
  ).toBeNull()
})

it("shows the fallback of a block it does not know", () => {
  const unknown = JSON.parse('[{"type":"hologram","fallback":"A linen shirt","data":{"a":1}}]')
  expect(show({ entries: [said(1, { blocks: unknown })] }).text).toContain("A linen shirt")
})

const unsent = (delivery: OutboxItem["delivery"]): OutboxItem => ({
  clientId: "c-12345678",
  command: { type: "message.send", clientId: "c-12345678", body: "Where is it?" },
  at,
  delivery,
})

it.each([
  ["queued", "Sending"],
  ["sending", "Sending"],
  ["failed", "Not sent"],
] as const)("shows a %s message with its state", (delivery, words) => {
  const { text } = show({ outbox: [unsent(delivery)] })
  expect(text).toContain("Where is it?")
  expect(text).toContain(words)
})

it("marks the newest message as sent once the log has it", () => {
  expect(show({ entries: [said(1, byContact)] }).text).toContain("Sent")
})

it("offers to send a failed message again", () => {
  const { container, conversation } = show({ outbox: [unsent("failed")] })
  const button = container.querySelector("button")
  if (button) fireEvent.click(button)
  expect(conversation.retry).toHaveBeenCalledWith("c-12345678")
})

it("tells the shopper who is coming and who came", () => {
  const { text } = show({
    entries: [
      entry(1, { type: "handoff.requested", reason: "asked", by: "contact", epoch: 1 }),
      entry(2, { type: "conversation.claimed", operator: { id: "opr_1", name: "Mei" }, epoch: 2 }),
      entry(3, { type: "hidden" }),
      entry(4, { type: "conversation.resolved", operator: null, epoch: 3 }),
    ],
  })
  expect(text).toContain("You asked for a person")
  expect(text).toContain("Mei joined")
  expect(text).toContain("This conversation is closed")
})

it("shows the answer as it is written", () => {
  const turn = { turnId: "trn_1", status: "writing", text: "You have **30" } as const
  expect(show({ turn }).text).toContain("You have **30")
  expect(
    show({ turn: { ...turn, text: "" } })
      .container.querySelector(".dots")
      ?.getAttribute("aria-label"),
  ).toBe("Looking it up")
})

it("names a writer once for what they say in a row, and puts a ruler where a day begins", () => {
  // Days long past: today has no ruler.
  const on = (day: number, entry: LogEntry) => ({
    ...entry,
    at: new Date(2020, 0, day, 14).getTime(),
  })
  const entries = [
    on(2, said(1, {})),
    on(2, said(2, {})),
    on(3, said(3, {})),
    on(3, said(4, byContact)),
    on(3, said(5, {})),
  ]
  const { container } = show({ entries })
  expect(
    Array.from(container.children, ({ className, textContent }) =>
      /row/.test(className) ? className.replace("row", "").trim() || "…" : textContent,
    ),
  ).toEqual([
    "Thursday, January 2",
    "first",
    "…",
    "Friday, January 3",
    "first",
    "mine first",
    "first",
  ])
})

it("says how far a message has come: sent, delivered to an inbox, read by somebody", () => {
  const entries = [said(7, byContact)]
  for (const [operator, delivered, mark] of [
    [6, 6, "Sent"],
    [6, 7, "Delivered"],
    [7, 7, "Read"],
  ] as const) {
    const { text } = show({ entries, read: { contact: 7, operator, delivered } })
    expect(["Sent", "Delivered", "Read"].filter((word) => text.includes(word))).toEqual([mark])
    cleanup()
  }
})

it("copies an answer as words, cards by what they say", async () => {
  const writeText = vi.fn(() => Promise.resolve())
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue({ writeText } as unknown as Clipboard)
  const blocks: Message["blocks"] = [
    { type: "text", text: "Have **this**:", format: "markdown" },
    { type: "coupon", code: "AUTUMN", title: "10 %", validUntil: null, fallback: "Code AUTUMN" },
  ]
  const { container } = show({ entries: [said(1, { blocks })] })
  const copy = container.querySelector("[aria-label=Copy]")
  if (copy) fireEvent.click(copy)
  expect(writeText).toHaveBeenCalledWith("Have **this**:\nCode AUTUMN")
  vi.restoreAllMocks()
})
