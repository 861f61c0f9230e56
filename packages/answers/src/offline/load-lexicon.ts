import type { Lexicon } from "../lexicon/concepts.ts"
import { baseOf } from "../lexicon/base-of.ts"

type Load = () => Promise<Lexicon>

/** Every lexicon, each fetched by itself: a page that may lose its connection needs one. */
const loaders: Readonly<Record<string, Load>> = {
  ar: () => import("../lexicon/ar.ts").then((module) => module.ar),
  bg: () => import("../lexicon/bg.ts").then((module) => module.bg),
  bn: () => import("../lexicon/bn.ts").then((module) => module.bn),
  cs: () => import("../lexicon/cs.ts").then((module) => module.cs),
  da: () => import("../lexicon/da.ts").then((module) => module.da),
  de: () => import("../lexicon/de.ts").then((module) => module.de),
  el: () => import("../lexicon/el.ts").then((module) => module.el),
  en: () => import("../lexicon/en.ts").then((module) => module.en),
  es: () => import("../lexicon/es.ts").then((module) => module.es),
  fa: () => import("../lexicon/fa.ts").then((module) => module.fa),
  fi: () => import("../lexicon/fi.ts").then((module) => module.fi),
  fr: () => import("../lexicon/fr.ts").then((module) => module.fr),
  he: () => import("../lexicon/he.ts").then((module) => module.he),
  hi: () => import("../lexicon/hi.ts").then((module) => module.hi),
  hr: () => import("../lexicon/hr.ts").then((module) => module.hr),
  hu: () => import("../lexicon/hu.ts").then((module) => module.hu),
  id: () => import("../lexicon/id.ts").then((module) => module.id),
  it: () => import("../lexicon/it.ts").then((module) => module.it),
  ja: () => import("../lexicon/ja.ts").then((module) => module.ja),
  ko: () => import("../lexicon/ko.ts").then((module) => module.ko),
  ms: () => import("../lexicon/ms.ts").then((module) => module.ms),
  nb: () => import("../lexicon/nb.ts").then((module) => module.nb),
  nl: () => import("../lexicon/nl.ts").then((module) => module.nl),
  pl: () => import("../lexicon/pl.ts").then((module) => module.pl),
  pt: () => import("../lexicon/pt.ts").then((module) => module.pt),
  ro: () => import("../lexicon/ro.ts").then((module) => module.ro),
  ru: () => import("../lexicon/ru.ts").then((module) => module.ru),
  sk: () => import("../lexicon/sk.ts").then((module) => module.sk),
  sr: () => import("../lexicon/sr.ts").then((module) => module.sr),
  sv: () => import("../lexicon/sv.ts").then((module) => module.sv),
  sw: () => import("../lexicon/sw.ts").then((module) => module.sw),
  ta: () => import("../lexicon/ta.ts").then((module) => module.ta),
  th: () => import("../lexicon/th.ts").then((module) => module.th),
  tl: () => import("../lexicon/tl.ts").then((module) => module.tl),
  tr: () => import("../lexicon/tr.ts").then((module) => module.tr),
  uk: () => import("../lexicon/uk.ts").then((module) => module.uk),
  ur: () => import("../lexicon/ur.ts").then((module) => module.ur),
  vi: () => import("../lexicon/vi.ts").then((module) => module.vi),
  zh: () => import("../lexicon/zh.ts").then((module) => module.zh),
}

/** The lexicon of a language tag; null where there is none. */
export async function loadLexicon(tag: string): Promise<Lexicon | null> {
  return (await loaders[baseOf(tag)]?.()) ?? null
}
