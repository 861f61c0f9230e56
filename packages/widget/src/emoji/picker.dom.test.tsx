import { cleanup, fireEvent, render } from "@testing-library/preact"
import { afterEach, expect, it } from "vitest"
import { Composer } from "../panel/Composer.tsx"
import { aUi } from "../testing/ui.ts"
import type { Ui } from "../panel/ui.ts"

afterEach(cleanup)

/** The composer as the panel has it: what is drawn again is drawn here, too. */
async function aComposer(given: Partial<Ui> = {}) {
  const panel = document.createElement("div")
  const { ui } = aUi({
    ...given,
    draw: () => draw(),
    write(text) {
      ui.text = text
      draw()
    },
  })
  ui.host.root.append(panel)
  document.body.replaceChildren(ui.host.root.host)
  function draw() {
    render(<Composer ui={ui} />, { container: panel, baseElement: panel })
  }
  draw()
  const field = panel.querySelector("textarea")
  const button = panel.querySelector<HTMLElement>(".smile")
  if (!field || !button) throw new Error("there is no composer")
  const focused = () => ui.host.root.activeElement
  const open = async () => {
    fireEvent.click(button)
    // The picker is fetched when it is first asked for.
    for (let turn = 0; turn < 200 && !panel.querySelector(".emoji"); turn++)
      await new Promise((next) => {
        setTimeout(next, 5)
      })
    await Promise.resolve()
  }
  const press = (key: string) => {
    const target = focused()
    if (target) fireEvent.keyDown(target, { key })
    return focused()?.textContent
  }
  return { ui, panel, field, button, open, press, focused }
}

it("opens with a button, and the first emoji has the focus", async () => {
  const { panel, button, open, focused } = await aComposer()
  expect(button.getAttribute("aria-label")).toBe("Emoji")
  expect(button.getAttribute("aria-expanded")).toBe("false")
  await open()
  expect(button.getAttribute("aria-expanded")).toBe("true")
  expect(focused()?.textContent).toBe("😀")
  expect(panel.querySelectorAll("[role=gridcell][tabindex='0']")).toHaveLength(1)
  expect(panel.querySelector("[role=grid]")?.getAttribute("aria-label")).toBe("Emoji")
})

it("goes from cell to cell by the arrow keys, from group to group, and no further than the ends", async () => {
  const { panel, open, press } = await aComposer()
  await open()
  expect(press("ArrowLeft")).toBe("😀")
  expect(press("ArrowRight")).toBe("😊")
  expect(press("ArrowDown")).toBe("🥰")
  expect(press("End")).toBe("😇")
  expect(press("Home")).toBe("😍")
  expect(press("ArrowUp")).toBe("😀")
  expect(press("ArrowUp")).toBe("😀")
  for (let row = 0; row < 4; row++) press("ArrowDown")
  expect(press("ArrowLeft")).toBe("😱")
  expect(panel.querySelectorAll("[role=gridcell][tabindex='0']")).toHaveLength(1)
})

it("turns with the writing", async () => {
  const t = Object.assign(() => "–", { locale: "ar", dir: "rtl" } as const)
  const { open, press } = await aComposer({ t })
  await open()
  expect(press("ArrowLeft")).toBe("😊")
  expect(press("ArrowRight")).toBe("😀")
})

it("puts an emoji where the caret is, keeps the words around it, and stays for the next", async () => {
  const { ui, field, panel, open } = await aComposer({ text: "Thank you, bye" })
  field.setSelectionRange(9, 9)
  await open()
  const cell = (emoji: string) =>
    [...panel.querySelectorAll("button")].find((button) => button.textContent === emoji)
  fireEvent.click(cell("🙏") ?? field)
  fireEvent.click(cell("❤️") ?? field)
  expect(ui.text).toBe("Thank you🙏❤️, bye")
  expect(field.value).toBe(ui.text)
  expect(field.selectionStart).toBe("Thank you🙏❤️".length)
})

it("closes by Escape, gives the focus back, and leaves the panel open", async () => {
  const { panel, ui, button, open, press, focused } = await aComposer()
  let heard = 0
  panel.addEventListener("keydown", () => heard++)
  await open()
  press("Escape")
  expect(panel.querySelector(".emoji")).toBeNull()
  expect(focused()).toBe(button)
  expect(heard).toBe(0)
  expect(ui.close).not.toHaveBeenCalled()
})

it("goes away for who writes on", async () => {
  const { panel, field, open } = await aComposer()
  await open()
  field.focus()
  expect(panel.querySelector(".emoji")).toBeNull()
})

it("shows first what was used last, each once", async () => {
  const { panel, button, field, open } = await aComposer()
  const first = () => [...panel.querySelectorAll("[role=row]")][0]?.textContent
  const pick = (emoji: string) =>
    fireEvent.click(
      [...panel.querySelectorAll("button")].find(({ textContent }) => textContent === emoji) ??
        field,
    )
  await open()
  for (const emoji of ["🛒", "🔥", "🛒"]) pick(emoji)
  // Nothing moves under the finger; the next time they are there.
  expect(first()).toBe("😀😊😄😂🤣😉🙂")
  fireEvent.click(button)
  await open()
  expect(first()).toBe("🛒🔥")
  expect(panel.querySelector("[role=rowgroup]")?.getAttribute("aria-label")).toBe("Recent")
})
