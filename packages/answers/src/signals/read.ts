import type { Analysis } from "../features/analyse.ts"
import { conceptIndex, type Concept } from "../lexicon/concepts.ts"
import { intentNames, isShopIntent } from "../lexicon/intents.ts"
import type { Signals } from "../types.ts"
import { openClassifier } from "./classifier.ts"
import { injectionWeights } from "./injection-weights.ts"
import { isMoody, isPraise, moodOf, type Mood } from "./mood.ts"
import { misspellsPerson } from "./person-typos.ts"
import { pleasureOf, type PleasureModel } from "./pleasure.ts"
import { isProfane } from "./profanity.ts"
import { sentimentWeights } from "./sentiment-weights.ts"
import { isAddress, trickTraits } from "./trick.ts"

/** What is learned from labelled lines; the rest of a reading is rules. */
export interface LearnedSignals {
  injection: ReturnType<typeof openClassifier>
  pleasure: PleasureModel
}

export const shippedSignals: LearnedSignals = {
  injection: openClassifier(injectionWeights),
  pleasure: sentimentWeights,
}

// Margins: alone the classifier decides, though shop talk has to be plainer than other talk. Where the lexicon hears
// an order to the machine in a language the classifier has read no examples of, less will do.
const injectionAlone = -0.37
const injectionInShopTalk = -0.1
const injectionInHandoff = 0.3
const injectionInAddress = 0.6
const injectionWithTrigger = -0.6
/** Who tells an order number, a phone or an address means business. */
const fact = /\d{4}|\w@\w/
const trainedLanguages = new Set(["en", "de"])
const wordsOfMood = 1.5
const indexesOf = (...names: Concept[]): ReadonlySet<number | undefined> =>
  new Set(names.map((name) => conceptIndex.get(name)))
const questionWords = indexesOf("where", "when", "how", "which", "change")
/** Concepts that say nothing of what a text is about. */
const asides = indexesOf(
  "why", "get", "neg", "item", "soon", "days", "hello", "bye", "person", "bot", "offtopic", "inject",
) // oxfmt-ignore
const wordsPerSubject = 4.5
/** Wishes told in words of everybody's: films are recommended too, days are cold, animals are talked about. */
const worldly = new Set(
  [
    "advice",
    "contact",
    "crueltyFree",
    "shelfLife",
    "diet",
    "currency",
    "chilled",
    "compatible",
  ].map((name) => intentNames.indexOf(name)),
)

/** What a message says beside its question: who is wanted, in what mood, and whether it is a trick. */
export function readSignals(
  text: string,
  analysis: Analysis,
  language: string,
  learned = shippedSignals,
): Signals {
  const says = (concept: Concept) => analysis.concepts.has(conceptIndex.get(concept) ?? -1)
  const shouting = /[!！]{2,}/u.test(text) || isShouted(text)
  const named = readHandoff(says)
  const mood = moodOf(text, language)
  const praised = named === "asked" && !says("bot") && isPraise(mood)
  const handoff = praised ? null : (named ?? (misspellsPerson(text, language) ? "asked" : null))
  const angry = says("insult") || (says("complain") && shouting)
  const traits = trickTraits(text)
  const odds = learned.injection(text, traits)
  return {
    handoff,
    sentiment: readSentiment(analysis, says, mood, pleasureOf(learned.pleasure, text, mood)),
    anger: angry && !says("praise"),
    profanity: isProfane(text),
    injection:
      traits.has("spaced") ||
      odds > leastOdds(text, analysis, handoff !== null, isAddress(text, traits)) ||
      (isTriggered(says) && !trainedLanguages.has(language) && odds > injectionWithTrigger),
    smallTalk: readSmallTalk(text, analysis, says),
  }
}

/** "Forget all that" is a trigger, "I forgot my password" is a question. */
function isTriggered(says: Says): boolean {
  return says("inject") && !says("password") && !says("login")
}

/** Who speaks to the bot, or of persons and bots, names the machine as tricks do. */
function leastOdds(
  text: string,
  analysis: Analysis,
  wantsPerson: boolean,
  isMere: boolean,
): number {
  if (isMere) return injectionInAddress
  if (wantsPerson) return injectionInHandoff
  return isShopTalk(analysis) || fact.test(text) ? injectionInShopTalk : injectionAlone
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

/** A shop question without a word of mood is neutral, whatever its length and its question mark make of it. */
function readSentiment(
  analysis: Analysis,
  says: Says,
  mood: Mood,
  pleasure: number,
): Signals["sentiment"] {
  const bad = says("insult") || says("complain")
  const good = says("praise") || says("thanks")
  if (isShopQuestion(analysis) && !bad && !good && !isMoody(mood))
    return says("broken") || says("defect") ? "negative" : "neutral"
  const odds = pleasure + (good ? wordsOfMood : 0) - (bad ? wordsOfMood : 0)
  return odds > 0 ? "positive" : "negative"
}

function readSmallTalk(text: string, analysis: Analysis, says: Says): Signals["smallTalk"] {
  if (analysis.tokens.length > 4 || text.length > 32 || isAboutShop(analysis)) return null
  if (says("thanks")) return "thanks"
  if (says("bye")) return "bye"
  return says("hello") ? "greeting" : null
}

/**
 * True where shop talk makes up a good part of what is said: one word of it in a long line is chance more
 * often than business ("that cuts him down to size").
 */
function isShopQuestion(analysis: Analysis): boolean {
  if (!isShopTalk(analysis)) return false
  let subjects = 0
  let questions = 0
  for (const concept of analysis.concepts) {
    if (questionWords.has(concept)) questions++
    else if (!asides.has(concept)) subjects++
  }
  if (subjects > 0) subjects += questions / 2
  let length = 0
  for (const { text, unspaced } of analysis.tokens) length += unspaced ? text.length / 2 : 1
  return subjects * wordsPerSubject >= length
}

function isAboutShop({ intents }: Analysis): boolean {
  return [...intents.keys()].some(isShopIntent)
}

/** True for what is only said in a shop. */
function isShopTalk({ intents }: Analysis): boolean {
  return [...intents.keys()].some((intent) => isShopIntent(intent) && !worldly.has(intent))
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return letters.length >= 12 && capitals.length > 0.7 * letters.length
}
