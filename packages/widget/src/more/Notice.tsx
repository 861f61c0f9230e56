import type { Ui } from "../panel/ui.ts"

/** Says when words cannot leave, or will not be taken. */
export function Notice({ ui: { view, config, host, t } }: { ui: Ui }) {
  const { connection } = view
  if (connection !== "offline" && connection !== "refused") return null
  return (
    <p class="notice" role="status">
      {t(connection)}{" "}
      {connection === "refused" && (config?.contactEmail ?? host.settings.contactEmail)}
    </p>
  )
}
