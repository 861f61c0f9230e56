import { en } from "./en.ts"
import type { Messages } from "./messages.ts"

const rightToLeft = /^(ar|fa|he|ur)/

/** Looks a text up and fills in its one blank. */
export interface Translate {
  (key: keyof Messages, value?: string | number): string
  locale: string
  dir: "ltr" | "rtl"
}

/** `messages` may grow later: what is not there yet is empty. */
export function translator(messages: Partial<Messages>, locale: string): Translate {
  const t = (key: keyof Messages, value: string | number = "") =>
    (messages[key] ?? "").replace("{}", () => `${value}`)
  const dir: Translate["dir"] = rightToLeft.test(locale) ? "rtl" : "ltr"
  return Object.assign(t, { locale, dir })
}

/**
 * The form of a text that goes with a number, by the language's own rules:
 * `one:{} day|other:{} days` and 2 give "2 days".
 */
export function counted(t: Translate, key: keyof Messages, count: number): string {
  const forms = new Map(
    t(key, "{}")
      .split("|")
      .map((form) => [form.slice(0, form.indexOf(":")), form.slice(form.indexOf(":") + 1)]),
  )
  const form = forms.get(new Intl.PluralRules(t.locale).select(count)) ?? forms.get("other") ?? ""
  return form.replace("{}", () => count.toLocaleString(t.locale))
}

/** English comes with the panel; what is rarely said follows with the rest. */
export const english = translator(en, "en")
