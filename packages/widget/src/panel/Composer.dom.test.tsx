import { cleanup, fireEvent, render } from "@testing-library/preact"
import { maxMessageChars } from "@shopbell/protocol/limits"
import { afterEach, expect, it, vi } from "vitest"
import { aUi } from "../testing/ui.ts"
import { Composer } from "./Composer.tsx"

afterEach(cleanup)

function aComposer(text = "") {
  const send = vi.fn<(text: string) => void>()
  const { ui } = aUi({ text, send, write })
  const { container, rerender } = render(<Composer ui={ui} />)
  function write(words: string) {
    ui.text = words
    rerender(<Composer ui={ui} />)
  }
  const field = container.querySelector("textarea")
  if (!field) throw new Error("no field")
  return { send, field, container }
}

it("sends on Enter", () => {
  const { field, send } = aComposer()
  fireEvent.input(field, { target: { value: "Hello" } })
  fireEvent.keyDown(field, { key: "Enter" })
  expect(send).toHaveBeenCalledWith("Hello")
})

it("breaks the line on Shift+Enter", () => {
  const { field, send } = aComposer("Hello")
  fireEvent.keyDown(field, { key: "Enter", shiftKey: true })
  expect(send).not.toHaveBeenCalled()
})

it("never sends while an input method is composing", () => {
  const { field, send } = aComposer("にほん")
  fireEvent.keyDown(field, { key: "Enter", isComposing: true })
  fireEvent.keyDown(field, { key: "Enter", keyCode: 229 })
  expect(send).not.toHaveBeenCalled()
})

it("does not send blanks", () => {
  const { field, send } = aComposer(" \n ")
  fireEvent.keyDown(field, { key: "Enter" })
  expect(send).not.toHaveBeenCalled()
})

it("refuses a message that is too long and keeps the words", () => {
  const words = "x".repeat(maxMessageChars + 1)
  const { field, send, container } = aComposer(words)
  fireEvent.keyDown(field, { key: "Enter" })
  expect(send).not.toHaveBeenCalled()
  expect(field.value).toBe(words)
  expect(container.querySelector("[role=alert]")?.textContent).toContain("4000")
})

it("counts near the limit only", () => {
  expect(aComposer("x".repeat(3_000)).container.querySelector("small")).toBeNull()
  expect(aComposer("x".repeat(3_900)).container.querySelector("small")?.textContent).toBe(
    "3900/4000",
  )
})

it("stands on the side of its language while it is empty, and of its words once there are some", () => {
  const t = Object.assign(() => "اكتب رسالة", { locale: "ar", dir: "rtl" } as const)
  const { ui } = aUi({ t })
  const { container, rerender } = render(<Composer ui={ui} />)
  const dir = () => container.querySelector("textarea")?.getAttribute("dir")
  expect(dir()).toBe("rtl")
  ui.text = "JL-10482"
  rerender(<Composer ui={ui} />)
  expect(dir()).toBe("auto")
})
