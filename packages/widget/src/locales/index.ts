import { english, translator, type Translate } from "./translate.ts"
import type { Messages } from "./messages.ts"

type Load = () => Promise<{ messages: Messages }>

/** The panel's languages but English, each fetched when needed. */
export const locales: Record<string, Load> = {
  ar: () => import("./ar.ts"),
  bg: () => import("./bg.ts"),
  bn: () => import("./bn.ts"),
  cs: () => import("./cs.ts"),
  da: () => import("./da.ts"),
  de: () => import("./de.ts"),
  el: () => import("./el.ts"),
  es: () => import("./es.ts"),
  et: () => import("./et.ts"),
  fa: () => import("./fa.ts"),
  fi: () => import("./fi.ts"),
  fr: () => import("./fr.ts"),
  ga: () => import("./ga.ts"),
  he: () => import("./he.ts"),
  hi: () => import("./hi.ts"),
  hr: () => import("./hr.ts"),
  hu: () => import("./hu.ts"),
  id: () => import("./id.ts"),
  it: () => import("./it.ts"),
  ja: () => import("./ja.ts"),
  ko: () => import("./ko.ts"),
  lt: () => import("./lt.ts"),
  lv: () => import("./lv.ts"),
  ms: () => import("./ms.ts"),
  mt: () => import("./mt.ts"),
  nb: () => import("./nb.ts"),
  nl: () => import("./nl.ts"),
  pl: () => import("./pl.ts"),
  pt: () => import("./pt.ts"),
  ro: () => import("./ro.ts"),
  ru: () => import("./ru.ts"),
  sk: () => import("./sk.ts"),
  sl: () => import("./sl.ts"),
  sr: () => import("./sr.ts"),
  sv: () => import("./sv.ts"),
  sw: () => import("./sw.ts"),
  ta: () => import("./ta.ts"),
  th: () => import("./th.ts"),
  tl: () => import("./tl.ts"),
  tr: () => import("./tr.ts"),
  uk: () => import("./uk.ts"),
  ur: () => import("./ur.ts"),
  vi: () => import("./vi.ts"),
  zh: () => import("./zh.ts"),
  "zh-hant": () => import("./zh-hant.ts"),
}

/** Other names of the same language. */
const aliases: Record<string, string> = { fil: "tl", in: "id", iw: "he", nn: "nb", no: "nb" }
const traditional = /^zh.*(hant|tw|hk|mo)/i

/** The locale whose words are shown for a language tag; "en" where there is no better. */
function wordsFor(tag: string): string {
  if (traditional.test(tag)) return "zh-hant"
  const [language = ""] = tag.toLowerCase().split(/[-_]/)
  const known = aliases[language] ?? language
  return known in locales ? known : "en"
}

/** The panel's words in that language, or in English where they cannot be had. */
export async function loadTranslator(tag: string): Promise<Translate> {
  const load = locales[wordsFor(tag)]
  try {
    return load ? translator((await load()).messages, tag) : english
  } catch {
    return english
  }
}
