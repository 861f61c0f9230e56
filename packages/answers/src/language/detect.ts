import { baseOf } from "../lexicon/base-of.ts"
import { lexicons } from "../lexicon/registry.ts"
import { fold } from "../text/fold.ts"
import { languageOfHan } from "./han.ts"
import { lettered, letterVotes } from "./letter-votes.ts"
import { isLatin, scripts, type Script } from "./scripts.ts"

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
const pageVote = 5
const browserVote = 1
const shopVote = 4
const mainVote = 1
// An earlier message speaks for its language, however long it was: shoppers change in mid-chat.
const historyVote = 0.7
const historyLength = 3
/** Fewer letters prove less: "hii" is Swahili, and a greeting of anyone in a hurry. */
const enoughLetters = 8
const letters = /[\p{L}\p{M}]+/gu
/** Mail addresses, links and numbers with letters in them are of no language. */
const codes =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+|(?:https?:\/\/|www\.)\S+|(?<![A-Za-z\d-])(?=[A-Za-z-]{0,12}\d)[A-Za-z\d-]{4,}/gu
const longestRead = 1_000

/** Languages whose letter groups stand in for a neighbour without a table of its own. */
const twins: Readonly<Record<string, string>> = { sr: "hr" }
const twinDistance = 1

/** Of look-alikes the rarer one among shoppers has to be the clearer one. */
const head: Readonly<Record<string, number>> = { ms: -0.25 }

const latinLanguages = [...lettered].filter(isLatin)

/** Whose common words a word is one of. */
const speakers = new Map<string, string[]>()
for (const { language, common } of lexicons)
  for (const word of new Set(common.split(" "))) {
    const others = speakers.get(word)
    if (others) others.push(language)
    else speakers.set(word, [language])
  }

/** ISO 639-1 language of a text (`zh-Hans`/`zh-Hant` where the script shows it). */
export function detectLanguage(text: string, priors: LanguagePriors = {}): string {
  return detectWords(text.slice(0, longestRead).replaceAll(codes, " "), priors)
}

function detectWords(text: string, priors: LanguagePriors): string {
  const script = mainScript(text)
  if (!script) return priorLanguage(priors)
  if (script.name === "han") return languageOfHan(text, priors)
  const among = priors.among?.map(baseOf)
  const votes = votesFor(text, script)
  for (const earlier of (priors.history ?? []).slice(-historyLength))
    if (mainScript(earlier)?.name === script.name)
      add(votes, likeliest(votesFor(earlier, script)), historyVote)
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
  for (const word of fold(text).replaceAll("'", "").match(letters) ?? [])
    for (const language of speakers.get(word) ?? []) add(votes, language, wordVote)
  return votes
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
  if (onlyAscii.test(text)) return asciiLetter.test(text) ? latin : undefined
  let best: Script | undefined
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
  return best?.name === "kana" && han && text.search(han.pattern) >= 0 ? han : best
}

const han = scripts.find(({ name }) => name === "han")
const latin = scripts.find(({ name }) => name === "latin")
const onlyAscii = /^[\x00-\x7f]*$/ // oxlint-disable-line no-control-regex -- the range is what is meant
const asciiLetter = /[a-z]/i

function priorLanguage(priors: LanguagePriors): string {
  const last = priors.history?.at(-1)
  if (last !== undefined && mainScript(last))
    return detectLanguage(last, { ...priors, history: [] })
  return baseOf(priors.page ?? priors.browser?.[0] ?? priors.shop?.[0] ?? "en")
}
