import { baseOf } from "../lexicon/base-of.ts"
import { fold } from "../text/fold.ts"
import { moodWords } from "./mood-words.ts"

/** How much of a good and of a bad mood the words of a text name, each from 0 to 1. */
export interface Mood {
  good: number
  bad: number
}

interface Stems {
  good: ReadonlySet<string>
  bad: ReadonlySet<string>
}

const happyFaces = /[😀😃😄😁😆😊🙂😍🥰😘🤩😂👍👏🙌❤💕💖🎉✨🙏😎💯]|:-?\)|<3/gu
const sadFaces = /[😡😠🤬😤😞😢😭😒😣😖😩😫🙁☹👎💔🤮🤢😱🙄]|:-?\(/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u
const words = /[\p{L}\p{M}\p{N}']+/gu
const shortestStem = 3
/** From this many words on a text is as moody as it gets. */
const many = 3

const stemsByLanguage = new Map<string, Stems | undefined>()

export function moodOf(text: string, language: string): Mood {
  const stems = stemsOf(baseOf(language))
  const folded = fold(text)
  let good = text.match(happyFaces)?.length ?? 0
  let bad = text.match(sadFaces)?.length ?? 0
  if (!stems) return { good: share(good), bad: share(bad) }
  for (const word of folded.match(words) ?? []) {
    if (begins(word, stems.good)) good++
    else if (begins(word, stems.bad)) bad++
  }
  if (unspaced.test(folded)) {
    for (const stem of stems.good) if (folded.includes(stem)) good++
    for (const stem of stems.bad) if (folded.includes(stem)) bad++
  }
  return { good: share(good), bad: share(bad) }
}

function share(count: number): number {
  return Math.min(many, count) / many
}

/** The longest listed beginning decides; whole words of any length count. */
function begins(word: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(word) || stems.has(`=${word}`)) return true
  for (let length = word.length - 1; length >= shortestStem; length--)
    if (stems.has(word.slice(0, length))) return true
  return false
}

function stemsOf(language: string): Stems | undefined {
  if (stemsByLanguage.has(language)) return stemsByLanguage.get(language)
  const listed = moodWords[language]
  const read = (line: string) =>
    new Set(line.split(" ").map((stem) => (stem.startsWith("=") ? `=${fold(stem)}` : fold(stem))))
  const stems = listed && { good: read(listed.good), bad: read(listed.bad) }
  stemsByLanguage.set(language, stems)
  return stems
}
