import type { Lexicon } from "./concepts.ts"
import { ar } from "./ar.ts"
import { de } from "./de.ts"
import { en } from "./en.ts"
import { es } from "./es.ts"
import { ja } from "./ja.ts"
import { Matcher } from "./matcher.ts"
import { zh } from "./zh.ts"

/** Every language with a lexicon. A new language is a file and a line here. */
export const lexicons: readonly Lexicon[] = [ar, de, en, es, ja, zh]

const byLanguage = new Map(lexicons.map((lexicon) => [lexicon.language, lexicon]))
const matchers = new Map<string, Matcher>()

export function lexiconOf(language: string): Lexicon | undefined {
  return byLanguage.get(baseOf(language))
}

/** `zh-CN` → `zh`, `no` → `nb`, `fil` → `tl`: the names the lexicons go by. */
export function baseOf(language: string): string {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? ""
  if (base === "no" || base === "nn") return "nb"
  if (base === "fil") return "tl"
  if (base === "iw") return "he"
  if (base === "in") return "id"
  return base
}

export function matcherOf(language: string): Matcher | undefined {
  const base = baseOf(language)
  const ready = matchers.get(base)
  if (ready) return ready
  const lexicon = byLanguage.get(base)
  if (!lexicon) return undefined
  const matcher = new Matcher(lexicon)
  matchers.set(base, matcher)
  return matcher
}
