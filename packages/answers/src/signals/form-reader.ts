import { romanise } from "../text/romanise.ts"

/** A name where one of its forms was read: at which word, or at which letter where words are not set apart. */
export interface Read<Name> {
  at: number
  name: Name
}

interface Phrase<Name> {
  words: string[]
  name: Name
}

const words = /[\p{L}\p{M}\p{N}']+/gu
const letter = /\p{L}/u
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u
const hangul = /\p{Script=Hangul}/u
const cyrillic = /\p{Script=Cyrillic}/u
/** How many letters may follow a beginning of so many letters; a longer one may go on as it likes. */
const mayFollow = [0, 0, 0, 2, 4]

/**
 * Finds words that go by a name, as lists of forms separated by blanks tell it: `laugh` is the beginning of a word
 * (a short one of a short word: `bad` finds "badly", not "badminton"), `=fun` a whole word, `shut_up` neighbours,
 * the last of which may go on. In scripts without dependable blanks a form matches anywhere.
 */
export class FormReader<Name extends string> {
  readonly #beginnings = new Map<string, Name>()
  readonly #whole = new Map<string, Name>()
  readonly #phrases = new Map<string, Phrase<Name>[]>()
  readonly #parts = new Map<string, Name>()
  #longestPart = 0
  #isCyrillic = false

  readonly #spell: (text: string) => string

  /** `spell` brings forms and texts into one spelling. */
  constructor(lists: Iterable<readonly [Name, string]>, spell: (text: string) => string) {
    this.#spell = spell
    for (const [name, forms] of lists)
      for (const form of forms.split(" ")) if (form) this.#learn(form, name)
  }

  read(text: string): Read<Name>[] {
    const spelt = this.#spell(text)
    const found: Read<Name>[] = []
    if (this.#longestPart > 0 && unspaced.test(spelt)) this.#readParts(spelt, found)
    const plain = cyrillic.test(spelt) && !this.#isCyrillic ? romanise(spelt) : spelt
    this.#readWords(plain.match(words) ?? [], found)
    return found
  }

  #learn(form: string, name: Name): void {
    const isWhole = form.startsWith("=")
    const [first = "", ...rest] = this.#spell(form.replaceAll("_", " ").replace("=", ""))
      .trim()
      .split(/\s+/u)
    if (!first) return
    this.#isCyrillic ||= cyrillic.test(first)
    if (unspaced.test(first)) {
      const part = first + rest.join("")
      this.#parts.set(part, name)
      this.#longestPart = Math.max(this.#longestPart, part.length)
    } else if (rest.length > 0) {
      const phrases = this.#phrases.get(first) ?? []
      phrases.push({ words: rest, name })
      this.#phrases.set(first, phrases)
    } else if (isWhole) this.#whole.set(first, name)
    else this.#beginnings.set(first, name)
  }

  /** The longest form at every place; a single Korean syllable only where it is a word. */
  #readParts(text: string, found: Read<Name>[]): void {
    for (let at = 0; at < text.length; at++)
      for (let length = Math.min(this.#longestPart, text.length - at); length > 0; length--) {
        const part = text.slice(at, at + length)
        const name = this.#parts.get(part)
        if (!name || (length === 1 && hangul.test(part) && !standsAlone(text, at))) continue
        found.push({ at, name })
        at += length - 1
        break
      }
  }

  #readWords(said: readonly string[], found: Read<Name>[]): void {
    for (let at = 0; at < said.length; at++) {
      const word = said[at] ?? ""
      const phrase = this.#phrases.get(word)?.find(({ words }) => follow(words, said, at + 1))
      const name = phrase?.name ?? this.#whole.get(word) ?? this.#beginningOf(word)
      if (name) found.push({ at, name })
      if (phrase) at += phrase.words.length
    }
  }

  #beginningOf(word: string): Name | undefined {
    for (let length = word.length; length > 1; length--) {
      const name = this.#beginnings.get(word.slice(0, length))
      if (name && word.length - length <= (mayFollow[length] ?? Infinity)) return name
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
