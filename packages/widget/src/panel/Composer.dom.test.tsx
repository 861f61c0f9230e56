import { cleanup, fireEvent, render } from "@testing-library/preact"
import { maxMessageChars } from "@shopbell/protocol/limits"
import { afterEach, expect, it, vi } from "vitest"
import { english } from "../locales/index.ts"
import { Composer } from "./Composer.tsx"

afterEach(cleanup)

function aComposer(text = "") {
  const onSend = vi.fn<(text: string) => void>()
  const composer = (words: string) => (
    <Composer t={english} text={words} onSend={onSend} onText={write} />
  )
  const { container, rerender } = render(composer(text))
  function write(words: string) {
    rerender(composer(words))
  }
  const field = container.querySelector("textarea")
  if (!field) throw new Error("no field")
  return { onSend, field, container }
}

it("sends on Enter", () => {
  const { field, onSend } = aComposer()
  fireEvent.input(field, { target: { value: "Hello" } })
  fireEvent.keyDown(field, { key: "Enter" })
  expect(onSend).toHaveBeenCalledWith("Hello")
})

it("breaks the line on Shift+Enter", () => {
  const { field, onSend } = aComposer("Hello")
  fireEvent.keyDown(field, { key: "Enter", shiftKey: true })
  expect(onSend).not.toHaveBeenCalled()
})

it("never sends while an input method is composing", () => {
  const { field, onSend } = aComposer("にほん")
  fireEvent.keyDown(field, { key: "Enter", isComposing: true })
  fireEvent.keyDown(field, { key: "Enter", keyCode: 229 })
  expect(onSend).not.toHaveBeenCalled()
})

it("does not send blanks", () => {
  const { field, onSend } = aComposer(" \n ")
  fireEvent.keyDown(field, { key: "Enter" })
  expect(onSend).not.toHaveBeenCalled()
})

it("refuses a message that is too long and keeps the words", () => {
  const words = "x".repeat(maxMessageChars + 1)
  const { field, onSend, container } = aComposer(words)
  fireEvent.keyDown(field, { key: "Enter" })
  expect(onSend).not.toHaveBeenCalled()
  expect(field.value).toBe(words)
  expect(container.querySelector("[role=alert]")?.textContent).toContain("4000")
})

it("counts near the limit only", () => {
  expect(aComposer("x".repeat(3_000)).container.querySelector("small")).toBeNull()
  expect(aComposer("x".repeat(3_900)).container.querySelector("small")?.textContent).toBe(
    "3900/4000",
  )
})
