import type { ConversationView } from "@shopbell/client"
import { t } from "../../t.ts"

/** Why a command would be refused now; null when it is allowed. The server decides, this saves the asking. */
export interface Allowed {
  claim: string | null
  giveBack: string | null
  resolve: string | null
  reply: string | null
}

type Held = Pick<ConversationView, "status" | "baton" | "operator">

export function allowed({ status, baton, operator }: Held, me: string): Allowed {
  const mine = baton.holder === "operator" && baton.operatorId === me
  const others = baton.holder === "operator" && !mine
  const name = operator?.name ?? t("thread.team")
  const heldBy = others ? t("thread.heldBy", { name }) : null
  const resolved = status === "resolved"
  return {
    claim: mine ? t("thread.heldBy", { name: t("thread.you") }) : heldBy,
    giveBack: mine ? null : (heldBy ?? t("thread.claimFirst")),
    resolve: resolved ? t("thread.alreadyResolved") : heldBy,
    reply: mine
      ? null
      : others
        ? t("composer.heldHint", { name })
        : t(resolved ? "composer.resolvedHint" : "composer.claimHint"),
  }
}
