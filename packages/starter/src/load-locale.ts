import type { LocaleContent } from "./content.ts"

type Load = () => Promise<{ default: LocaleContent }>

// Imported one by one, so that only what a publish asks for is ever read.
const loaders: Readonly<Record<string, Load>> = {
  ar: () => import("../content/ar.json", { with: { type: "json" } }),
  bg: () => import("../content/bg.json", { with: { type: "json" } }),
  bn: () => import("../content/bn.json", { with: { type: "json" } }),
  cs: () => import("../content/cs.json", { with: { type: "json" } }),
  da: () => import("../content/da.json", { with: { type: "json" } }),
  de: () => import("../content/de.json", { with: { type: "json" } }),
  el: () => import("../content/el.json", { with: { type: "json" } }),
  en: () => import("../content/en.json", { with: { type: "json" } }),
  es: () => import("../content/es.json", { with: { type: "json" } }),
  fa: () => import("../content/fa.json", { with: { type: "json" } }),
  fi: () => import("../content/fi.json", { with: { type: "json" } }),
  fr: () => import("../content/fr.json", { with: { type: "json" } }),
  he: () => import("../content/he.json", { with: { type: "json" } }),
  hi: () => import("../content/hi.json", { with: { type: "json" } }),
  hr: () => import("../content/hr.json", { with: { type: "json" } }),
  hu: () => import("../content/hu.json", { with: { type: "json" } }),
  id: () => import("../content/id.json", { with: { type: "json" } }),
  it: () => import("../content/it.json", { with: { type: "json" } }),
  ja: () => import("../content/ja.json", { with: { type: "json" } }),
  ko: () => import("../content/ko.json", { with: { type: "json" } }),
  ms: () => import("../content/ms.json", { with: { type: "json" } }),
  nb: () => import("../content/nb.json", { with: { type: "json" } }),
  nl: () => import("../content/nl.json", { with: { type: "json" } }),
  pl: () => import("../content/pl.json", { with: { type: "json" } }),
  pt: () => import("../content/pt.json", { with: { type: "json" } }),
  ro: () => import("../content/ro.json", { with: { type: "json" } }),
  ru: () => import("../content/ru.json", { with: { type: "json" } }),
  sk: () => import("../content/sk.json", { with: { type: "json" } }),
  sr: () => import("../content/sr.json", { with: { type: "json" } }),
  sv: () => import("../content/sv.json", { with: { type: "json" } }),
  sw: () => import("../content/sw.json", { with: { type: "json" } }),
  ta: () => import("../content/ta.json", { with: { type: "json" } }),
  th: () => import("../content/th.json", { with: { type: "json" } }),
  tl: () => import("../content/tl.json", { with: { type: "json" } }),
  tr: () => import("../content/tr.json", { with: { type: "json" } }),
  uk: () => import("../content/uk.json", { with: { type: "json" } }),
  ur: () => import("../content/ur.json", { with: { type: "json" } }),
  vi: () => import("../content/vi.json", { with: { type: "json" } }),
  "zh-CN": () => import("../content/zh-CN.json", { with: { type: "json" } }),
  "zh-TW": () => import("../content/zh-TW.json", { with: { type: "json" } }),
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
