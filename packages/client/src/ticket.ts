import type { LogEntry } from "@shopbell/protocol"

/** A conversation's open ticket: answers go to its address too. */
export interface OpenTicket {
  /** Position of its `ticket.opened`. */
  seq: number
  email: string
  /** Null for the moment until it has one. */
  number: number | null
}

/** The number of the ticket opened at that position, once it has one. */
export function ticketNumber(entries: readonly LogEntry[], openedSeq: number): number | null {
  for (const { event } of entries)
    if (event.type === "ticket.numbered" && event.openedSeq === openedSeq) return event.number
  return null
}

/**
 * The open ticket of a log, if there is one. Not part of the view, which every shopper's page carries.
 *
 * @example
 * const ticket = openTicket(client.conversation.getState().entries)
 */
export function openTicket(entries: readonly LogEntry[]): OpenTicket | null {
  let open: Pick<OpenTicket, "seq" | "email"> | null = null
  for (const { seq, event } of entries) {
    if (event.type === "ticket.opened") open = { seq, email: event.email }
    if (event.type === "contact.updated" && open && event.email) open.email = event.email
    if (event.type === "conversation.resolved") open = null
  }
  return open && { ...open, number: ticketNumber(entries, open.seq) }
}
