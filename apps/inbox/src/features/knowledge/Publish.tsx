import { CloseIcon } from "../../parts/icons.tsx"
import { Problem } from "../../parts/states.tsx"
import { t } from "../../t.ts"
import { ProgressBar } from "./ProgressBar.tsx"
import type { Publishing } from "./packs.ts"

/** What became of the last publish, while and after it ran. */
export function PublishState({ now, onDismiss }: { now: Publishing; onDismiss: () => void }) {
  switch (now.state) {
    case "idle":
      return null
    case "running":
      return <ProgressBar label={t("packs.publishing")} progress={now.progress} />
    case "failed":
      return <Problem text={now.error} onDismiss={onDismiss} />
    case "done":
      return (
        <p class="notice notice-good" role="status">
          <span>
            {t("packs.published", {
              articles: now.pack.articles,
              locales: now.pack.locales.length,
            })}
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={t("app.dismiss")}
            onClick={onDismiss}
          >
            <CloseIcon />
          </button>
        </p>
      )
  }
}
