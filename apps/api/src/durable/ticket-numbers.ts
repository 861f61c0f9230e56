import type { Database } from "../db/client.ts"
import { allotTicketNumber, solveTickets } from "../db/queries/tickets.ts"
import type { Consumer } from "./delivery.ts"

/**
 * Gives tickets their numbers behind the room, so that leaving an address never fails because the database is
 * away. The number belongs to the position of `ticket.opened`: the same entries again get the same one.
 */
export function ticketNumbers(
  db: Database,
  shopId: string,
  onNumbered: (openedSeq: number, number: number) => void,
): Consumer {
  return {
    name: "tickets",
    async take(entries, { id: conversationId, ticket }) {
      // Most conversations never have one, and are resolved without asking the database.
      if (!ticket) return
      for (const { seq, at, event } of entries) {
        if (event.type === "ticket.opened") {
          const place = { shopId, conversationId, openedSeq: seq }
          onNumbered(seq, await allotTicketNumber(db, place, at))
        }
        if (event.type === "conversation.resolved")
          await solveTickets(db, { conversationId, before: seq }, at)
      }
    },
  }
}
