import { maxMessageChars } from "@shopbell/protocol/limits"
import type { Ui } from "../panel/ui.ts"

/** How much room is left, told near the end only. */
export function Count({ ui: { text, t } }: { ui: Ui }) {
  if (text.length <= maxMessageChars * 0.9) return null
  const tooLong = text.length > maxMessageChars
  return (
    <small class={tooLong ? "failed" : ""} role={tooLong ? "alert" : undefined}>
      {tooLong ? t("tooLong", maxMessageChars) : `${text.length}/${maxMessageChars}`}
    </small>
  )
}
