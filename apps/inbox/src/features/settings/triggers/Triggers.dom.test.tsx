import type { TriggerSettings } from "@shopbell/protocol"
import { cleanup, fireEvent, render, screen } from "@testing-library/preact"
import { afterEach, expect, it, vi } from "vitest"
import { Triggers } from "./Triggers.tsx"

afterEach(cleanup)

const none: TriggerSettings = { triggers: [], perDay: 2, quiet: null }

function show(settings = none, isOwner = true) {
  const onSave = vi.fn<(settings: TriggerSettings) => Promise<void>>(async () => {})
  render(
    <Triggers
      settings={{ state: "ready", value: settings }}
      defaultLocale="en"
      isOwner={isOwner}
      onSave={onSave}
      onRetry={() => {}}
    />,
  )
  return onSave
}
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const write = (name: string, value: string) => fireEvent.input(field(name), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))

it("makes a trigger with words in two languages and quiet hours, and saves all of it", () => {
  const onSave = show()
  press("Add a trigger")
  fireEvent.change(field("When"), { target: { value: "cart-value" } })
  fireEvent.input(screen.getByLabelText(/Amount/), { target: { value: "80" } })
  write("Words (en)", "Free delivery from 100")
  write("Add a language", "de")
  press("Add")
  write("Words (de)", "Ab 100 liefern wir gratis")
  expect(screen.getByText("Ab 100 liefern wir gratis").lang).toBe("de")
  fireEvent.click(screen.getByRole("checkbox", { name: /Quiet hours/ }))
  press("Save triggers")
  expect(onSave).toHaveBeenCalledWith({
    perDay: 2,
    quiet: { from: "22:00", to: "08:00" },
    triggers: [
      {
        id: "trigger-1",
        enabled: true,
        when: { kind: "cart-value", amount: 80 },
        texts: { en: "Free delivery from 100", de: "Ab 100 liefern wir gratis" },
        everyDays: 7,
      },
    ],
  })
})

it("removes a trigger, and lets nobody but an owner change any", () => {
  const one: TriggerSettings = {
    ...none,
    triggers: [
      { id: "a", enabled: true, when: { kind: "exit" }, texts: { en: "Wait!" }, everyDays: 1 },
    ],
  }
  const onSave = show(one)
  press("Edit: Wait!")
  press("Remove")
  press("Save triggers")
  expect(onSave).toHaveBeenCalledWith(none)
  cleanup()
  show(one, false)
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save triggers" }).disabled).toBe(
    true,
  )
})
