import { Path } from "../panel/icons.tsx"
import { paths } from "./icons.ts"
import { isOffline } from "./is-offline.ts"
import type { Rest } from "./rest.ts"

/** Above the composer: that words cannot leave, what the page is about, and what the shopper must agree to. */
export function Notice({ rest }: { rest: Rest }) {
  const { view, config, host, t } = rest.ui
  const { toast, held, newer } = rest.choices
  const product = rest.page().product
  return (
    <>
      {isOffline(rest.ui) && (
        <p class="notice" role="status">
          {t("offline")}
        </p>
      )}
      {view.connection === "refused" && (
        <p class="notice" role="status">
          {t("refused")} {config?.contactEmail ?? host.settings.contactEmail}
        </p>
      )}
      {newer && (
        <button type="button" class="pill" onClick={rest.toNewest}>
          {t("newMessages")} ↓
        </button>
      )}
      {toast && (
        <p class="notice" role="status">
          {toast}
        </p>
      )}
      {product?.title && (
        <p class="notice chip" dir="auto">
          <span>{t("about", product.title)}</span>
          <button type="button" aria-label={t("remove")} onClick={rest.removeContext}>
            <Path d={paths.close} />
          </button>
        </p>
      )}
      {held !== null && (
        <div class="notice consent" role="alertdialog" aria-label={t("consent")}>
          <p>{t("consent")}</p>
          <button type="button" class="primary" onClick={() => rest.setConsent("granted")}>
            {t("agree")}
          </button>
          <button type="button" onClick={() => rest.setConsent("pending")}>
            {t("decline")}
          </button>
        </div>
      )}
    </>
  )
}
