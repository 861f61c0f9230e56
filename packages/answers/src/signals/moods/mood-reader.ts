import { romanise } from "../../text/romanise.ts"
import { feelings, type Feeling, type MoodWords } from "./feelings.ts"

/** A feeling where it was read: the place of its word, or of its first letter where words are not set apart. */
export interface Felt {
  at: number
  feeling: Feeling
}

interface Phrase {
  words: string[]
  feeling: Feeling
}

const words = /[\p{L}\p{M}\p{N}']+/gu
const letter = /\p{L}/u
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u
const hangul = /\p{Script=Hangul}/u
const cyrillic = /\p{Script=Cyrillic}/u
/** Who writes more has said how they feel. */
const longestRead = 600
/** How many letters may follow a beginning of so many letters; a longer one may go on as it likes. */
const mayFollow = [0, 0, 0, 2, 4]

/** Finds the words of mood of one language. */
export class MoodReader {
  readonly #beginnings = new Map<string, Feeling>()
  readonly #whole = new Map<string, Feeling>()
  readonly #phrases = new Map<string, Phrase[]>()
  readonly #parts = new Map<string, Feeling>()
  #longestPart = 0
  #isCyrillic = false

  readonly #spell: (text: string) => string

  /** `spell` brings forms and texts into one spelling. */
  constructor(lists: readonly MoodWords[], spell: (text: string) => string) {
    this.#spell = spell
    for (const list of lists)
      for (const feeling of feelings)
        for (const form of list[feeling].split(" ")) if (form) this.#learn(form, feeling)
  }

  read(text: string): Felt[] {
    const spelt = this.#spell(text.slice(0, longestRead))
    const found: Felt[] = []
    if (this.#longestPart > 0 && unspaced.test(spelt)) this.#readParts(spelt, found)
    const plain = cyrillic.test(spelt) && !this.#isCyrillic ? romanise(spelt) : spelt
    this.#readWords(plain.match(words) ?? [], found)
    return found
  }

  #learn(form: string, feeling: Feeling): void {
    const isWhole = form.startsWith("=")
    const [first = "", ...rest] = this.#spell(form.replaceAll("_", " ").replace("=", ""))
      .trim()
      .split(/\s+/u)
    if (!first) return
    this.#isCyrillic ||= cyrillic.test(first)
    if (unspaced.test(first)) {
      const part = first + rest.join("")
      this.#parts.set(part, feeling)
      this.#longestPart = Math.max(this.#longestPart, part.length)
    } else if (rest.length > 0) {
      const phrases = this.#phrases.get(first) ?? []
      phrases.push({ words: rest, feeling })
      this.#phrases.set(first, phrases)
    } else if (isWhole) this.#whole.set(first, feeling)
    else this.#beginnings.set(first, feeling)
  }

  /** The longest form at every place; a single Korean syllable only where it is a word. */
  #readParts(text: string, found: Felt[]): void {
    for (let at = 0; at < text.length; at++)
      for (let length = Math.min(this.#longestPart, text.length - at); length > 0; length--) {
        const part = text.slice(at, at + length)
        const feeling = this.#parts.get(part)
        if (!feeling || (length === 1 && hangul.test(part) && !standsAlone(text, at))) continue
        found.push({ at, feeling })
        at += length - 1
        break
      }
  }

  #readWords(said: readonly string[], found: Felt[]): void {
    for (let at = 0; at < said.length; at++) {
      const word = said[at] ?? ""
      const phrase = this.#phrases.get(word)?.find(({ words }) => follow(words, said, at + 1))
      const feeling = phrase?.feeling ?? this.#whole.get(word) ?? this.#beginningOf(word)
      if (feeling) found.push({ at, feeling })
      if (phrase) at += phrase.words.length
    }
  }

  #beginningOf(word: string): Feeling | undefined {
    for (let length = word.length; length > 1; length--) {
      const feeling = this.#beginnings.get(word.slice(0, length))
      if (feeling && word.length - length <= (mayFollow[length] ?? Infinity)) return feeling
    }
    return undefined
  }
}

function follow(words: readonly string[], said: readonly string[], from: number): boolean {
  return words.every((word, index) =>
    index === words.length - 1
      ? said[from + index]?.startsWith(word) === true
      : said[from + index] === word,
  )
}

function standsAlone(text: string, at: number): boolean {
  return !letter.test(text[at - 1] ?? " ") && !letter.test(text[at + 1] ?? " ")
}
