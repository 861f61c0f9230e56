import { fieldSpec, policyFields, type FieldKey, type FieldSpec } from "./fields.ts"

export interface PolicyProblem {
  field: string
  message: string
}

/** What is wrong with fields that came from outside, field by field; an empty field is no problem. */
export function policyProblems(fields: Readonly<Record<string, unknown>>): PolicyProblem[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (!Object.hasOwn(policyFields, field)) return [{ field, message: "There is no such field." }]
    if (value === null || value === undefined || value === "") return []
    const message = problemOf(fieldSpec(field as FieldKey), value)
    return message === null ? [] : [{ field, message }]
  })
}

const longestText = 300
const mostItems = 250

function problemOf(spec: FieldSpec, value: unknown): string | null {
  switch (spec.kind) {
    case "text":
    case "phone":
      return isText(value) ? null : `A text of at most ${longestText} characters.`
    case "email":
      return isText(value) && /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(value)
        ? null
        : "An e-mail address, like help@example.com."
    case "url":
      return isText(value) && /^https:\/\/\S+$/u.test(value)
        ? null
        : "An address that begins with https://."
    case "days":
    case "hours":
    case "months":
      return isWhole(value, 1, 10_000) ? null : "A whole number from 1."
    case "money":
      return typeof value === "number" && value >= 0 && value < 1e7
        ? null
        : "An amount, 0 or more, without the currency."
    case "percent":
      return typeof value === "number" && value > 0 && value <= 100
        ? null
        : "A number above 0, at most 100."
    case "dayRange":
      return Array.isArray(value) &&
        value.length === 2 &&
        value.every((day) => isWhole(day, 0, 365)) &&
        Number(value[0]) <= Number(value[1])
        ? null
        : "Two whole numbers, the smaller first, like [2, 5]."
    case "yesNo":
      return typeof value === "boolean" ? null : "true or false."
    case "choice":
      return spec.choices?.includes(String(value))
        ? null
        : `One of: ${(spec.choices ?? []).join(", ")}.`
    case "currency":
      return isText(value) && /^[A-Z]{3}$/u.test(value) ? null : "A currency code, like EUR."
    case "list":
      return isList(value, /\S/u) ? null : "A list of names."
    case "regions":
      return isList(value, /^[A-Z]{2}$/u) ? null : "A list of country codes, like DE."
    case "currencies":
      return isList(value, /^[A-Z]{3}$/u) ? null : "A list of currency codes, like EUR."
    case "weekHours":
      return isWeek(value)
        ? null
        : 'A list like [{"days":[1,2,3,4,5],"opens":"09:00","closes":"18:00"}].'
  }
}

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= longestText
const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most
const isList = (value: unknown, item: RegExp): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= mostItems &&
  value.every((one) => isText(one) && item.test(one))

const time = /^([01]\d|2[0-4]):[0-5]\d$/u
function isWeek(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= 14 &&
    value.every(
      (stretch: unknown) =>
        typeof stretch === "object" &&
        stretch !== null &&
        "days" in stretch &&
        "opens" in stretch &&
        "closes" in stretch &&
        Array.isArray(stretch.days) &&
        stretch.days.length > 0 &&
        stretch.days.every((day) => isWhole(day, 1, 7)) &&
        time.test(String(stretch.opens)) &&
        time.test(String(stretch.closes)),
    )
  )
}
