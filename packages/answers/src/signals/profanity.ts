import { fold } from "../text/fold.ts"
import { profaneWords } from "./profane-words.ts"

const letter = /[\p{L}\p{N}]/u
const unspacedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const boundary = /[^\p{L}\p{N}\p{M}]+/gu
const longestPhrase = 5

let words: Set<string> | undefined
let parts: string[] | undefined

/** True where a text holds a swear word of the list, alone or as a phrase. */
export function isProfane(text: string): boolean {
  if (!words || !parts) {
    const folded = profaneWords.split("|").map((word) => fold(word).trim())
    words = new Set(folded.map((word) => word.replace(boundary, " ").trim()).filter(Boolean))
    parts = folded.filter((word) => word.length > 1 && unspacedScripts.test(word))
  }
  const folded = fold(text)
  if (unspacedScripts.test(folded) && parts.some((part) => folded.includes(part))) return true
  const tokens = folded.replace(boundary, " ").trim().split(" ")
  for (let start = 0; start < tokens.length; start++) {
    let phrase = ""
    for (let length = 0; length < longestPhrase && start + length < tokens.length; length++) {
      phrase += (length === 0 ? "" : " ") + (tokens[start + length] ?? "")
      if (letter.test(phrase) && words.has(phrase)) return true
    }
  }
  return false
}
