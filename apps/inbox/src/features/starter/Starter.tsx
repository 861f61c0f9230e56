import { useSignal } from "@preact/signals"
import type { Policy, PolicyInput } from "@shopbell/protocol"
import { type FieldKey, fieldSpec, starterLocales, tradePacks } from "@shopbell/starter"
import { useEffect } from "preact/hooks"
import { BackIcon } from "../../parts/icons.tsx"
import { Failed, Problem, Skeleton } from "../../parts/states.tsx"
import { useAttempt } from "../../parts/use-attempt.ts"
import { t } from "../../t.ts"
import { groups } from "./groups.ts"
import { policy, savePolicy } from "./policy.ts"
import { PolicyField } from "./PolicyField.tsx"

type Fields = PolicyInput["fields"]

/** The shop's rules, told once: starter answers in every language are made from them. */
export function Starter() {
  useEffect(() => void policy.load(), [])
  const { state, value } = policy.now.value
  if (value) return <StarterForm policy={value} />
  return (
    <section class="editor">
      {state === "failed" ? (
        <Failed error={policy.now.value.error} onRetry={() => void policy.load()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </section>
  )
}

function StarterForm({ policy: saved }: { policy: Policy }) {
  const fields = useSignal<Fields>(saved.fields)
  const packs = useSignal<readonly string[]>(saved.packs)
  const done = useSignal(false)
  const { busy, error, run } = useAttempt()
  const change = (key: FieldKey, value: Fields[string]) => {
    fields.value = { ...fields.value, [key]: value }
    done.value = false
  }
  const save = () =>
    run(async () => {
      await savePolicy({ fields: fields.value, packs: [...packs.value], locales: saved.locales })
      done.value = true
    })
  return (
    <section class="editor" aria-label={t("starter.title")}>
      <header class="pane-head">
        <a class="icon-button only-narrow" href="/inbox/knowledge" aria-label={t("app.back")}>
          <BackIcon />
        </a>
        <div class="pane-title">
          <h2>{t("starter.title")}</h2>
          <p class="quiet">
            {t("starter.lead", { count: saved.answers, locales: starterLocales.length })}
          </p>
        </div>
      </header>
      <form
        class="form starter"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <fieldset class="form bare">
          <legend>{t("starter.packs")}</legend>
          <div class="checks">
            {tradePacks.map((pack) => (
              <label key={pack} class="check">
                <input
                  type="checkbox"
                  checked={packs.value.includes(pack)}
                  onChange={({ currentTarget }) => {
                    const others = packs.value.filter((name) => name !== pack)
                    packs.value = currentTarget.checked ? [...others, pack] : others
                    done.value = false
                  }}
                />
                {t(`starter.pack.${pack}`)}
              </label>
            ))}
          </div>
        </fieldset>
        {groups.map(({ name, keys }) => (
          <fieldset key={name} class="form bare">
            <legend>{t(`starter.group.${name}`)}</legend>
            <div class="two-fields">
              {keys.map((key) => (
                <PolicyField
                  key={key}
                  name={key}
                  value={fields.value[key] ?? null}
                  onChange={(value) => change(key, value)}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <Problem text={error} />
        <div class="form-end">
          {done.value && (
            <span class="quiet" role="status">
              {t("starter.saved")}
            </span>
          )}
          <button type="submit" class="button button-main" disabled={busy}>
            {t("starter.save")}
          </button>
        </div>
        {saved.silent.length > 0 && (
          <details class="findings">
            <summary>
              {t("starter.silent")} ({saved.silent.length})
            </summary>
            <ul>
              {saved.silent.map(({ intent, title, fields: missing }) => (
                <li key={intent}>
                  {t("starter.silentNeeds", {
                    title,
                    fields: missing.map((key) => fieldSpec(key as FieldKey).label).join(", "),
                  })}
                </li>
              ))}
            </ul>
          </details>
        )}
      </form>
    </section>
  )
}
