import { cleanup, render } from "@testing-library/preact"
import type { LogEntry } from "@shopbell/protocol"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { aUi } from "../testing/ui.ts"
import { createAloud } from "./aloud.tsx"

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const said = (text: string) =>
  ({
    seq: 4,
    at: 0,
    clientId: null,
    event: {
      type: "message.created",
      message: { blocks: [{ type: "text", text }], turn: { turnId: "trn_1" } },
    },
  }) as unknown as LogEntry

function listen() {
  const { ui } = aUi()
  const aloud = createAloud(ui)
  const heard = () => {
    aloud.drawn()
    const { container } = render(aloud.region())
    const lines = Array.from(container.querySelectorAll("p"), ({ textContent }) => textContent)
    cleanup()
    return lines
  }
  const writes = (text: string) => {
    ui.view = { ...ui.view, turn: { turnId: "trn_1", status: "writing", text } }
    return heard()
  }
  const ends = (text: string) => {
    ui.view = { ...ui.view, turn: null, entries: [said(text)] }
    return heard()
  }
  return { aloud, writes, ends }
}

it("reads an answer out sentence by sentence, each once and without its marks", () => {
  const { aloud, writes, ends } = listen()
  expect(writes("Your parcel comes in **2–4")).toEqual([])
  expect(aloud.isReading()).toBe(true)
  const first = "Your parcel comes in 2–4 days."
  expect(writes("Your parcel comes in **2–4** days. See [the")).toEqual([first])
  const whole = "Your parcel comes in **2–4** days. See [the rules](https://shop.example/r)."
  expect(writes(whole)).toEqual([first])
  expect(ends(whole)).toEqual([first, "See the rules."])
  // The finished answer takes the place of the running one: that is no news.
  expect(aloud.isReading()).toBe(true)
  vi.advanceTimersByTime(1_000)
  expect(aloud.isReading()).toBe(false)
  expect(ends(whole)).toHaveLength(2)
})

it("reads the whole answer where another one takes the place of what was written", () => {
  const { writes, ends } = listen()
  expect(writes("One. Two")).toEqual(["One."])
  expect(ends("Sorry, that went wrong.")).toEqual(["One.", "Sorry, that went wrong."])
})
