import type { Delivery } from "@shopbell/client"
import { Path } from "../panel/icons.tsx"
import type { Ui } from "../panel/ui.ts"
import { paths } from "./icons.ts"

/** Beneath words that are not in the log yet. */
export function Unsent({
  clientId,
  delivery,
  ui,
}: {
  clientId: string
  delivery: Delivery
  ui: Ui
}) {
  const { t, client } = ui
  const { retry, discard } = client.conversation
  if (delivery !== "failed")
    return (
      <small>
        <Path d={paths.clock} />
        {t("sending")}
      </small>
    )
  return (
    <small class="failed">
      {t("failed")}
      <button type="button" onClick={() => retry(clientId)}>
        {t("retry")}
      </button>
      <button type="button" onClick={() => discard(clientId)}>
        {t("discard")}
      </button>
    </small>
  )
}
