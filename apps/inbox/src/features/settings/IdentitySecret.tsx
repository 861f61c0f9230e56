import { useSignal } from "@preact/signals"
import { CopyButton } from "../../parts/CopyButton.tsx"
import { Confirm } from "../../parts/Dialog.tsx"
import { Failed, Problem, Skeleton } from "../../parts/states.tsx"
import { useAttempt } from "../../parts/use-attempt.ts"
import type { Loading } from "../../loading.ts"
import { t } from "../../t.ts"
import { dateAndTime } from "../../time.ts"
import { Section } from "./Section.tsx"

/** What the shop's server signs its customers' identities with: made here, shown once, replaced at once. */
export function IdentitySecret(props: {
  secret: Loading<{ createdAt: number | null }>
  isOwner: boolean
  onCreate: () => Promise<string>
  onRetry: () => void
}) {
  const { secret, isOwner } = props
  const asking = useSignal(false)
  const made = useSignal<string | null>(null)
  const { busy, error, run } = useAttempt()
  const create = () =>
    void run(async () => {
      made.value = await props.onCreate()
      asking.value = false
    })
  const createdAt = secret.value?.createdAt ?? null

  return (
    <Section title={t("settings.identity")} lead={t("settings.identityLead")}>
      {!isOwner ? (
        <p class="quiet">{t("app.ownerOnly")}</p>
      ) : secret.value ? (
        <div class="identity">
          <p class="quiet">
            {createdAt === null
              ? t("settings.noIdentity")
              : t("settings.created", { time: dateAndTime(createdAt) })}
          </p>
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => (createdAt === null ? create() : (asking.value = true))}
          >
            {t(createdAt === null ? "settings.createIdentity" : "settings.replaceIdentity")}
          </button>
        </div>
      ) : secret.state === "failed" ? (
        <Failed error={secret.error} onRetry={props.onRetry} />
      ) : (
        <Skeleton rows={1} />
      )}
      {!asking.value && <Problem text={error} />}
      {made.value && (
        <div class="notice notice-good new-key" role="status">
          <span>{t("settings.identityOnce")}</span>
          <code>{made.value}</code>
          <CopyButton text={made.value} label={t("settings.copyIdentity")} />
        </div>
      )}
      {asking.value && (
        <Confirm
          title={t("settings.replaceIdentityTitle")}
          text={t("settings.replaceIdentityText")}
          action={t("settings.replaceIdentity")}
          busy={busy}
          error={error}
          onConfirm={create}
          onClose={() => (asking.value = false)}
        />
      )}
    </Section>
  )
}
