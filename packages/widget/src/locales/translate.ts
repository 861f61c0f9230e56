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

/** English comes with the panel; what is rarely said follows with the rest. */
export const english = translator(en, "en")
