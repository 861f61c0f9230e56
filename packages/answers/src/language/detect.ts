import { baseOf } from "../lexicon/base-of.ts"
import { fold } from "../text/fold.ts"
import { languageOfHan } from "./han.ts"
import { speakers, tellers } from "./known-words.ts"
import { lettered, letterVotes } from "./letter-votes.ts"
import { mainScript, withoutNeutral } from "./main-script.ts"
import { latinOn } from "./other-script-pages.ts"
import { isRomanised, romanisedHits } from "./read-romanised.ts"
import { isLatin, type Script } from "./scripts.ts"

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

// All in nats: the letters' votes are log-odds, so a vote of 3 means twenty to one.
const wordVote = 0.5
const tellingVote = 1
const pageVote = 5
const browserVote = 1
const shopVote = 4
const mainVote = 1
// Who wrote in another language than the page's is likely to go on so; shoppers change in mid-chat all the same.
const historyVote = 0.7
const ownChoiceVote = 3
const historyLength = 3
// What a language of other letters needs to be read in Latin ones, and what each of its words is worth.
const romanisedFirst = -3
const romanisedWord = 4
const unclearPlace = 3
const unclearDistance = -0.5
/** Fewer letters prove less: "hii" is Swahili, and a greeting of anyone in a hurry. */
const enoughLetters = 8
const letters = /[\p{L}\p{M}]+/gu
/** Arabic sounds without a Latin letter are written as digits: sama7t. */
const romanisedLetters = /[\p{L}\p{M}\d]*[\p{L}\p{M}][\p{L}\p{M}\d]*/gu
/** Mail addresses, links and numbers with letters in them are of no language; a digit alone may be an Arabic sound. */
const codes =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+|(?:https?:\/\/|www\.)\S+|(?<![\w.-])[\w-]+\.(?:com|net|org|shop|store)(?![\p{L}\d])\S*|(?<![A-Za-z\d-])(?=[A-Za-z-]{0,12}\d[A-Za-z-]{0,12}\d|[A-Z-]{1,12}\d)[A-Za-z\d-]{4,}/gu
const longestRead = 1_000

/** Languages whose letter groups stand in for a neighbour without a table of its own. */
const twins: Readonly<Record<string, string>> = { sr: "hr" }
const twinDistance = 1

/** Of look-alikes the rarer one among shoppers has to be the clearer one. */
const head: Readonly<Record<string, number>> = { ms: -0.25 }

const latinLanguages = [...lettered].filter(isLatin)

/** ISO 639-1 language of a text (`zh-Hans`/`zh-Hant` where the script shows it). */
export function detectLanguage(text: string, priors: LanguagePriors = {}): string {
  return detectWords(text.slice(0, longestRead).replaceAll(codes, " "), priors)
}

function detectWords(text: string, priors: LanguagePriors): string {
  const script = mainScript(text)
  if (!script) return priorLanguage(priors)
  if (script.name === "han") return languageOfHan(text, priors)
  const telling = script.name === "latin" ? withoutNeutral(text) : text
  if (!telling) return priorLanguage(priors)
  return likeliestOf(votesWith(telling, script, priors), script, priors)
}

function votesWith(text: string, script: Script, priors: LanguagePriors): Map<string, number> {
  const votes = votesFor(text, script)
  const page = priors.page === undefined ? undefined : baseOf(priors.page)
  const before = spokenBefore(priors)
  const last = before.at(-1)
  if (script.name === "latin") {
    for (const own of new Set([page, last]))
      if (own !== undefined && isRomanised(own)) votes.set(own, unclearVote(votes))
    addRomanised(votes, text)
  }
  for (const language of before) add(votes, language, historyVote)
  if (page !== undefined && last !== undefined && last !== page) add(votes, last, ownChoiceVote)
  if (/[¿¡]/.test(text)) add(votes, "es", wordVote)
  for (const [language, vote] of Object.entries(head)) add(votes, language, vote)
  add(votes, page, pageVote)
  if (page !== undefined && script.name === "latin" && !isLatin(page))
    for (const [language, vote] of latinOn(page)) add(votes, language, vote)
  for (const language of priors.browser ?? []) add(votes, language, browserVote)
  for (const language of new Set(priors.shop?.map(baseOf))) add(votes, language, shopVote)
  if (page === undefined && !priors.browser?.length) add(votes, priors.shop?.[0], mainVote)
  return votes
}

function spokenBefore({ history = [], page }: LanguagePriors): string[] {
  return history
    .slice(-historyLength)
    .filter((earlier) => mainScript(earlier))
    .map((earlier) => baseOf(detectLanguage(earlier, page === undefined ? {} : { page })))
}

/**
 * What the language of page or chat has in Latin letters where none of its words are known: a line of no language
 * that letters are compared with leaves several of them equally likely, a clear one only its own.
 */
function unclearVote(votes: ReadonlyMap<string, number>): number {
  const ranked = [...votes.values()].sort((one, other) => other - one)
  return (ranked[unclearPlace] ?? 0) + unclearDistance
}

/** Languages of other letters join in where enough of their words are written in Latin ones. */
function addRomanised(votes: Map<string, number>, text: string): void {
  const words = text.toLowerCase().match(romanisedLetters) ?? []
  const hits = romanisedHits(words, (word) => speakers.has(word))
  if (hits.size === 0) return
  const most = Math.max(...votes.values())
  for (const [language, count] of hits)
    votes.set(
      language,
      Math.max(votes.get(language) ?? -Infinity, most + romanisedFirst + romanisedWord * count),
    )
}

function likeliestOf(votes: Map<string, number>, script: Script, priors: LanguagePriors): string {
  const among = priors.among?.map(baseOf)
  let best = script.languages[0] ?? "en"
  let most = -Infinity
  for (const [language, vote] of votes)
    if (vote > most && (!among || among.includes(language))) {
      best = language
      most = vote
    }
  return best
}

function votesFor(text: string, { name, pattern, languages }: Script): Map<string, number> {
  const rivals = name === "latin" ? latinLanguages : languages
  const words = (text.normalize("NFKC").toLowerCase().match(letters) ?? []).filter(
    (word) => word.search(pattern) >= 0,
  )
  const votes = new Map<string, number>(languages.map((language) => [language, 0]))
  if (languages.length === 1) return votes
  const trust = Math.min(1, words.join("").length / enoughLetters)
  for (const [language, vote] of letterVotes(words, rivals)) votes.set(language, trust * vote)
  for (const [language, twin] of Object.entries(twins)) {
    const vote = votes.get(twin)
    if (vote !== undefined && !votes.has(language)) votes.set(language, vote - twinDistance)
  }
  for (const word of fold(text).replaceAll("'", "").match(letters) ?? []) {
    for (const language of speakers.get(word) ?? []) add(votes, language, wordVote)
    for (const language of tellers.get(word) ?? []) add(votes, language, tellingVote)
  }
  return votes
}

/** Only languages of the text's script can win, so a prior of another script changes nothing. */
function add(votes: Map<string, number>, language: string | undefined, weight: number): void {
  if (!language) return
  const base = baseOf(language)
  const vote = votes.get(base)
  if (vote !== undefined) votes.set(base, vote + weight)
}

function priorLanguage(priors: LanguagePriors): string {
  const last = priors.history?.at(-1)
  if (last !== undefined && mainScript(last))
    return detectLanguage(last, { ...priors, history: [] })
  return baseOf(priors.page ?? priors.browser?.[0] ?? priors.shop?.[0] ?? "en")
}
