import { useSignal } from "@preact/signals"
import type { Installation, PageCheck } from "@shopbell/protocol"
import type { Loading } from "../../../loading.ts"
import { AlertIcon, CheckIcon, InfoIcon } from "../../../parts/icons.tsx"
import { Failed, Problem, Skeleton } from "../../../parts/states.tsx"
import { useAttempt } from "../../../parts/use-attempt.ts"
import { t } from "../../../t.ts"
import { Section } from "../Section.tsx"
import { findingsOf, findingsOn, type InstallationFinding } from "./findings.ts"

/** Why the bell does not ring, with the fix in words. */
export function CheckInstallation(props: {
  installation: Loading<Installation>
  hasSocket: boolean
  onCheckPage: (url: string) => Promise<PageCheck>
  onRetry: () => void
}) {
  const { installation } = props
  return (
    <Section title={t("check.install")} lead={t("check.installLead")}>
      {installation.value ? (
        <>
          <Findings findings={findingsOf(installation.value, props.hasSocket)} />
          <PageForm installation={installation.value} onCheckPage={props.onCheckPage} />
          <div>
            <button type="button" class="button" onClick={props.onRetry}>
              {t("check.again")}
            </button>
          </div>
        </>
      ) : installation.state === "failed" ? (
        <Failed error={installation.error} onRetry={props.onRetry} />
      ) : (
        <Skeleton rows={4} />
      )}
    </Section>
  )
}

const icons = { good: CheckIcon, bad: AlertIcon, optional: InfoIcon }

function Findings({ findings }: { findings: readonly InstallationFinding[] }) {
  return (
    <ul class="people">
      {findings.map(({ key, state, about }) => {
        const Icon = icons[state]
        return (
          <li key={key} class="check" data-state={state}>
            <Icon />
            <span>
              <b>{t(`check.is.${state}`)}: </b>
              {t(`check.${state === "good" ? "good" : "fix"}.${key}`, { about })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Looks at one page as the shop serves it. */
function PageForm(props: {
  installation: Installation
  onCheckPage: (url: string) => Promise<PageCheck>
}) {
  const { origins, locales } = props.installation
  const url = useSignal(origins[0] ? `${origins[0].origin}/` : "")
  const found = useSignal<readonly InstallationFinding[] | null>(null)
  const { busy, error, run } = useAttempt()
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void run(async () => {
          found.value = null
          const asked = url.value
          found.value = findingsOn(await props.onCheckPage(asked), { url: asked, locales })
        })
      }}
    >
      <div class="invite">
        <label class="field">
          <span>{t("check.page")}</span>
          <input
            type="url"
            required
            maxLength={2_000}
            value={url}
            onInput={({ currentTarget }) => (url.value = currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={busy}>
          {t("check.look")}
        </button>
      </div>
      <Problem text={error} />
      <div role="status">{found.value && <Findings findings={found.value} />}</div>
    </form>
  )
}
