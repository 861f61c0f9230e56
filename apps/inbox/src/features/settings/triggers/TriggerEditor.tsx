import { useSignal } from "@preact/signals"
import type { Trigger, TriggerCondition } from "@shopbell/protocol"
import { t } from "../../../t.ts"
import { beginnings, kinds } from "./conditions.ts"

/** One trigger: when, how often, and its words in each language as shoppers will see them. */
export function TriggerEditor(props: {
  trigger: Trigger
  onChange: (trigger: Trigger) => void
  onRemove: () => void
  onDone: () => void
}) {
  const { trigger } = props
  const change = (part: Partial<Trigger>) => props.onChange({ ...trigger, ...part })
  return (
    <div class="form trigger">
      <div class="two-fields">
        <label class="field">
          <span>{t("triggers.when")}</span>
          <select
            value={trigger.when.kind}
            onChange={({ currentTarget: { value } }) => {
              const kind = kinds.find((one) => one === value)
              if (kind) change({ when: beginnings[kind] })
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`triggers.kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <Condition when={trigger.when} onChange={(when) => change({ when })} />
        <label class="field">
          <span>{t("triggers.everyDays")}</span>
          <input
            type="number"
            min={1}
            max={365}
            required
            value={trigger.everyDays}
            onInput={({ currentTarget }) => change({ everyDays: currentTarget.valueAsNumber || 1 })}
          />
        </label>
      </div>
      <Words texts={trigger.texts} onChange={(texts) => change({ texts })} />
      <div class="form-end">
        <label>
          <input
            type="checkbox"
            checked={trigger.enabled}
            onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
          />{" "}
          {t("triggers.enabled")}
        </label>
        <button type="button" class="button" onClick={props.onRemove}>
          {t("triggers.remove")}
        </button>
        <button type="button" class="button" onClick={props.onDone}>
          {t("triggers.done")}
        </button>
      </div>
    </div>
  )
}

function Condition(props: { when: TriggerCondition; onChange: (when: TriggerCondition) => void }) {
  const { when, onChange } = props
  return (
    <>
      {"pattern" in when && (
        <label class="field">
          <span>{t("triggers.pattern")}</span>
          <input
            required
            maxLength={200}
            value={when.pattern}
            onInput={({ currentTarget: { value } }) => onChange({ ...when, pattern: value })}
          />
          <small>{t("triggers.patternHint")}</small>
        </label>
      )}
      {"seconds" in when && (
        <label class="field">
          <span>{t("triggers.seconds")}</span>
          <input
            type="number"
            min={1}
            max={3_600}
            required
            value={when.seconds}
            onInput={({ currentTarget }) =>
              onChange({ ...when, seconds: currentTarget.valueAsNumber || 1 })
            }
          />
          {when.kind === "cart-idle" && <small>{t("triggers.cartHint")}</small>}
        </label>
      )}
      {when.kind === "cart-value" && (
        <label class="field">
          <span>{t("triggers.amount")}</span>
          <input
            type="number"
            min={0}
            step="any"
            required
            value={when.amount}
            onInput={({ currentTarget }) =>
              onChange({ ...when, amount: currentTarget.valueAsNumber || 0 })
            }
          />
          <small>{t("triggers.cartHint")}</small>
        </label>
      )}
      {when.kind === "event" && (
        <label class="field">
          <span>{t("triggers.eventName")}</span>
          <input
            required
            maxLength={80}
            value={when.name}
            onInput={({ currentTarget: { value } }) => onChange({ ...when, name: value })}
          />
          <small>{t("triggers.eventHint")}</small>
        </label>
      )}
    </>
  )
}

const localePattern = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"

function Words(props: { texts: Trigger["texts"]; onChange: (texts: Trigger["texts"]) => void }) {
  const { texts, onChange } = props
  const locale = useSignal("")
  const isNew = new RegExp(`^${localePattern}$`).test(locale.value) && !(locale.value in texts)
  return (
    <>
      {Object.entries(texts).map(([tag, text]) => (
        <div class="two-fields" key={tag}>
          <label class="field">
            <span>{t("triggers.words", { locale: tag })}</span>
            <input
              required
              dir="auto"
              lang={tag}
              maxLength={200}
              value={text}
              onInput={({ currentTarget: { value } }) => onChange({ ...texts, [tag]: value })}
            />
          </label>
          <div class="field">
            <span>{t("triggers.preview")}</span>
            <span class="trigger-preview" dir="auto" lang={tag}>
              {text || "…"}
            </span>
          </div>
          {Object.keys(texts).length > 1 && (
            <button
              type="button"
              class="button"
              aria-label={`${t("triggers.remove")}: ${tag}`}
              onClick={() =>
                onChange(Object.fromEntries(Object.entries(texts).filter(([own]) => own !== tag)))
              }
            >
              {t("triggers.remove")}
            </button>
          )}
        </div>
      ))}
      <div class="invite">
        <label class="field">
          <span>{t("triggers.locale")}</span>
          <input
            maxLength={35}
            pattern={localePattern}
            placeholder="de"
            value={locale}
            onInput={({ currentTarget }) => (locale.value = currentTarget.value.trim())}
          />
        </label>
        <button
          type="button"
          class="button"
          disabled={!isNew}
          onClick={() => {
            onChange({ ...texts, [locale.value]: "" })
            locale.value = ""
          }}
        >
          {t("triggers.localeAdd")}
        </button>
      </div>
    </>
  )
}
