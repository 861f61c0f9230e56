import type { Conversation } from "@shopbell/protocol"
import { MailIcon } from "../../parts/icons.tsx"
import { t } from "../../t.ts"

/** The number by which the shopper may ask for it; nothing where no ticket was opened. */
export function TicketChip({ conversation: { ticket } }: { conversation: Conversation }) {
  if (!ticket) return null
  const { number, solvedAt } = ticket
  const name = number === null ? t("ticket.unnumbered") : t("ticket.number", { number })
  return (
    <span class={`chip ${solvedAt === null ? "chip-ticket" : ""}`}>
      <MailIcon />
      {solvedAt === null ? name : t("ticket.solved", { name })}
    </span>
  )
}
