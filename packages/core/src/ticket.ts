import type { Conversation, ConversationTicket, Event } from "@shopbell/protocol"
import type { ConversationState } from "./state.ts"

/** Is there a question left to answer by e-mail? */
export const hasOpenTicket = <C extends Pick<Conversation, "ticket">>(
  conversation: C,
): conversation is C & { ticket: ConversationTicket } => conversation.ticket?.solvedAt === null

/** Gives a ticket its number, once: whoever allots numbers may come with the same one again. */
export function numberTicket(
  { unnumbered }: Pick<ConversationState, "unnumbered">,
  openedSeq: number,
  number: number,
): Event[] {
  return unnumbered.includes(openedSeq) ? [{ type: "ticket.numbered", number, openedSeq }] : []
}
