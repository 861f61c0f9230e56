import type { PolicyInput } from "@shopbell/protocol"
import { type FieldKey, fieldSpec, type WeekHours } from "@shopbell/starter"
import { t, tMaybe } from "../../t.ts"

type Value = PolicyInput["fields"][string]

interface FieldProps {
  name: FieldKey
  value: Value
  onChange: (value: Value) => void
}

/** One rule of the shop, asked for by its kind. */
export function PolicyField({ name, value, onChange }: FieldProps) {
  const { label } = fieldSpec(name)
  return (
    <label class="field">
      <span>{label}</span>
      <Control name={name} value={value} onChange={onChange} />
    </label>
  )
}

function Control({ name, value, onChange }: FieldProps) {
  const { kind, choices = [], example } = fieldSpec(name)
  const hint = typeof example === "string" || typeof example === "number" ? `${example}` : ""
  const words = {
    maxLength: 300,
    placeholder: hint,
    value: typeof value === "string" ? value : "",
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      onChange(currentTarget.value.trim() || null),
  }
  const number = (step: string) => (
    <input
      type="number"
      min={0}
      step={step}
      placeholder={hint}
      value={typeof value === "number" ? value : ""}
      onInput={({ currentTarget }) => onChange(numberOf(currentTarget.value))}
    />
  )
  switch (kind) {
    case "email":
      return <input type="email" {...words} />
    case "url":
      return <input type="url" {...words} />
    case "phone":
      return <input type="tel" {...words} />
    case "days":
    case "hours":
    case "months":
      return number("1")
    case "money":
    case "percent":
      return number("any")
    case "dayRange":
      return <Range value={value} example={example} onChange={onChange} />
    case "yesNo":
      return (
        <select
          value={value === true ? "yes" : value === false ? "no" : ""}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === "" ? null : currentTarget.value === "yes")
          }
        >
          <option value="">{t("starter.unset")}</option>
          <option value="yes">{t("starter.yes")}</option>
          <option value="no">{t("starter.no")}</option>
        </select>
      )
    case "choice":
      return (
        <select
          value={typeof value === "string" ? value : ""}
          onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
        >
          <option value="">{t("starter.unset")}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {tMaybe(`starter.choice.${choice}`, choice)}
            </option>
          ))}
        </select>
      )
    case "list":
    case "regions":
    case "currencies":
      return (
        <input
          defaultValue={namesIn(value).join(", ")}
          placeholder={namesIn(example).join(", ")}
          title={t("starter.listHint")}
          onInput={({ currentTarget }) => onChange(listOf(currentTarget.value))}
        />
      )
    case "weekHours":
      return (
        <input
          defaultValue={writeWeek(value)}
          placeholder={writeWeek(example as Value)}
          title={t("starter.week")}
          onInput={({ currentTarget }) => onChange(readWeek(currentTarget.value))}
        />
      )
    default:
      return <input type="text" {...words} />
  }
}

function Range({
  value,
  example,
  onChange,
}: Pick<FieldProps, "value" | "onChange"> & { example: unknown }) {
  const numbers = Array.isArray(value) ? value.filter((one) => typeof one === "number") : []
  const [from, to] = numbers
  const [least, most] = Array.isArray(example) ? example : []
  const set = (next: (number | null)[]) => {
    const given = next.filter((one) => one !== null)
    onChange(given.length === 2 ? given : given.length === 1 ? [...given, ...given] : null)
  }
  return (
    <span class="range">
      <input
        type="number"
        min={0}
        aria-label={t("starter.from")}
        placeholder={String(least)}
        value={from ?? ""}
        onChange={({ currentTarget }) => set([numberOf(currentTarget.value), to ?? null])}
      />
      –
      <input
        type="number"
        min={0}
        aria-label={t("starter.to")}
        placeholder={String(most)}
        value={to ?? ""}
        onChange={({ currentTarget }) => set([from ?? null, numberOf(currentTarget.value)])}
      />
    </span>
  )
}

const numberOf = (text: string): number | null => (text.trim() === "" ? null : Number(text))

const namesIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((item): item is string => typeof item === "string") : []

function listOf(text: string): string[] | null {
  const items = text
    .split(/[,;]/)
    .map((item) => item.trim())
    .filter(Boolean)
  return items.length > 0 ? items : null
}

/** `1-5 09:00-18:00; 6 10:00-14:00`: days of the week, Monday is 1. */
function writeWeek(value: Value): string {
  if (!Array.isArray(value)) return ""
  return value
    .filter((stretch): stretch is { days: number[]; opens: string; closes: string } =>
      Boolean(typeof stretch === "object" && stretch),
    )
    .map(({ days, opens, closes }) => `${writeDays(days)} ${opens}-${closes}`)
    .join("; ")
}

function writeDays(days: readonly number[]): string {
  const inOrder = days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1)
  return days.length > 1 && inOrder ? `${days[0]}-${days.at(-1)}` : days.join(",")
}

function readWeek(text: string): Value {
  const stretches = text.split(";").flatMap((part): WeekHours[] => {
    const found = /^\s*([\d,\s-]+)\s+(\d\d:\d\d)\s*-\s*(\d\d:\d\d)\s*$/.exec(part)
    const [, days = "", opens = "", closes = ""] = found ?? []
    return found ? [{ days: readDays(days), opens, closes }] : []
  })
  return stretches.length > 0
    ? stretches.map(({ days, ...times }) => ({ ...times, days: [...days] }))
    : null
}

function readDays(text: string): number[] {
  return text.split(",").flatMap((part) => {
    const [from = 0, to = from] = part.split("-").map(Number)
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
  })
}
