import { subjectOf } from "../lexicon/matcher.ts"
import { baseOf, lexicons, matcherOf } from "../lexicon/registry.ts"
import { fold } from "../text/fold.ts"
import { looksTraditional, simplified } from "../text/simplified.ts"
import { ngramModel, ngramVotes } from "./ngram-votes.ts"
import { scripts } from "./scripts.ts"

/** What is known about a conversation's language before its text is read. */
export interface LanguagePriors {
  page?: string
  browser?: readonly string[]
  /** Earlier messages of the contact, oldest first. */
  history?: readonly string[]
  /** Languages the shop has articles in, its main one first: they win where nothing else tells. */
  shop?: readonly string[]
  /** Restricts the answer to these languages. */
  among?: readonly string[]
}

// All in nats: a common word of a language speaks about as loudly as two of its letter groups.
const wordVote = 4
const shopWordVote = 2
const shortestShopWord = 4
const pageVote = 9
const browserVote = 2
const shopVote = 8
const mainVote = 1.5
// An earlier message speaks for its language, however long it was: shoppers change in mid-chat.
const historyVote = 1.5
const historyLength = 3
const letters = /[\p{L}\p{M}]+/gu
/** Mail addresses, links and numbers with letters in them are of no language. */
const codes =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+|(?:https?:\/\/|www\.)\S+|(?<![A-Za-z\d-])(?=[A-Za-z-]{0,12}\d)[A-Za-z\d-]{4,}/gu
const longestRead = 1_000

/** Languages whose letter groups stand in for a neighbour without a table of its own. */
const twins: Readonly<Record<string, string>> = { sr: "hr" }
const twinDistance = 1

/** Of look-alikes the rarer one among shoppers has to be the clearer one. */
const head: Readonly<Record<string, number>> = { ms: -4, da: -1, sk: -0.5 }

const commonWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lexicons.map((lexicon) => [lexicon.language, new Set(lexicon.common.split(" "))]),
)

/** ISO 639-1 language of a text (`zh-Hans`/`zh-Hant` where the script shows it). */
export function detectLanguage(text: string, priors: LanguagePriors = {}): string {
  return detectWords(text.slice(0, longestRead).replaceAll(codes, " "), priors)
}

function detectWords(text: string, priors: LanguagePriors): string {
  const script = mainScript(text)
  if (!script) return priorLanguage(priors)
  if (script.name === "han") return chineseVariant(text, priors)
  const among = priors.among?.map(baseOf)
  const votes = votesFor(text, script.name, script.languages)
  for (const earlier of (priors.history ?? []).slice(-historyLength))
    if (mainScript(earlier)?.name === script.name)
      add(votes, likeliest(votesFor(earlier, script.name, script.languages)), historyVote)
  if (/[¿¡]/.test(text)) add(votes, "es", wordVote)
  for (const [language, vote] of Object.entries(head)) add(votes, language, vote)
  add(votes, priors.page, pageVote)
  for (const language of priors.browser ?? []) add(votes, language, browserVote)
  for (const language of new Set(priors.shop?.map(baseOf))) add(votes, language, shopVote)
  if (priors.page === undefined && !priors.browser?.length) add(votes, priors.shop?.[0], mainVote)
  let best = script.languages[0] ?? "en"
  let most = -Infinity
  for (const [language, vote] of votes)
    if (vote > most && (!among || among.includes(language))) {
      best = language
      most = vote
    }
  return best
}

function votesFor(text: string, script: string, languages: readonly string[]): Map<string, number> {
  const votes = new Map<string, number>(languages.map((language) => [language, 0]))
  const model = languages.length === 1 ? undefined : ngramModel(script)
  const words = text.normalize("NFKC").toLowerCase().match(letters) ?? []
  if (model) {
    const scores = ngramVotes(words, model)
    model.languages.forEach((language, index) => votes.set(language, scores[index] ?? 0))
    for (const [language, twin] of Object.entries(twins)) {
      const vote = votes.get(twin)
      if (vote !== undefined && !model.languages.includes(language))
        votes.set(language, vote - twinDistance)
    }
  }
  for (const word of fold(text).replaceAll("'", "").match(letters) ?? [])
    for (const language of votes.keys())
      if (commonWords.get(language)?.has(word)) add(votes, language, wordVote)
      else if (word.length >= shortestShopWord && namesConcept(word, language))
        add(votes, language, shopWordVote)
  return votes
}

/** Shop talk of a language speaks for it: its words stand in the lexicon. */
function namesConcept(word: string, language: string): boolean {
  const found = new Set<number>()
  matcherOf(language)?.find(subjectOf(word), found)
  return found.size > 0
}

function likeliest(votes: ReadonlyMap<string, number>): string | undefined {
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** Only languages of the text's script can win, so a prior of another script changes nothing. */
function add(votes: Map<string, number>, language: string | undefined, weight: number): void {
  if (!language) return
  const base = baseOf(language)
  const vote = votes.get(base)
  if (vote !== undefined) votes.set(base, vote + weight)
}

function mainScript(text: string) {
  let best: (typeof scripts)[number] | undefined
  let most = 0
  for (const script of scripts) {
    const count = text.match(script.pattern)?.length ?? 0
    // Japanese mixes kana with Chinese characters, and ideographs say more than Latin letters.
    const weight = script.name === "kana" ? 4 : script.name === "latin" ? 1 : 2
    if (count * weight > most) {
      most = count * weight
      best = script
    }
  }
  return best
}

function priorLanguage(priors: LanguagePriors): string {
  const last = priors.history?.at(-1)
  if (last !== undefined && mainScript(last))
    return detectLanguage(last, { ...priors, history: [] })
  return baseOf(priors.page ?? priors.browser?.[0] ?? priors.shop?.[0] ?? "en")
}

function chineseVariant(text: string, priors: LanguagePriors): string {
  if (baseOf(priors.page ?? "") === "ja" && text.length <= 4) return "ja"
  return looksTraditional(text) && simplified(text) !== text ? "zh-Hant" : "zh-Hans"
}
