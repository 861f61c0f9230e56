import { fold } from "../text/fold.ts"
import { romanise } from "../text/romanise.ts"
import { isSwapOrDouble } from "../text/slip.ts"
import { CompactForms, lettersOf } from "./compact-forms.ts"
import { conceptIndex, type Lexicon } from "./concepts.ts"

interface Part {
  text: string
  prefix: boolean
  /** The part may stand anywhere inside a word. */
  infix: boolean
  /** How many words may stand before this part: 0 for a neighbour. */
  gap: number
}

interface Form {
  concept: number
  parts: Part[]
}

/** What one word says by itself, and the forms it may be the first word of. */
interface Heard {
  concepts: readonly number[]
  openings: readonly Form[]
}

/** How many words of a language are remembered. */
const mostHeard = 2_000

const wordGap = 4
const words = /[\p{L}\p{N}\p{M}]+(?:'\p{L}+)*/gu
// Shorter words are one slip away from too many others.
const shortestSlip = 6
/** What decides about a chat's course is heard only where it is spelled out. */
const neverBySlip: ReadonlySet<number> = new Set(
  ["person", "bot", "complain", "insult", "praise", "offtopic", "inject", "neg"].map(
    (name) => conceptIndex.get(name) ?? -1,
  ),
)
// Articles and prepositions written together with the word in Arabic and Hebrew.
const clitics = /^(?:[وفبلكه]?ال|لل|[وفبلكهحع]|[והבלמשכ]{1,2})(?=.{3})/u

/** A word without the article or preposition that is written together with it. */
export function withoutClitics(word: string): string {
  return word.replace(clitics, "")
}

/** A folded message, prepared once for every lexicon that looks at it. */
export interface Subject {
  words: string[]
  compact: string
}

export function subjectOf(folded: string): Subject {
  return {
    words: (folded.match(words) ?? []).map((word) => word.replaceAll("'", "")),
    compact: lettersOf(folded),
  }
}

/** Finds the concepts of one language in a message. Built once a language, then only looked up. */
export class Matcher {
  readonly #exact = new Map<string, Form[]>()
  readonly #prefix = new Map<string, Form[]>()
  readonly #infix: Form[] = []
  /** Those of a language without blanks, which has no others. */
  readonly #compact: CompactForms | undefined
  readonly #romanises: boolean
  readonly #fillers: ReadonlySet<string>
  /** By concept, the words that only begin like one of its forms. */
  readonly #apart = new Map<number, Part[]>()
  /** Single words and beginnings by their first two letters, for those that are misspelled. */
  readonly #byStart = new Map<string, Form[]>()
  readonly #heard = new Map<string, Heard>()
  #longestPrefix = 0

  constructor(lexicon: Lexicon) {
    this.#fillers = new Set(`${lexicon.common} ${fold(lexicon.everyday ?? "")}`.split(" "))
    this.#romanises = lexicon.romanise === true
    const apart = Object.entries(lexicon.apart ?? {}).map(
      ([name, words]) => [conceptIndex.get(name) ?? -1, fold(words).split(" ")] as const,
    )
    if (lexicon.compact) this.#compact = new CompactForms(new Map(apart))
    else for (const [concept, words] of apart) this.#apart.set(concept, words.map(partOf))
    for (const [name, forms] of Object.entries(lexicon.terms)) {
      const concept = conceptIndex.get(name)
      if (concept === undefined) throw new Error(`Unknown concept ${name} (${lexicon.language})`)
      for (const form of forms.split(/[,\n]/)) if (form.trim()) this.#add(concept, form.trim())
    }
  }

  /** Forms are matched anywhere, whatever word they stand in. */
  get isCompact(): boolean {
    return this.#compact !== undefined
  }

  find(subject: Subject, found: Set<number>): void {
    if (this.#compact) this.#compact.find(subject.compact, found)
    else this.#findWords(this.#romanises ? subject.words.map(romanise) : subject.words, found)
  }

  #add(concept: number, written: string): void {
    if (this.#compact) {
      this.#compact.add(concept, written)
      return
    }
    const parts: Part[] = []
    let gap = 0
    for (const word of fold(written).split(/[^\p{L}\p{N}\p{M}*+']+/u)) {
      if (word === "+") gap = wordGap
      else {
        const text = word.replaceAll(/[*']/gu, "")
        const ends = word.endsWith("*")
        if (text) parts.push({ text, prefix: ends, infix: word.startsWith("*"), gap })
        gap = 0
      }
    }
    if (parts[0]?.infix) {
      this.#infix.push({ concept, parts })
      return
    }
    const first = parts[0]
    if (first && parts.length === 1 && !neverBySlip.has(concept))
      if (first.text.length >= shortestSlip)
        this.#put(this.#byStart, first.text.slice(0, 2), { concept, parts })
    if (!first) return
    if (first.prefix) this.#longestPrefix = Math.max(this.#longestPrefix, first.text.length)
    this.#put(first.prefix ? this.#prefix : this.#exact, first.text, { concept, parts })
  }

  #put(map: Map<string, Form[]>, key: string, form: Form): void {
    const forms = map.get(key)
    if (forms) forms.push(form)
    else map.set(key, [form])
  }

  /** Which words of a message stand in some form, alone or with their neighbours. */
  explained(said: readonly string[]): boolean[] {
    const subject = this.#romanises ? said.map(romanise) : said
    const known = subject.map(() => false)
    for (let at = 0; at < subject.length; at++) {
      const word = subject[at] ?? ""
      if (word.length >= shortestSlip && !this.knows(word))
        for (const _ of this.#misspelled(word)) known[at] = true
      for (const form of this.#formsAt(word)) {
        const places = placesOf(form.parts, subject, at)
        for (const place of places ?? []) known[place] = true
      }
    }
    return known
  }

  #findWords(subject: readonly string[], found: Set<number>): void {
    for (let at = 0; at < subject.length; at++) {
      const { concepts, openings } = this.#heardIn(subject[at] ?? "")
      for (const concept of concepts) found.add(concept)
      for (const { concept, parts } of openings)
        if (!found.has(concept) && placesOf(parts, subject, at)) found.add(concept)
    }
  }

  /** People use few words, again and again: what one says is looked up once. */
  #heardIn(word: string): Heard {
    let heard = this.#heard.get(word)
    if (!heard) {
      if (this.#heard.size === mostHeard) this.#heard.clear()
      this.#heard.set(word, (heard = this.#hear(word)))
    }
    return heard
  }

  #hear(word: string): Heard {
    const concepts = new Set<number>()
    const openings: Form[] = []
    const note = (form: Form) => {
      if (form.parts.length > 1) openings.push(form)
      else concepts.add(form.concept)
    }
    const bare = this.#isWhole(word) ? word : withoutClitics(word)
    for (const start of bare === word ? [word] : [word, bare]) {
      this.#exact.get(start)?.forEach(note)
      for (const form of this.#beginningsOf(start)) if (!this.#isApart(start, form)) note(form)
    }
    if (word.length >= shortestSlip && this.#mayBeSlip(bare) && !this.knows(bare))
      for (const form of this.#misspelled(bare)) note(form)
    for (const form of this.#infix) if (word.includes(form.parts[0]?.text ?? "")) note(form)
    return { concepts: [...concepts], openings }
  }

  /** True for a word that only begins like a form: a cardigan (card*) pays for nothing. */
  #isApart(word: string, { concept, parts }: Form): boolean {
    const others = parts.length === 1 ? this.#apart.get(concept) : undefined
    return others?.some((other) => fits(other, word)) ?? false
  }

  /** Which characters of an unspaced text stand in some form of a concept that is asked for. */
  explainedInside(text: string, counts: (concept: number) => boolean): boolean[] {
    return this.#compact?.explained(text, counts) ?? []
  }

  /** True for a word that says something by itself, so that nothing is written together with it. */
  #isWhole(word: string): boolean {
    return this.#exact.get(word)?.some(({ parts }) => parts.length === 1) ?? false
  }

  #mayBeSlip(word: string): boolean {
    return this.#byStart.has(word.slice(0, 2))
  }

  /** True for a word that stands at the beginning of some form as it is. */
  lists(word: string): boolean {
    return this.#exact.has(word) || this.#fillers.has(word)
  }

  /** The same of a word that only begins like one. */
  knows(word: string): boolean {
    if (this.lists(word)) return true
    const longest = Math.min(word.length, this.#longestPrefix)
    for (let length = 1; length <= longest; length++)
      if (this.#prefix.has(word.slice(0, length))) return true
    return false
  }

  /** The single words that a word nobody knows is one slip away from. */
  *#misspelled(word: string): Iterable<Form> {
    if (word.length < shortestSlip) return
    for (const form of this.#byStart.get(word.slice(0, 2)) ?? []) {
      const part = form.parts[0]
      if (!part) continue
      const length = part.text.length
      const isSlip = part.prefix
        ? [-1, 0, 1].some((more) => isSwapOrDouble(word.slice(0, length + more), part.text))
        : isSwapOrDouble(word, part.text)
      if (isSlip) yield form
    }
  }

  /** The forms that begin with a word, as it is and without what is written together with it. */
  *#formsAt(word: string): Iterable<Form> {
    const bare = this.#isWhole(word) ? word : withoutClitics(word)
    for (const start of bare === word ? [word] : [word, bare]) {
      yield* this.#exact.get(start) ?? []
      yield* this.#beginningsOf(start)
    }
    for (const form of this.#infix) if (word.includes(form.parts[0]?.text ?? "")) yield form
  }

  *#beginningsOf(word: string): Iterable<Form> {
    const longest = Math.min(word.length, this.#longestPrefix)
    for (let length = 1; length <= longest; length++)
      yield* this.#prefix.get(word.slice(0, length)) ?? []
  }
}

/** A word, or with an asterisk a beginning. */
function partOf(written: string): Part {
  const prefix = written.endsWith("*")
  return { text: prefix ? written.slice(0, -1) : written, prefix, infix: false, gap: 0 }
}

function fits(part: Part, word: string): boolean {
  if (part.infix) return word.includes(part.text)
  return part.prefix ? word.startsWith(part.text) : word === part.text
}

/** Where the parts of a form stand, if they all do; its first part stands at `at`. */
function placesOf(
  parts: readonly Part[],
  subject: readonly string[],
  at: number,
): number[] | undefined {
  const places = [at]
  let position = at
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index]
    if (!part) return undefined
    let next = -1
    for (let step = 1; step <= part.gap + 1 && next < 0; step++) {
      const word = subject[position + step]
      if (word === undefined) return undefined
      if (fits(part, word)) next = position + step
    }
    if (next < 0) return undefined
    places.push(next)
    position = next
  }
  return places
}
