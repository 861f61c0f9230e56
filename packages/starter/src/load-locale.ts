import type { LocaleContent } from "./content.ts"

type Load = () => Promise<{ default: LocaleContent }>

// Imported one by one, so that only what a publish asks for is ever read.
const loaders: Readonly<Record<string, Load>> = {
  en: () => import("../content/en.json", { with: { type: "json" } }),
}

/** The languages there are starter answers in. */
export const starterLocales: readonly string[] = Object.keys(loaders)

/** A locale's starter texts: `de-AT` has those of `de`; undefined where there are none. */
export async function loadLocale(locale: string): Promise<LocaleContent | undefined> {
  const load = loaders[contentLocaleOf(locale) ?? ""]
  return load ? (await load()).default : undefined
}

/** The file a locale's texts come from. */
export function contentLocaleOf(locale: string): string | undefined {
  const [base = "", ...rest] = locale.split(/[-_]/)
  const language = synonyms[base.toLowerCase()] ?? base.toLowerCase()
  if (language === "zh") {
    const traditional = rest.some((part) => /^(hant|tw|hk|mo)$/i.test(part))
    return traditional ? "zh-TW" : "zh-CN"
  }
  return Object.hasOwn(loaders, language) ? language : undefined
}

const synonyms: Readonly<Record<string, string>> = {
  no: "nb",
  nn: "nb",
  fil: "tl",
  iw: "he",
  in: "id",
  bs: "hr",
}
