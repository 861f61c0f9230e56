import type { ConversationView, OutboxItem } from "@shopbell/client"
import type { Event, LogEntry } from "@shopbell/protocol"
import { cleanup, fireEvent, render, screen } from "@testing-library/preact"
import { afterEach, expect, it, vi } from "vitest"
import { Thread } from "../panel/Thread.tsx"
import type { Ui } from "../panel/ui.ts"
import { aUi } from "../testing/ui.ts"
import { createRest } from "./rest.ts"
import { tell } from "./tell.ts"
import { createTicket } from "./Ticket.tsx"

afterEach(cleanup)

const aLog = (...events: Event[]): LogEntry[] =>
  events.map((event, index) => ({ seq: index + 1, at: Date.now(), clientId: null, event }))
const asked: Event = { type: "handoff.requested", reason: "asked", by: "contact", epoch: 1 }
const opened: Event = { type: "ticket.opened", email: "a@b.example" }
const numbered: Event = { type: "ticket.numbered", number: 12, openedSeq: 2 }
const question: Event = {
  type: "message.created",
  message: {
    id: "msg_1",
    kind: "message",
    author: { kind: "contact", id: "con_1", name: null },
    blocks: [{ type: "text", text: "Is it wool?", format: "plain" }],
    locale: null,
    turn: null,
  },
}
const known: Event = {
  type: "contact.identified",
  contact: { id: "con_1", name: "Ada", email: "ada@shop.example", verified: true },
}
const waiting: Partial<ConversationView> = {
  status: "open",
  handoff: "asked",
  baton: { holder: "nobody", operatorId: null, epoch: 1 },
}

function show(view: Partial<ConversationView>, outcome: object = { accepted: true }) {
  const { ui, conversation } = aUi({}, view)
  const command = vi.fn<(command: object) => Promise<never>>(async () => outcome as never)
  Object.assign(conversation, { command })
  const rest = createRest(ui)
  const draw = () => createTicket(rest).form("Our team answers: Mon–Fri 09:00–17:00")
  const { rerender } = render(draw())
  return { ui, rest, command, redraw: () => rerender(draw()) }
}

const submit = () => fireEvent.submit(screen.getByRole("button").closest("form") as HTMLFormElement)
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

it("asks who is not known for name and address, and says when people answer", () => {
  const { command } = show({ entries: aLog(asked, question) })
  expect(screen.getByText(/Mon–Fri/)).toBeTruthy()
  fireEvent.input(field("Name"), { target: { value: " Ada " } })
  fireEvent.input(field("E-mail"), { target: { value: "a@b.example" } })
  submit()
  expect(command).toHaveBeenCalledWith({ type: "ticket.open", email: "a@b.example", name: "Ada" })
})

it("takes one tap of who has signed in", () => {
  const { command } = show({ entries: aLog(known, asked, question) })
  expect(screen.queryByLabelText("Name")).toBeNull()
  expect(field("E-mail").value).toBe("ada@shop.example")
  submit()
  expect(command).toHaveBeenCalledWith({ type: "ticket.open", email: "ada@shop.example" })
})

it("asks for the question where none was asked, and sends it first", () => {
  const { command, ui } = show({ entries: aLog(known, asked) })
  const send = vi.fn<(words: string) => Promise<never>>(async () => ({ accepted: true }) as never)
  Object.assign(ui.client.conversation, { send })
  fireEvent.input(field("Write a message"), { target: { value: " Is it wool? " } })
  submit()
  expect(send).toHaveBeenCalledWith("Is it wool?")
  expect(command).toHaveBeenCalledWith({ type: "ticket.open", email: "ada@shop.example" })
  expect(ui.write).toHaveBeenCalledWith("")
})

it("takes no address that mail cannot be sent to", () => {
  show({ entries: aLog(asked, question) })
  const { pattern } = field("E-mail")
  expect("a@b").not.toMatch(new RegExp(`^(?:${pattern})$`, "v"))
  expect("a@b.example").toMatch(new RegExp(`^(?:${pattern})$`, "v"))
})

it("says that it waits for a connection, and is sent once", () => {
  const item: OutboxItem = {
    clientId: "c-12345678",
    command: { type: "ticket.open", clientId: "c-12345678", email: "a@b.example" },
    at: 0,
    delivery: "queued",
  }
  const { command } = show({
    entries: aLog(asked, question),
    outbox: [item],
    connection: "offline",
  })
  expect(screen.getByRole("button", { name: "Waiting to be sent" })).toBeTruthy()
  submit()
  expect(command).not.toHaveBeenCalled()
})

it("says why it was refused and keeps what was filled in", async () => {
  const { rest, redraw } = show(
    { entries: aLog(asked, question) },
    { accepted: false, detail: "No." },
  )
  fireEvent.input(field("E-mail"), { target: { value: "a@b.example" } })
  submit()
  await vi.waitFor(() => expect(rest.choices.toast).toBe("No."))
  redraw()
  expect(field("E-mail").value).toBe("a@b.example")
})

it("stays as a confirmation that has the focus, and gets its number", () => {
  const { ui, redraw } = show({ entries: aLog(asked, opened) })
  const thanks = screen.getByText("Thank you. We will write to you.")
  expect(document.activeElement).toBe(thanks.parentElement)
  expect(screen.queryByText(/Ticket/)).toBeNull()
  ui.view = { ...ui.view, entries: aLog(asked, opened, numbered) }
  redraw()
  expect(screen.getByText("Ticket 12")).toBeTruthy()
  expect(screen.getByText("a@b.example")).toBeTruthy()
})

/** The thread's lines once the ticket's part has come. */
async function linesOf(view: Partial<ConversationView>) {
  const { ui } = aUi({}, view)
  const { container, rerender } = render(<Thread ui={ui} />)
  await vi.waitFor(() => {
    rerender(<Thread ui={{ ...ui } satisfies Ui} />)
    expect(container.textContent).not.toBe("")
  })
  return [...container.querySelectorAll(".line")].map(({ textContent }) => textContent)
}

it("is one line in the thread, in place of the offer to leave an address", async () => {
  expect((await linesOf({ ...waiting, entries: aLog(asked) })).join()).toContain("Leave an e-mail")
  const left = { ...waiting, handoff: null, entries: aLog(asked, opened, numbered) }
  const lines = await vi.waitFor(async () => {
    const said = await linesOf(left)
    expect(said.join()).toContain("write")
    return said
  })
  expect(lines).toEqual(["Ticket 12 · We will write to \u2068a@b.example\u2069"])
})

it("is told to the page once it has its number", () => {
  const { ui } = aUi()
  for (const { event } of aLog(asked, opened, numbered)) tell(ui.host, event)
  expect(ui.host.emit).toHaveBeenCalledWith("ticket:opened", { number: 12 })
})
