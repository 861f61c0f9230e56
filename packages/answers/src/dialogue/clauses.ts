import { analyse } from "../features/analyse.ts"
import { conceptIndex } from "../lexicon/concepts.ts"
import { baseOf } from "../lexicon/base-of.ts"

/** A stretch of a message that asks something by itself; offsets are UTF-16 units. */
export interface Clause {
  text: string
  start: number
  end: number
}

const most = 4
const shortest = 3
const longestRead = 600
/** Words that join two questions, by language; what joins in one is a pronoun in another. */
const coordinators: Readonly<Record<string, string>> = {
  en: "and|also|plus",
  de: "und|sowie|außerdem",
  fr: "et",
  es: "y|e",
  it: "e|ed",
  pt: "e",
  nl: "en",
  sv: "och",
  da: "og",
  nb: "og",
  fi: "ja|sekä",
  pl: "i|oraz|a",
  cs: "a",
  sk: "a",
  hu: "és",
  ro: "și|si",
  tr: "ve",
  ru: "и|а",
  uk: "і|та|а",
  bg: "и|а",
  sr: "i|a|и|а",
  hr: "i|a",
  el: "και|κι",
  fa: "و",
  ur: "اور",
  hi: "और|aur",
  bn: "আর|এবং",
  ta: "மற்றும்",
  vi: "và|còn",
  id: "dan",
  ms: "dan",
  tl: "at",
  sw: "na",
}
const stops = String.raw`[.?!？。！؟;；\n]+|[,，、،]|(?<=\s)و(?=\p{Script=Arabic})|還有|还有|另外|以及|それと|あと|그리고|และ`

const asking = new Set(
  ["where", "when", "howlong", "howmuch", "how", "which", "why", "whopays"].map((name) =>
    conceptIndex.get(name),
  ),
)

/**
 * The questions of a message, where there are several: stretches between full stops, commas and words
 * like "and" that name a wish of their own. A piece that does not is part of the piece before it.
 */
export function questionsIn(text: string, languages: readonly string[]): Clause[] {
  const pieces = text.length > longestRead ? [] : piecesOf(text, languages)
  if (pieces.length < 2) return []
  const joined: (Clause & { asks: boolean })[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const asks = isQuestion(text, piece, languages)
    // "Where is my order, the blue one" goes on; so does a story up to its question.
    if (last && !(asks && last.asks)) {
      last.end = piece.end
      last.text = text.slice(last.start, last.end)
      last.asks ||= asks
    } else joined.push({ ...piece, asks })
  }
  if (joined.length < 2) return []
  return joined.slice(0, most).map(({ text: words, start, end }) => ({ text: words, start, end }))
}

function piecesOf(text: string, languages: readonly string[]): Clause[] {
  const pieces: Clause[] = []
  let start = 0
  const push = (end: number) => {
    const written = text.slice(start, end)
    const trimmed = written.trim()
    if (trimmed.length >= shortest) {
      const at = start + written.indexOf(trimmed)
      pieces.push({ text: trimmed, start: at, end: at + trimmed.length })
    }
  }
  for (const match of text.matchAll(boundaryIn(languages))) {
    push(match.index)
    start = match.index + match[0].length
  }
  push(text.length)
  return pieces
}

const boundaries = new Map<string, RegExp>()

function boundaryIn(languages: readonly string[]): RegExp {
  const [language = "en"] = languages.map(baseOf)
  const ready = boundaries.get(language)
  if (ready) return ready
  const words = coordinators[language]
  const joints = words === undefined ? "" : String.raw`|(?<=\s)(?:${words})(?=\s)`
  const made = new RegExp(stops + joints, "giu")
  boundaries.set(language, made)
  return made
}

/** Asks by its mark or by its words. A wish or a story does not: it belongs to the question beside it. */
function isQuestion(text: string, piece: Clause, languages: readonly string[]): boolean {
  if (/^\s*[?？؟]/u.test(text.slice(piece.end))) return true
  return [...analyse(piece.text, languages).concepts].some((concept) => asking.has(concept))
}
