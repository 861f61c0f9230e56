import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { takeTurns } from "./socket-turn.ts"

const page = { hidden: false }

beforeEach(() => {
  page.hidden = false
  vi.stubGlobal("document", page)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

let names = 0
function tabs() {
  const name = `conversation-${++names}`
  const holds: boolean[] = []
  const open = () => {
    const at = holds.push(false) - 1
    return takeTurns(name, (mine) => (holds[at] = mine))
  }
  return { holds, open }
}

it("gives the socket to the tab looked at last, and to the next in line when that one goes", async () => {
  const { holds, open } = tabs()
  const first = open()
  expect(holds).toEqual([true])
  const second = open()
  await vi.waitFor(() => expect(holds).toEqual([false, true]))
  first.take()
  await vi.waitFor(() => expect(holds).toEqual([true, false]))
  first.end()
  await vi.waitFor(() => expect(holds[1]).toBe(true))
  second.end()
})

it("leaves it where it is while a tab comes up unseen", async () => {
  const { holds, open } = tabs()
  const seen = open()
  page.hidden = true
  const hidden = open()
  hidden.take()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(holds).toEqual([true, false])
  seen.end()
  await vi.waitFor(() => expect(holds[1]).toBe(true))
  hidden.end()
})

it("lets every tab have one where locks are refused", async () => {
  vi.stubGlobal("navigator", {
    locks: { request: () => Promise.reject(new DOMException("no", "SecurityError")) },
  })
  const { holds, open } = tabs()
  open()
  page.hidden = true
  open()
  await vi.waitFor(() => expect(holds).toEqual([true, true]))
})
