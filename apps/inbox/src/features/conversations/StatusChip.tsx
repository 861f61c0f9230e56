import type { Conversation } from "@shopbell/protocol"
import { me } from "../../session.ts"
import { t, tMaybe } from "../../t.ts"

/** Who has the conversation, or why it waits for somebody. */
export function StatusChip({ conversation }: { conversation: Conversation }) {
  const { status, baton, operator, handoff, ticket, waitingSince } = conversation
  if (status === "resolved") return <span class="chip chip-done">{t("status.resolved")}</span>
  if (status === "snoozed") return <span class="chip">{t("status.snoozed")}</span>
  if (baton.holder === "bot") return <span class="chip chip-bot">{t("status.bot")}</span>
  if (baton.holder === "operator") {
    const mine = baton.operatorId === me()?.id
    return (
      <span class={`chip ${mine ? "chip-mine" : ""}`}>
        {mine ? t("status.mine") : (operator?.name ?? t("thread.team"))}
      </span>
    )
  }
  if (ticket?.solvedAt === null && waitingSince === null)
    return <span class="chip">{t("status.byEmail")}</span>
  const { reason } = handoff ?? {}
  return (
    <span class="chip chip-wait">
      {reason ? tMaybe(`reason.${reason}`, reason) : t("status.waiting")}
    </span>
  )
}
