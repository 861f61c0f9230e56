import { useSignal } from "@preact/signals"
import type { Trigger, TriggerSettings } from "@shopbell/protocol"
import { useEffect } from "preact/hooks"
import type { Loading } from "../../../loading.ts"
import { Failed, Problem, Skeleton } from "../../../parts/states.tsx"
import { useAttempt } from "../../../parts/use-attempt.ts"
import { t } from "../../../t.ts"
import { Section } from "../Section.tsx"
import { newTrigger } from "./conditions.ts"
import { TriggerEditor } from "./TriggerEditor.tsx"

/** When the widget speaks first: the list, one of it open to be edited, and how often at most. */
export function Triggers(props: {
  settings: Loading<TriggerSettings>
  defaultLocale: string
  isOwner: boolean
  onSave: (settings: TriggerSettings) => Promise<void>
  onRetry: () => void
}) {
  const { settings } = props
  return (
    <Section title={t("triggers.title")} lead={t("triggers.lead")}>
      {settings.value ? (
        <Editable {...props} saved={settings.value} />
      ) : settings.state === "failed" ? (
        <Failed error={settings.error} onRetry={props.onRetry} />
      ) : (
        <Skeleton rows={2} />
      )}
    </Section>
  )
}

function Editable(props: {
  saved: TriggerSettings
  defaultLocale: string
  isOwner: boolean
  onSave: (settings: TriggerSettings) => Promise<void>
}) {
  const { saved, isOwner } = props
  const draft = useSignal(saved)
  const open = useSignal<string | null>(null)
  const isSaved = useSignal(false)
  const { busy, error, run } = useAttempt()
  useEffect(() => {
    draft.value = saved
  }, [saved])
  const { triggers, perDay, quiet } = draft.value
  const set = (change: Partial<TriggerSettings>) => {
    draft.value = { ...draft.value, ...change }
    isSaved.value = false
  }
  const replace = (next: Trigger) =>
    set({ triggers: triggers.map((trigger) => (trigger.id === next.id ? next : trigger)) })
  function add() {
    const trigger = newTrigger(triggers, props.defaultLocale)
    set({ triggers: [...triggers, trigger] })
    open.value = trigger.id
  }

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void run(async () => {
          await props.onSave(draft.value)
          open.value = null
          isSaved.value = true
        })
      }}
    >
      <fieldset class="form bare" disabled={!isOwner}>
        {triggers.length === 0 && <p class="quiet">{t("triggers.none")}</p>}
        <ul class="people">
          {triggers.map((trigger) => (
            <li key={trigger.id}>
              {open.value === trigger.id ? (
                <TriggerEditor
                  trigger={trigger}
                  onChange={replace}
                  onRemove={() => set({ triggers: triggers.filter(({ id }) => id !== trigger.id) })}
                  onDone={() => (open.value = null)}
                />
              ) : (
                <Row trigger={trigger} onEdit={() => (open.value = trigger.id)} />
              )}
            </li>
          ))}
        </ul>
        <div>
          <button type="button" class="button" onClick={add}>
            {t("triggers.add")}
          </button>
        </div>
        <div class="two-fields">
          <label class="field">
            <span>{t("triggers.perDay")}</span>
            <input
              type="number"
              min={1}
              max={10}
              required
              value={perDay}
              onInput={({ currentTarget }) => set({ perDay: currentTarget.valueAsNumber || 1 })}
            />
          </label>
          <QuietHours quiet={quiet} onChange={(next) => set({ quiet: next })} />
        </div>
      </fieldset>
      <Problem text={error} />
      <div class="form-end">
        {!isOwner && <p class="quiet">{t("app.ownerOnly")}</p>}
        {isSaved.value && (
          <span class="quiet" role="status">
            {t("app.saved")}
          </span>
        )}
        <button type="submit" class="button button-main" disabled={!isOwner || busy}>
          {t("triggers.save")}
        </button>
      </div>
    </form>
  )
}

function Row({ trigger, onEdit }: { trigger: Trigger; onEdit: () => void }) {
  const [words = ""] = Object.values(trigger.texts)
  return (
    <>
      <span class="person">
        <b dir="auto">{words}</b>
        <span class="quiet">
          {t("triggers.when")} {t(`triggers.kind.${trigger.when.kind}`)} ·{" "}
          {Object.keys(trigger.texts).join(", ")}
          {!trigger.enabled && ` · ${t("triggers.off")}`}
        </span>
      </span>
      <button
        type="button"
        class="button"
        aria-label={t("triggers.editNamed", { name: words })}
        onClick={onEdit}
      >
        {t("triggers.edit")}
      </button>
    </>
  )
}

function QuietHours(props: {
  quiet: TriggerSettings["quiet"]
  onChange: (quiet: TriggerSettings["quiet"]) => void
}) {
  const { quiet } = props
  return (
    <div class="field" role="group" aria-label={t("triggers.quiet")}>
      <label>
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={({ currentTarget }) =>
            props.onChange(currentTarget.checked ? { from: "22:00", to: "08:00" } : null)
          }
        />{" "}
        {t("triggers.quiet")}
      </label>
      {quiet && (
        <span class="two-fields">
          {(["from", "to"] as const).map((end) => (
            <input
              key={end}
              type="time"
              required
              aria-label={t(`triggers.${end}`)}
              value={quiet[end]}
              onInput={({ currentTarget }) =>
                props.onChange({ ...quiet, [end]: currentTarget.value })
              }
            />
          ))}
        </span>
      )}
    </div>
  )
}
