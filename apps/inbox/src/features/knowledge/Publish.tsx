import type { Finding, PublishReport } from "@shopbell/protocol"
import { CloseIcon } from "../../parts/icons.tsx"
import { Problem } from "../../parts/states.tsx"
import { t } from "../../t.ts"
import { languageName } from "../../time.ts"
import { articleHref } from "../thread/WhyAnswer.tsx"
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
        <div class="notice notice-good" role="status">
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
          <Report report={now.report} />
        </div>
      )
  }
}

/** What the publish changes for shoppers. */
function Report({ report }: { report: PublishReport }) {
  const { added, removed, asked, different } = report
  return (
    <div class="publish-report">
      {added.length > 0 && <p>{t("packs.added", { articles: added.join(", ") })}</p>}
      {removed.length > 0 && <p>{t("packs.removed", { articles: removed.join(", ") })}</p>}
      {asked > 0 && <p>{t("packs.asked", { asked, different: different.length })}</p>}
      {different.length > 0 && (
        <details>
          <summary>{t("packs.different")}</summary>
          <ul>
            {different.map(({ text, before, after }) => (
              <li key={text}>
                <q dir="auto">{text}</q>
                <small>
                  {before?.title ?? t("packs.noAnswer")} → {after?.title ?? t("packs.noAnswer")}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** What to look at before publishing; publishing goes on without. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <details class="findings">
      <summary>{t("check.title", { count: findings.length })}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule}${finding.locale}${finding.articles.join()}`}>
            <b>{t(`check.${finding.rule}`)}</b>{" "}
            <span class="chip">{languageName(finding.locale)}</span>
            <p dir="auto">{finding.message}</p>
            {finding.articles.slice(0, 6).map((id) => (
              <a key={id} href={articleHref(id)}>
                {id}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
