import { speakers } from "./known-words.ts"
import { neutralWords } from "./neutral-words.ts"
import { scripts, type Script } from "./scripts.ts"

const onlyAscii = /^[\x00-\x7f]*$/ // oxlint-disable-line no-control-regex -- the range is what is meant
const asciiLetter = /[a-z]/i
const letters = /[\p{L}\p{M}]+/gu
const latin = scripts.find(({ name }) => name === "latin")
const han = scripts.find(({ name }) => name === "han")
/** So many little words make a sentence of what could be names. */
const leastTalk = 2

/** The script a text is written in, whatever names and brands stand in Latin letters between. */
export function mainScript(text: string): Script | undefined {
  if (onlyAscii.test(text)) return asciiLetter.test(text) ? latin : undefined
  let best: Script | undefined
  let most = 0
  for (const script of scripts) {
    if (script === latin && best && !isLatinTalk(text)) continue
    const count = text.match(script.pattern)?.length ?? 0
    // Japanese mixes kana with Chinese characters, and ideographs say more than Latin letters.
    const weight = script.name === "kana" ? 4 : script === latin ? 1 : 2
    if (count * weight > most) {
      most = count * weight
      best = script
    }
  }
  return best?.name === "kana" && han && text.search(han.pattern) >= 0 ? han : best
}

function isLatinTalk(text: string): boolean {
  const words = text.toLowerCase().match(letters) ?? []
  return words.filter((word) => speakers.has(word) && asciiLetter.test(word)).length >= leastTalk
}

/** What is left of a line without the words that everybody writes; empty where nothing is. */
export function withoutNeutral(text: string): string {
  const left = text.replaceAll(letters, (word) =>
    neutralWords.has(word.toLowerCase()) ? "" : word,
  )
  return left.search(letters) >= 0 ? left : ""
}
