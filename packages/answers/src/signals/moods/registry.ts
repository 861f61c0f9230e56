import { am } from "./am.ts"
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
import { he } from "./he.ts"
import { hi } from "./hi.ts"
import { hr } from "./hr.ts"
import { hu } from "./hu.ts"
import { id } from "./id.ts"
import { it } from "./it.ts"
import { ja } from "./ja.ts"
import { ko } from "./ko.ts"
import { ms } from "./ms.ts"
import { nb } from "./nb.ts"
import { nl } from "./nl.ts"
import { pl } from "./pl.ts"
import { pt } from "./pt.ts"
import { ro } from "./ro.ts"
import { ru } from "./ru.ts"
import { sk } from "./sk.ts"
import { sl } from "./sl.ts"
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
import type { MoodWords } from "./feelings.ts"

/** Every language whose words of mood are known. A new language is a file and a line here. */
export const moodWords: Readonly<Record<string, MoodWords>> = {
  am,
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
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  ms,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
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
}

/** Who is taken for one of these is understood by its sister: Serbian is read as Croatian, Malay also as Indonesian. */
export const sisters: Readonly<Record<string, string>> = { sr: "hr", ms: "id" }
