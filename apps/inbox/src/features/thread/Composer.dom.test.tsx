import { cleanup, fireEvent, render, screen } from "@testing-library/preact"
import { afterEach, expect, it, vi } from "vitest"
import { Composer } from "./Composer.tsx"
import type { Draft } from "./drafts.ts"

afterEach(cleanup)

function show(given: { blocked?: string; draft?: Partial<Draft> } = {}) {
  const spies = { onDraft: vi.fn(), onTyping: vi.fn(), onSend: vi.fn(), onAttach: vi.fn() }
  render(
    <Composer
      initial={{ reply: "", note: "", ...given.draft }}
      replyBlocked={given.blocked ?? null}
      {...spies}
    />,
  )
  return spies
}
const reply = () => screen.getByLabelText<HTMLTextAreaElement>("Reply to the shopper")
const note = () => screen.getByLabelText<HTMLTextAreaElement>("Note for your team")
const type = (field: HTMLTextAreaElement, value: string) =>
  fireEvent.input(field, { target: { value } })

it("sends a reply on Enter and empties the field", () => {
  const { onSend } = show()
  type(reply(), "Hello!")
  fireEvent.keyDown(reply(), { key: "Enter" })
  expect(onSend).toHaveBeenCalledWith("reply", "Hello!")
  expect(reply().value).toBe("")
})

it("starts a new line on Shift+Enter and leaves Enter to an input method", () => {
  const { onSend } = show()
  type(reply(), "こんに")
  fireEvent.keyDown(reply(), { key: "Enter", shiftKey: true })
  fireEvent.keyDown(reply(), { key: "Enter", isComposing: true })
  fireEvent.keyDown(reply(), { key: "Enter", keyCode: 229 })
  expect(onSend).not.toHaveBeenCalled()
})

it("keeps a note and a reply apart: neither becomes the other", () => {
  const { onSend } = show({ draft: { reply: "Dear shopper" } })
  fireEvent.click(screen.getByRole("tab", { name: "Note" }))
  expect(note().value).toBe("")
  type(note(), "Angry, be gentle")
  fireEvent.click(screen.getByRole("button", { name: "Add note" }))
  expect(onSend).toHaveBeenCalledExactlyOnceWith("note", "Angry, be gentle")
  fireEvent.click(screen.getByRole("tab", { name: "Reply" }))
  expect(reply().value).toBe("Dear shopper")
})

it("lets a note be written where a reply is not allowed", () => {
  const { onSend } = show({ blocked: "Claim this conversation to reply." })
  expect(reply().disabled).toBe(true)
  fireEvent.click(screen.getByRole("tab", { name: "Note" }))
  type(note(), "I know this one")
  fireEvent.keyDown(note(), { key: "Enter" })
  expect(onSend).toHaveBeenCalledWith("note", "I know this one")
})

it("tells the shopper of typing a reply, never of typing a note", () => {
  const { onTyping } = show()
  type(reply(), "H")
  expect(onTyping).toHaveBeenLastCalledWith(true)
  onTyping.mockClear()
  fireEvent.click(screen.getByRole("tab", { name: "Note" }))
  type(note(), "H")
  expect(onTyping).not.toHaveBeenCalledWith(true)
})

it("counts near the limit and keeps words that are too many", () => {
  const { onSend } = show()
  type(reply(), "x".repeat(4_003))
  expect(screen.getByText("3 characters too many")).toBeTruthy()
  fireEvent.keyDown(reply(), { key: "Enter" })
  expect(onSend).not.toHaveBeenCalled()
  expect(reply().value).toHaveLength(4_003)
})

it("hands over files that are picked, for a reply and never for a note", () => {
  const { onAttach } = show()
  const photo = new File(["x"], "size.png", { type: "image/png" })
  fireEvent.change(screen.getByLabelText("Attach files"), { target: { files: [photo] } })
  expect(onAttach).toHaveBeenCalledWith([photo])
  fireEvent.click(screen.getByRole("tab", { name: "Note" }))
  expect(screen.queryByLabelText("Attach files")).toBeNull()
})
