import { ar } from "./ar.ts"
import { bg } from "./bg.ts"
import { bn } from "./bn.ts"
import { cs } from "./cs.ts"
import { da } from "./da.ts"
import { de } from "./de.ts"
import { el } from "./el.ts"
import { en } from "./en.ts"
import { es } from "./es.ts"
import { et } from "./et.ts"
import { fa } from "./fa.ts"
import { fi } from "./fi.ts"
import { fr } from "./fr.ts"
import { ga } from "./ga.ts"
import { he } from "./he.ts"
import { hi } from "./hi.ts"
import { hr } from "./hr.ts"
import { hu } from "./hu.ts"
import { id } from "./id.ts"
import { it } from "./it.ts"
import { ja } from "./ja.ts"
import { ko } from "./ko.ts"
import { lt } from "./lt.ts"
import { lv } from "./lv.ts"
import { ms } from "./ms.ts"
import { mt } from "./mt.ts"
import { nb } from "./nb.ts"
import { nl } from "./nl.ts"
import { pl } from "./pl.ts"
import { pt } from "./pt.ts"
import { ro } from "./ro.ts"
import { ru } from "./ru.ts"
import { sk } from "./sk.ts"
import { sl } from "./sl.ts"
import { sr } from "./sr.ts"
import { sv } from "./sv.ts"
import { sw } from "./sw.ts"
import { ta } from "./ta.ts"
import { th } from "./th.ts"
import { tl } from "./tl.ts"
import { tr } from "./tr.ts"
import { uk } from "./uk.ts"
import { ur } from "./ur.ts"
import { vi } from "./vi.ts"
import { zh } from "./zh.ts"
import { zhHant } from "./zh-hant.ts"

/** What the bot itself says, apart from the shop's answers, and what stands around an operator's words in mail. */
export interface Phrases {
  greeting: string
  thanks: string
  bye: string
  clarify: string
  /** Above the answer that was probably meant. */
  likely: string
  /** Nothing found: what the bot can do, and that a person can help. */
  abstain: string
  failed: string
  person: string
  handoffAsked: string
  handoffComplaint: string
  handoffUnresolved: string
  /** In mail to a shopper: "Ticket 12", above their question, and where to go on: mail that comes back is not read here. */
  ticket: string
  youWrote: string
  replyInChat: string
}

const byLanguage: Readonly<Record<string, Phrases>> = {
  ar,
  bg,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  ga,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  ms,
  mt,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  sw,
  ta,
  th,
  tl,
  tr,
  uk,
  ur,
  vi,
  zh,
  "zh-hant": zhHant,
}

/** Other names of the same language. */
const aliases: Readonly<Record<string, string>> = {
  fil: "tl",
  in: "id",
  iw: "he",
  nn: "nb",
  no: "nb",
}
const traditional = /^zh.*(hant|tw|hk|mo)/i

/** The bot's own words in that language, English where they are not written yet. */
export function phrasesFor(locale: string): Phrases {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? "en"
  const name = traditional.test(locale) ? "zh-hant" : (aliases[language] ?? language)
  return byLanguage[name] ?? en
}
