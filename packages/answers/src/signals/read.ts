import type { Analysis } from "../features/analyse.ts"
import { conceptIndex, type Concept } from "../lexicon/concepts.ts"
import { isShopIntent } from "../lexicon/intents.ts"
import type { Signals } from "../types.ts"
import { openClassifier } from "./classifier.ts"
import { injectionWeights } from "./injection-weights.ts"
import { moodOf } from "./mood.ts"
import { misspellsPerson } from "./person-typos.ts"
import { isProfane } from "./profanity.ts"
import { sentimentWeights } from "./sentiment-weights.ts"

/** What is learned from labelled lines; the rest of a reading is rules. */
export interface LearnedSignals {
  injection: ReturnType<typeof openClassifier>
  pleasure: ReturnType<typeof openClassifier>
}

const shipped: LearnedSignals = {
  injection: openClassifier(injectionWeights),
  pleasure: openClassifier(sentimentWeights),
}

// Log-odds: alone the classifier decides, though shop talk has to be plainer than other talk; with trigger
// words of the lexicon less will do.
const injectionAlone = 0.52
const injectionInShopTalk = 2.12
const injectionWithTrigger = -1.08
/** Who tells an order number, a phone or an address means business. */
const fact = /\d{4}|\w@\w/
const trainedLanguages = new Set(["en", "de"])
const wordsOfMood = 1.5
const neutralBand = 0.05

/** What a message says beside its question: who is wanted, in what mood, and whether it is a trick. */
export function readSignals(
  text: string,
  analysis: Analysis,
  language: string,
  learned = shipped,
): Signals {
  const says = (concept: Concept) => analysis.concepts.has(conceptIndex.get(concept) ?? -1)
  const shouting = /[!！]{2,}/u.test(text) || isShouted(text)
  const named = readHandoff(says)
  const praised = named === "asked" && !says("bot") && isPraise(text, language)
  const handoff = praised ? null : (named ?? (misspellsPerson(text, language) ? "asked" : null))
  const angry = says("insult") || (says("complain") && shouting)
  const odds = learned.injection(text)
  return {
    handoff,
    sentiment: readSentiment(text, analysis, says, language, learned.pleasure),
    anger: angry && !says("praise"),
    profanity: isProfane(text),
    injection:
      odds > (isAboutShop(analysis) || fact.test(text) ? injectionInShopTalk : injectionAlone) ||
      (isTriggered(says) && odds > triggerOdds(language)),
    smallTalk: readSmallTalk(text, analysis, says),
  }
}

/** "Forget all that" is a trigger, "I forgot my password" is a question. */
function isTriggered(says: Says): boolean {
  return says("inject") && !says("password") && !says("login")
}

/** Where the classifier has read examples it has a say; elsewhere the lexicon decides. */
function triggerOdds(language: string): number {
  return trainedLanguages.has(language) ? injectionWithTrigger : -Infinity
}

type Says = (concept: Concept) => boolean

/** Who names the bot wants out of it; who only curses the service wants to be heard. */
function readHandoff(says: Says): Signals["handoff"] {
  const person = says("person")
  const wantsOut = says("bot") && (person || says("neg") || says("insult"))
  if (wantsOut) return "asked"
  if (says("complain")) return "complaint"
  if (says("insult") && !says("praise")) return "complaint"
  return person ? "asked" : null
}

/** "Good agent, good manners, good for everything" calls for nobody. */
function isPraise(text: string, language: string): boolean {
  const { good, bad } = moodOf(text, language)
  return good === 1 && bad === 0
}

function readSentiment(
  text: string,
  analysis: Analysis,
  says: Says,
  language: string,
  pleasure: LearnedSignals["pleasure"],
): Signals["sentiment"] {
  const bad = says("insult") || says("complain")
  const good = says("praise") || says("thanks")
  const named = moodOf(text, language)
  const mood =
    pleasure(text, [named.good, named.bad]) + (good ? wordsOfMood : 0) - (bad ? wordsOfMood : 0)
  const isMatterOfFact = isAboutShop(analysis) && !bad && !good && named.good + named.bad === 0
  if (isMatterOfFact) return says("broken") || says("defect") ? "negative" : "neutral"
  if (Math.abs(mood) < neutralBand) return "neutral"
  return mood > 0 ? "positive" : "negative"
}

function readSmallTalk(text: string, analysis: Analysis, says: Says): Signals["smallTalk"] {
  if (analysis.tokens.length > 4 || text.length > 32 || isAboutShop(analysis)) return null
  if (says("thanks")) return "thanks"
  if (says("bye")) return "bye"
  return says("hello") ? "greeting" : null
}

function isAboutShop({ intents }: Analysis): boolean {
  return [...intents.keys()].some(isShopIntent)
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return letters.length >= 12 && capitals.length > 0.7 * letters.length
}
