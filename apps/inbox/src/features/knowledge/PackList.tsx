import { useSignal } from "@preact/signals"
import type { Pack } from "@shopbell/protocol"
import { BackIcon, BookIcon } from "../../parts/icons.tsx"
import { Empty, Failed, Problem, Skeleton } from "../../parts/states.tsx"
import { useAttempt } from "../../parts/use-attempt.ts"
import type { Loading } from "../../loading.ts"
import { t } from "../../t.ts"
import { dateAndTime } from "../../time.ts"

/** What was published when, which of it shoppers get, and the way back. */
export function PackList(props: {
  packs: Loading<Pack[]>
  onActivate: (packId: string) => Promise<void>
  onRetry: () => void
}) {
  const { packs } = props
  const { busy, error, run } = useAttempt()
  const switched = useSignal(false)
  const live = packs.value?.find((pack) => pack.active)
  return (
    <section class="editor" aria-label={t("packs.title")}>
      <header class="pane-head">
        <a class="icon-button only-narrow" href="/inbox/knowledge" aria-label={t("app.back")}>
          <BackIcon />
        </a>
        <div class="pane-title">
          <h1>{t("packs.title")}</h1>
          <p class="quiet">{t("packs.lead")}</p>
        </div>
      </header>
      <div class="pane-body">
        <Problem text={error} />
        {switched.value && !error && (
          <p class="notice notice-good" role="status">
            <span>{t("packs.activated")}</span>
          </p>
        )}
        {packs.value ? (
          packs.value.length === 0 ? (
            <Empty icon={<BookIcon />} title={t("packs.none")} />
          ) : (
            <ul class="packs">
              {packs.value.map((pack) => (
                <li key={pack.id} class="pack" data-active={pack.active}>
                  <div>
                    <p class="pack-title">
                      {dateAndTime(pack.createdAt)}
                      {pack.active && <span class="chip chip-good">{t("packs.active")}</span>}
                    </p>
                    <p class="quiet">
                      {t("packs.articles", { articles: pack.articles })} ·{" "}
                      {t("packs.phrasings", { phrasings: pack.phrasings })} ·{" "}
                      {pack.locales.join(" ")} · {t("packs.by", { name: pack.createdBy })}
                    </p>
                    <code class="quiet">{pack.hash.slice(0, 16)}</code>
                  </div>
                  {!pack.active && (
                    <button
                      type="button"
                      class="button"
                      disabled={busy}
                      onClick={() =>
                        void run(async () => {
                          await props.onActivate(pack.id)
                          switched.value = true
                        })
                      }
                    >
                      {t(
                        live && pack.createdAt > live.createdAt
                          ? "packs.activateNewer"
                          : "packs.activate",
                      )}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )
        ) : packs.state === "failed" ? (
          <Failed title={t("packs.failed")} error={packs.error} onRetry={props.onRetry} />
        ) : (
          <Skeleton rows={3} />
        )}
      </div>
    </section>
  )
}
