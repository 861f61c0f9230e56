import type { OutboxItem } from "@shopbell/client"
import { Path } from "../panel/icons.tsx"
import type { Rest } from "./rest.ts"
import { paths } from "./icons.ts"
import { isOffline } from "./is-offline.ts"

/** Beneath words that are not in the log yet. */
export function Unsent({ item: { clientId, delivery }, rest }: { item: OutboxItem; rest: Rest }) {
  const { t, client } = rest.ui
  const { retry, discard } = client.conversation
  if (delivery !== "failed")
    return (
      <small>
        <Path d={paths.clock} />
        {t(isOffline(rest.ui) ? "queued" : "sending")}
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
