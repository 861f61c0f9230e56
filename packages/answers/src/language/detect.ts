import { baseOf, lexicons } from "../lexicon/registry.ts"
import { looksTraditional, simplified } from "../text/simplified.ts"
import { scripts } from "./scripts.ts"

/** What is known about a conversation's language before its text is read. */
export interface LanguagePriors {
  page?: string
  browser?: readonly string[]
  /** Earlier messages of the contact, oldest first. */
  history?: readonly string[]
  /** Restricts the answer to these languages. */
  among?: readonly string[]
}

const pageVote = 0.6
const browserVote = 0.4
const words = /[\p{L}\p{M}]+/gu

const commonWords: ReadonlyMap<string, string[]> = indexCommonWords()

function indexCommonWords(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const lexicon of lexicons)
    for (const word of lexicon.common.split(" ")) {
      const languages = index.get(word)
      if (languages) languages.push(lexicon.language)
      else index.set(word, [lexicon.language])
    }
  return index
}

/** ISO 639-1 language of a text (`zh-Hans`/`zh-Hant` where the script shows it). */
export function detectLanguage(text: string, priors: LanguagePriors = {}): string {
  const script = mainScript(text)
  if (!script) return priorLanguage(priors)
  const [only, ...others] = script.languages
  if (script.name === "han") return chineseVariant(text, priors)
  const allowed = allowedLanguages(script.languages, priors)
  if (only && others.length === 0) return only
  const votes = new Map<string, number>()
  voteByWords(text, 1, votes)
  for (const earlier of priors.history ?? []) voteByWords(earlier, 0.15, votes)
  addVote(votes, priors.page, pageVote)
  for (const language of priors.browser ?? []) addVote(votes, language, browserVote)
  let best = only ?? "en"
  let most = 0
  for (const [language, vote] of votes)
    if (vote > most && allowed(language)) {
      best = language
      most = vote
    }
  return best
}

function allowedLanguages(ofScript: readonly string[], priors: LanguagePriors) {
  const among = priors.among?.map(baseOf)
  const otherScripts = new Set(scripts.flatMap((script) => script.languages))
  return (language: string): boolean => {
    if (among && !among.includes(language)) return false
    return ofScript.length > 0 ? ofScript.includes(language) : !otherScripts.has(language)
  }
}

function voteByWords(text: string, weight: number, votes: Map<string, number>): void {
  for (const match of text.toLowerCase().replaceAll(/['’]/g, "").matchAll(words)) {
    const languages = commonWords.get(match[0])
    if (languages)
      for (const language of languages) addVote(votes, language, weight / languages.length)
  }
}

function addVote(votes: Map<string, number>, language: string | undefined, weight: number): void {
  if (!language) return
  const base = baseOf(language)
  votes.set(base, (votes.get(base) ?? 0) + weight)
}

function mainScript(text: string) {
  let best: (typeof scripts)[number] | undefined
  let most = 0
  for (const script of scripts) {
    const letters = text.match(script.pattern)?.length ?? 0
    // Japanese mixes kana with Chinese characters, and ideographs say more than Latin letters.
    const weight = script.name === "kana" ? 4 : script.name === "latin" ? 1 : 2
    if (letters * weight > most) {
      most = letters * weight
      best = script
    }
  }
  return best
}

function priorLanguage(priors: LanguagePriors): string {
  const last = priors.history?.at(-1)
  if (last !== undefined && mainScript(last))
    return detectLanguage(last, { ...priors, history: [] })
  return baseOf(priors.page ?? priors.browser?.[0] ?? "en")
}

function chineseVariant(text: string, priors: LanguagePriors): string {
  if (baseOf(priors.page ?? "") === "ja" && text.length <= 4) return "ja"
  return looksTraditional(text) && simplified(text) !== text ? "zh-Hant" : "zh-Hans"
}
