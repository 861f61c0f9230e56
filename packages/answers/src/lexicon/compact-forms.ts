import { fold } from "../text/fold.ts"

/** A form known by its first part; further ones may stand some characters behind it. */
interface CompactForm {
  concept: number
  further: readonly string[]
}

const unitGap = 8

/** A text without anything between its letters. */
export const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, "")

/** The forms of a language written without blanks: they are found wherever they stand. */
export class CompactForms {
  readonly #byFirst = new Map<string, CompactForm[]>()
  /** By concept, the words that one of its forms stands in and that mean something else. */
  readonly #apart: ReadonlyMap<number, readonly string[]>
  #longest = 0

  constructor(apart: ReadonlyMap<number, readonly string[]>) {
    this.#apart = apart
  }

  add(concept: number, written: string): void {
    const [first = "", ...further] = written.split("+").map((part) => lettersOf(fold(part)))
    const forms = this.#byFirst.get(first)
    if (forms) forms.push({ concept, further })
    else this.#byFirst.set(first, [{ concept, further }])
    this.#longest = Math.max(this.#longest, first.length)
  }

  find(text: string, found: Set<number>): void {
    this.#eachAt(text, (form, at, end) => {
      if (!this.#isInsideApart(form, text, at, end) && follows(form.further, text, end))
        found.add(form.concept)
    })
  }

  /** Which characters of a text stand in some form of a concept that is asked for. */
  explained(text: string, counts: (concept: number) => boolean): boolean[] {
    const known = Array.from({ length: text.length }, () => false)
    this.#eachAt(text, ({ concept, further }, at, end) => {
      if (counts(concept) && follows(further, text, end)) known.fill(true, at, end)
    })
    return known
  }

  /** Calls `note` for every form whose first part stands from `at` up to `end`. */
  #eachAt(text: string, note: (form: CompactForm, at: number, end: number) => void): void {
    for (let at = 0; at < text.length; at++) {
      const last = Math.min(text.length, at + this.#longest)
      for (let end = at + 1; end <= last; end++)
        for (const form of this.#byFirst.get(text.slice(at, end)) ?? []) note(form, at, end)
    }
  }

  /** True where a form stands inside a word that means something else: the size (码) in a password (密码). */
  #isInsideApart(
    { concept, further }: CompactForm,
    text: string,
    at: number,
    end: number,
  ): boolean {
    const others = further.length === 0 ? this.#apart.get(concept) : undefined
    return (
      others?.some((other) => {
        for (let from = Math.max(0, end - other.length); from <= at; from++)
          if (text.startsWith(other, from)) return true
        return false
      }) ?? false
    )
  }
}

/** True where the further parts of a form stand behind its first one. */
function follows(further: readonly string[], text: string, from: number): boolean {
  let position = from
  for (const part of further) {
    const found = text.slice(position, position + unitGap + part.length).indexOf(part)
    if (found < 0) return false
    position += found + part.length
  }
  return true
}
