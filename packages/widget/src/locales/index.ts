import { en, type Messages } from "./en.ts"

type Load = () => Promise<{ messages: Messages }>

/** The panel's languages. English comes along; the others are fetched when needed. */
export const locales: Record<string, Load> = {
  zh: () => import("./zh.ts"),
  es: () => import("./es.ts"),
  de: () => import("./de.ts"),
  ar: () => import("./ar.ts"),
  ja: () => import("./ja.ts"),
}

const rightToLeft = ["ar", "fa", "he", "ur"]

/** Looks a text up and fills in its one blank. */
export interface Translate {
  (key: keyof Messages, value?: string): string
  locale: string
  dir: "ltr" | "rtl"
}

export function translator(messages: Messages, locale: string): Translate {
  const t = (key: keyof Messages, value = "") => messages[key].replace("{}", () => value)
  const dir: Translate["dir"] = rightToLeft.includes(locale.slice(0, 2)) ? "rtl" : "ltr"
  return Object.assign(t, { locale, dir })
}

export const english = translator(en, "en")

/** The panel's words in that language, or in English where they cannot be had. */
export async function loadTranslator(locale: string): Promise<Translate> {
  const load = locales[locale.slice(0, 2).toLowerCase()]
  try {
    return load ? translator((await load()).messages, locale) : english
  } catch {
    return english
  }
}
