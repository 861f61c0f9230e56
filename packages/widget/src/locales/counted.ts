import type { Messages } from "./messages.ts"
import type { Translate } from "./translate.ts"

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
