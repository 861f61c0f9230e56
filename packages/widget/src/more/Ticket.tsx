import { type ConversationView, openTicket, type OpenTicket, ticketNumber } from "@shopbell/client"
import type { VNode } from "preact"
import { Path } from "../panel/icons.tsx"
import { isOffline } from "./is-offline.ts"
import type { Rest } from "./rest.ts"
import css from "./ticket.css?inline"
import { fieldOf } from "./words.ts"

interface TicketProps {
  rest: Rest
  /** When people answer, where that is known. */
  hours: string | null | undefined
}

export interface TicketParts {
  /** Over the thread. */
  form: (hours: TicketProps["hours"]) => VNode
  /** In the thread, where the ticket at that position was opened. Who has written again has a place in the queue. */
  line: (seq: number, email: string, place: string | null | undefined) => VNode
}

/** Brings the styles. */
export function createTicket(rest: Rest): TicketParts {
  const { host } = rest.ui
  host.addStyles(host.root, css)
  return {
    form: (hours) => <Ticket rest={rest} hours={hours} />,
    line(seq, email, place) {
      const { t, view } = rest.ui
      const number = ticketNumber(view.entries, seq)
      const open = openTicket(view.entries)
      const isOpen = open?.seq === seq
      return (
        <>
          {number && `${t("ticketNumber", number)} · `}
          {t("ticketTo", `\u2068${isOpen ? open.email : email}\u2069`)}
          {isOpen && place && <b>{place}</b>}
        </>
      )
    },
  }
}

/** An answer by e-mail in place of waiting: asked for here, and confirmed where it was asked. */
function Ticket(props: TicketProps) {
  const ticket = openTicket(props.rest.ui.view.entries)
  return ticket ? <Opened {...props} ticket={ticket} /> : <Ask {...props} />
}

/** Asks only for what is missing. The address can be seen and changed, so that a known one takes one tap. */
function Ask({ rest, hours }: TicketProps) {
  const { t, view } = rest.ui
  const { name, email } = knownOf(view)
  const leaving = view.outbox.some(({ command }) => command.type === "ticket.open")
  return (
    <form
      class="form ticket"
      onSubmit={(event) => {
        event.preventDefault()
        if (!leaving) leave(event.currentTarget, rest)
      }}
    >
      <p>
        {t("leaveEmail")}
        {hours && <small>{hours}</small>}
      </p>
      {!hasAsked(view) && (
        <label>
          {t("placeholder")}
          <textarea
            name="question"
            rows={3}
            required
            maxLength={2_000}
            defaultValue={rest.ui.text}
          />
        </label>
      )}
      {!name && (
        <label>
          {t("name")}
          <input name="name" autocomplete="name" maxLength={120} />
        </label>
      )}
      <label>
        {t("email")}
        <input
          name="email"
          type="email"
          dir="ltr"
          autocomplete="email"
          required
          // Browsers take addresses without a dot, to which no mail goes.
          pattern=".+@.+\..+"
          maxLength={254}
          defaultValue={email ?? ""}
        />
      </label>
      <button class="primary" aria-disabled={leaving}>
        {t(leaving ? (isOffline(rest.ui) ? "queued" : "sending") : "submit")}
      </button>
    </form>
  )
}

function leave(form: HTMLFormElement, rest: Rest) {
  const question = fieldOf(form, "question").trim()
  const name = fieldOf(form, "name").trim()
  const email = fieldOf(form, "email").trim()
  const { client, write } = rest.ui
  const { conversation } = client
  if (question) {
    write("")
    if (rest.hold(question)) return rest.show(null)
    void conversation.send(question)
  }
  void conversation
    .command({ type: "ticket.open", email, ...(name && { name }) })
    .then((outcome) => outcome.accepted || rest.say(outcome.detail))
}

/** Stays until the shopper goes back; the number comes a moment later. */
function Opened({ rest, hours, ticket }: TicketProps & { ticket: OpenTicket }) {
  const { t } = rest.ui
  return (
    // What had the focus is gone; taking it also has this read out.
    <div class="ticket opened" tabIndex={-1} ref={focusOnce}>
      {/* Written out: an export of the other icons would cost every shopper 100 bytes. */}
      <Path d="m5 13 4 4L19 7" />
      <b>{t("ticket")}</b>
      {ticket.number && <span class="number">{t("ticketNumber", ticket.number)}</span>}
      <span dir="ltr">{ticket.email}</span>
      {hours && <small>{hours}</small>}
    </div>
  )
}

let focused: HTMLElement | null = null
function focusOnce(element: HTMLElement | null) {
  if (element && element !== focused) element.focus()
  focused = element ?? focused
}

/** Is there something to answer? */
const hasAsked = ({ entries, outbox }: ConversationView) =>
  outbox.some(({ command }) => "body" in command) ||
  entries.some(
    ({ event }) => event.type === "message.created" && event.message.author.kind === "contact",
  )

/** What the shopper, or the shop's server, has said of who they are. */
function knownOf({ entries }: ConversationView) {
  let known: { name: string | null; email: string | null } = { name: null, email: null }
  for (const { event } of entries) {
    if (event.type === "contact.identified") known = event.contact
    if (event.type === "contact.updated")
      known = { name: event.name ?? known.name, email: event.email ?? known.email }
  }
  return known
}
