import { useSignal } from "@preact/signals"
import type { ApiKey } from "@shopbell/protocol"
import { CopyButton } from "../../parts/CopyButton.tsx"
import { Confirm } from "../../parts/Dialog.tsx"
import { Failed, Problem, Skeleton } from "../../parts/states.tsx"
import { useAttempt } from "../../parts/use-attempt.ts"
import type { Loading } from "../../loading.ts"
import { t } from "../../t.ts"
import { dateAndTime } from "../../time.ts"
import { Section } from "./Section.tsx"

export function ApiKeys(props: {
  keys: Loading<ApiKey[]>
  isOwner: boolean
  onCreate: (name: string) => Promise<string>
  onRevoke: (apiKeyId: string) => Promise<void>
  onRetry: () => void
}) {
  const { keys, isOwner } = props
  const asked = useSignal<ApiKey | null>(null)
  const { busy, error, run } = useAttempt()
  return (
    <Section title={t("settings.keys")} lead={t("settings.keysLead")}>
      {!isOwner ? (
        <p class="quiet">{t("app.ownerOnly")}</p>
      ) : keys.value ? (
        <KeyTable keys={keys.value} onAsk={(key) => (asked.value = key)} />
      ) : keys.state === "failed" ? (
        <Failed error={keys.error} onRetry={props.onRetry} />
      ) : (
        <Skeleton rows={2} />
      )}
      {isOwner && <CreateForm onCreate={props.onCreate} />}
      {asked.value && (
        <Confirm
          title={t("settings.revokeTitle", { name: asked.value.name })}
          text={t("settings.revokeText")}
          action={t("settings.revoke")}
          busy={busy}
          error={error}
          onConfirm={() =>
            void run(async () => {
              if (asked.value) await props.onRevoke(asked.value.id)
              asked.value = null
            })
          }
          onClose={() => (asked.value = null)}
        />
      )}
    </Section>
  )
}

function KeyTable({ keys, onAsk }: { keys: readonly ApiKey[]; onAsk: (key: ApiKey) => void }) {
  if (keys.length === 0) return <p class="quiet">{t("settings.noKeys")}</p>
  return (
    <ul class="people">
      {keys.map((key) => (
        <li key={key.id}>
          <span class="person">
            <b dir="auto">{key.name}</b>
            <span class="quiet">
              <code>{key.prefix}…</code> ·{" "}
              {t("settings.created", { time: dateAndTime(key.createdAt) })} ·{" "}
              {key.lastUsedAt === null
                ? t("settings.neverUsed")
                : t("settings.lastUsed", { time: dateAndTime(key.lastUsedAt) })}
            </span>
          </span>
          <button
            type="button"
            class="button"
            aria-label={t("settings.revokeNamed", { name: key.name })}
            onClick={() => onAsk(key)}
          >
            {t("settings.revoke")}
          </button>
        </li>
      ))}
    </ul>
  )
}

function CreateForm({ onCreate }: { onCreate: (name: string) => Promise<string> }) {
  const name = useSignal("")
  const created = useSignal<string | null>(null)
  const { busy, error, run } = useAttempt()
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void run(async () => {
          created.value = await onCreate(name.value.trim())
          name.value = ""
        })
      }}
    >
      <div class="invite">
        <label class="field">
          <span>{t("settings.keyName")}</span>
          <input
            required
            maxLength={80}
            value={name}
            onInput={({ currentTarget }) => (name.value = currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={busy}>
          {t("settings.createKey")}
        </button>
      </div>
      <Problem text={error} />
      {created.value && (
        <div class="notice notice-good new-key" role="status">
          <span>{t("settings.keyOnce")}</span>
          <code>{created.value}</code>
          <CopyButton text={created.value} label={t("settings.copyKey")} />
        </div>
      )}
    </form>
  )
}
