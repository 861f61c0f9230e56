import { analyse } from "../features/analyse.ts"
import { lexiconOf } from "../lexicon/registry.ts"
import { fold } from "../text/fold.ts"
import type { HistoryMessage, OfferedOption } from "../types.ts"
import type { Ties } from "./cue-reader.ts"
import { announcing, cardinals, lastWords, middleWords, ordinals } from "./ordinals.ts"

const numbered = /(?:^|[\s:：,，;；?？])(?:\d{1,2}\s?[.)、．:）]|[①-⑨]|[(（]\d[)）]|[-•*▪–])\s*/gu
const quotes = /["“„«「『]([^"”“»」』]+)["”“»」』]/gu
const separators =
  /\s*(?:[,;/|、，；]|\bor\b|\boder\b|\bou\b|\bof\b|\bo\b|\bczy\b|\blub\b|\balbo\b|\bили\b|\bабо\b|\bveya\b|\byoksa\b|\batau\b|\beller\b|\btai\b|\bvagy\b|\bnebo\b|\bsau\b|\bili\b|\bή\b|\bאו\b|أو|\bيا\b|\bया\b|\bবা\b|还是|或者|或|それとも|または|もしくは|아니면|또는|หรือ|\bhoặc\b|\bhay\b|\bau\b)\s*/giu
const longestChoice = 6
const longestByOrdinal = 5
const words = /[\p{L}\p{N}\p{M}]+/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const unspacedWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u
const sharedStart = 4

/** The option of the bot's last message that a short reply picks: by place, by "yes" or by its words. */
export function chosenOption(
  reply: string,
  offer: HistoryMessage,
  languages: readonly string[],
  ties: Pick<Ties, "opens" | "unknown" | "length">,
): OfferedOption | undefined {
  const options = offer.options ?? optionsOf(offer.text)
  const [first] = options
  if (!first) return undefined
  if (options.length === 1)
    return ties.opens.has("yes") && ties.length <= longestChoice ? first : undefined
  return byPlace(reply, options) ?? byWords(reply, options, languages, ties.length)
}

function byPlace(reply: string, options: readonly OfferedOption[]): OfferedOption | undefined {
  const folded = fold(reply)
  const said = folded.match(words) ?? []
  if (said.length > longestByOrdinal || folded.length > 40) return undefined
  if (said.some((word) => isOneOf(word, lastWords))) return options.at(-1)
  const isOdd = options.length > 2 && options.length % 2 === 1
  if (isOdd && said.some((word) => isOneOf(word, middleWords)))
    return options[(options.length - 1) / 2]
  for (let index = 0; index < Math.min(options.length, ordinals.length); index++) {
    const names = ordinals[index] ?? []
    const named = said.some((word) => names.includes(word))
    const inside = names.some(
      (name) => name.length > 1 && unspaced.test(name) && folded.includes(name),
    )
    if (named || inside) return options[index]
  }
  return options[cardinals.findIndex((names) => saysNumber(said, names))]
}

/** "Zwei" and "nummer zwei", not "zwei hosen". */
function saysNumber(said: readonly string[], names: readonly string[]): boolean {
  return said.some((word, at) => {
    if (!names.includes(word)) return false
    const before = said[at - 1]
    return before === undefined ? said.length === 1 : announcing.has(before)
  })
}

/** The one option that shares the reply's words or meaning; none where two do. */
/** In unspaced scripts what follows is written together with the word. */
function isOneOf(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word)) return true
  return (
    unspacedWord.test(word) &&
    [...names].some((name) => unspacedWord.test(name) && word.includes(name))
  )
}

function byWords(
  reply: string,
  options: readonly OfferedOption[],
  languages: readonly string[],
  length: number,
): OfferedOption | undefined {
  if (length > longestChoice) return undefined
  const said = analyse(reply, languages)
  const own = contentWords(reply, languages)
  const scores = options.map(({ label }) => {
    const folded = fold(label)
    const offered = contentWords(label, languages)
    const shared = own.filter(
      (word) =>
        offered.some((other) => isSameWord(word, other)) ||
        (unspaced.test(word) && folded.includes(word)),
    ).length
    const meant = analyse(label, languages)
    const alike = [...said.meaning.keys()].filter((feature) => meant.meaning.has(feature)).length
    return 2 * shared + alike
  })
  const best = Math.max(...scores)
  if (best === 0 || scores.filter((score) => score === best).length > 1) return undefined
  return options[scores.indexOf(best)]
}

function contentWords(text: string, languages: readonly string[]): string[] {
  const common = new Set(
    languages.flatMap((language) => lexiconOf(language)?.common.split(" ") ?? []),
  )
  return (fold(text).match(words) ?? []).filter(
    (word) => !common.has(word) && (word.length > 2 || unspaced.test(word)),
  )
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  return shorter >= sharedStart && one.slice(0, sharedStart + 1) === other.slice(0, sharedStart + 1)
}

/** Options as a message without structure lists them: numbered, quoted, or joined by "or". */
function optionsOf(offer: string): OfferedOption[] {
  const listed = clean(offer.split(numbered).slice(1))
  if (listed.length >= 2) return listed
  const quoted = clean(Array.from(offer.matchAll(quotes), (match) => match[1] ?? ""))
  const asks = /[?？؟;]["“”»」』\s]*$/u.test(offer.trim())
  if (quoted.length >= 2 || (quoted.length === 1 && asks)) return quoted
  if (!asks) return []
  const question = offer.split(/[:：]/u).at(-1) ?? offer
  const alternatives = clean(question.split(separators))
  return alternatives.length >= 2 ? alternatives : []
}

function clean(parts: readonly string[]): OfferedOption[] {
  return parts
    .map((part) => part.trim().replace(/[?？؟.。!！،,;；\s]+$/u, ""))
    .filter(Boolean)
    .map((label) => ({ label }))
}
