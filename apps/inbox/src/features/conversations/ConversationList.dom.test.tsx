import { cleanup, fireEvent, render, screen } from "@testing-library/preact"
import { afterEach, expect, it, vi } from "vitest"
import { aTicket, aWaiting } from "../../testing/build.ts"
import { now } from "../../time.ts"
import { ConversationList } from "./ConversationList.tsx"

afterEach(cleanup)

function show(given: Partial<Parameters<typeof ConversationList>[0]> = {}) {
  const spies = { onView: vi.fn(), onMore: vi.fn(), onRetry: vi.fn() }
  render(
    <ConversationList
      view="waiting"
      conversations={[]}
      counts={{}}
      paging={{ state: "ready", cursor: null }}
      selected={null}
      {...spies}
      {...given}
    />,
  )
  return spies
}

it("shows who waits, what they said, why and for how long", () => {
  now.value = 1_000_000
  const conversation = aWaiting({
    waitingSince: 1_000_000 - 5 * 60_000,
    locale: "es",
    lastMessage: { author: "contact", text: "¿Dónde está?", at: 1_000_000 },
  })
  show({ conversations: [conversation], counts: { waiting: 1 } })
  const row = screen.getByRole("link")
  expect(row.getAttribute("href")).toBe("/inbox/conversations/cnv_1")
  for (const words of ["Visitor", "¿Dónde está?", "Asked for a person", "5m", "es"]) {
    expect(row.textContent).toContain(words)
  }
  expect(screen.getByRole("img", { name: "Unread" })).toBeTruthy()
})

it("shows the ticket of who left an address, and that nobody waits", () => {
  show({
    view: "tickets",
    conversations: [aWaiting({ waitingSince: null, ticket: aTicket() })],
    counts: { tickets: 1 },
  })
  const row = screen.getByRole("link")
  expect(row.textContent).toContain("Ticket 12")
  expect(row.textContent).toContain("By e-mail")
  expect(row.textContent).not.toContain("Asked for a person")
  expect(screen.getByRole("button", { name: /Tickets/ }).textContent).toBe("Tickets1")
})

it("says what an empty view means", () => {
  show()
  expect(screen.getByText("Nobody is waiting")).toBeTruthy()
})

it("offers another try when the list cannot be read", () => {
  const { onRetry } = show({ paging: { state: "failed", cursor: null, error: "No way through" } })
  expect(screen.getByRole("alert").textContent).toContain("No way through")
  fireEvent.click(screen.getByRole("button", { name: "Try again" }))
  expect(onRetry).toHaveBeenCalledOnce()
})

it("loads more only while there is more", () => {
  const { onMore } = show({
    conversations: [aWaiting()],
    paging: { state: "ready", cursor: "next" },
  })
  fireEvent.click(screen.getByRole("button", { name: "Load more" }))
  expect(onMore).toHaveBeenCalledOnce()
})
