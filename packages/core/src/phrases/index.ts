import { ar } from "./ar.ts"
import { de } from "./de.ts"
import { en } from "./en.ts"
import { es } from "./es.ts"
import { ja } from "./ja.ts"
import { zh } from "./zh.ts"

/** What the bot itself says, apart from the shop's answers. */
export interface Phrases {
  greeting: string
  thanks: string
  bye: string
  clarify: string
  /** Nothing found: what the bot can do, and that a person can help. */
  abstain: string
  failed: string
  person: string
  handoffAsked: string
  handoffComplaint: string
  handoffUnresolved: string
}

const byLanguage: Record<string, Phrases> = { ar, de, en, es, ja, zh }

/** The bot's own words in that language, English where they are not written yet. */
export function phrasesFor(locale: string): Phrases {
  return byLanguage[locale.toLowerCase().split("-")[0] ?? "en"] ?? en
}
