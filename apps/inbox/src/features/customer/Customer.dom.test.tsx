import { cleanup, render, screen } from "@testing-library/preact"
import { afterEach, expect, it } from "vitest"
import { session } from "../../session.ts"
import { aTicket, aWaiting } from "../../testing/build.ts"
import { Customer } from "./Customer.tsx"

afterEach(cleanup)

function show(mail: boolean) {
  session.value = {
    state: "signed-in",
    operator: { id: "opr_mei", name: "Mei", email: "mei@shop.example", role: "owner" },
    shop: {
      id: "shp_1",
      name: "Fjord & Fell",
      publishableKey: "pk_1",
      origins: [],
      defaultLocale: "en",
      theme: { accent: "#1f6f5c", position: "right" },
      contactEmail: null,
      orderNumbers: [],
      timeZone: null,
    },
    model: false,
    uploads: false,
    mail,
  }
  render(<Customer conversation={aWaiting({ ticket: aTicket() })} others={[]} onBack={() => {}} />)
}

it("names a ticket and where its answers go", () => {
  show(true)
  expect(screen.getByRole("heading", { name: "Ticket 12" })).toBeTruthy()
  expect(screen.getByRole("link", { name: "a@b.example" }).getAttribute("href")).toBe(
    "mailto:a@b.example",
  )
  expect(screen.getByText(/sent there too/)).toBeTruthy()
})

it("says by the ticket where no mail leaves the house", () => {
  show(false)
  expect(screen.getByText(/Mail is not set up/)).toBeTruthy()
})
