import type { WordVectors } from "./vectors/word-vectors.ts"

/** One article in one locale, as a merchant wrote it: the row shape of `kb.jsonl`. */
export interface ArticleInput {
  id: string
  locale: string
  question: string
  variants: readonly string[]
  answer: string
  scope?: string
  category?: string
}

/** How far a compile has come, for a progress bar. */
export interface CompileProgress {
  step: string
  done: number
  total: number
}

export interface CompileOptions {
  /** Where a question goes whose language has no articles. Default: the commonest locale. */
  defaultLocale?: string
  /** Share of instant answers that must be right. Default 0.97. */
  precision?: number
  /**
   * The pack before this one: segments whose articles did not change are taken over from it. Its
   * manifest is enough where the segments are stored by hash.
   */
  previous?: { manifest: PackManifest; segments?: ReadonlyMap<string, Uint8Array> }
  /** Word vectors of a language; ask with the same. */
  vectors?: WordVectors
  /** Awaited, so that a server can let others in between two languages. */
  onProgress?: (progress: CompileProgress) => void | Promise<void>
}

/** One immutable file of a pack: the articles of one locale (and scope, where articles have one). */
export interface SegmentRef {
  locale: string
  scope?: string
  hash: string
  /** Names what the segment was made from. */
  inputs?: string
  bytes: number
  articles: number
  phrasings: number
}

export interface PackManifest {
  format: 1
  hash: string
  defaultLocale: string
  articles: number
  phrasings: number
  precision: number
  segments: SegmentRef[]
}

export interface CompiledPack {
  manifest: PackManifest
  /** By hash; without those taken over from a previous pack that came without its bytes. */
  segments: ReadonlyMap<string, Uint8Array>
}

export type Author = "contact" | "bot" | "operator"

/** One of several things the bot asked whether they were meant. */
export interface OfferedOption {
  label: string
  article?: string
}

/** An earlier message. Its text is enough; what a bot's message said or offered makes it surer. */
export interface HistoryMessage {
  author: Author
  text: string
  /** When it was written, by the same clock as `now`: an older "tomorrow" is another day. */
  at?: number
  /** The articles it was answered from. */
  articles?: readonly string[]
  /** The options it offered, in order. */
  options?: readonly OfferedOption[]
}

/** What is known around a question. Everything is optional: a bare text can be asked too. */
export interface AskContext {
  /** Language of the page, or another hint. */
  locale?: string
  /** Languages of the browser, best first. */
  locales?: readonly string[]
  /** Earlier messages, oldest first. */
  history?: readonly HistoryMessage[]
  context?: { product?: { id?: string; title?: string }; cart?: unknown }
  /** Some order numbers of the shop: a number of the same shape is taken for one. */
  orderNumbers?: readonly string[]
  /** Milliseconds since 1970: with it, "tomorrow" becomes a day. */
  now?: number
  /** A phone number library, for who has one at hand; see docs/decisions/0010. */
  findPhones?: (text: string) => readonly { start: number; end: number; norm?: string }[]
  /** Restricts the search to articles of this scope. */
  scope?: string
}

export type Decision = "answer" | "clarify" | "abstain"

export interface Candidate {
  article: string
  locale: string
  title: string
  answer: string
  confidence: number
  /** What spoke for it. */
  why?: {
    /** The stored way of asking that the question resembles most. */
    phrasing: string | null
    /** What question and article are both about, by the lexicon: `refund`, `when`. */
    concepts: string[]
  }
}

export interface Signals {
  handoff: "asked" | "complaint" | null
  sentiment: "negative" | "neutral" | "positive"
  anger: boolean
  profanity: boolean
  injection: boolean
  smallTalk?: "greeting" | "thanks" | "bye" | null
}

/** A fact found in the text; offsets are UTF-16 units. */
export interface Slot {
  type: string
  value: string
  /** The value in a form that does not depend on the language: `blue`, `2026-11-12`. */
  norm?: string
  start: number
  end: number
}

export interface KnownSlot {
  type: string
  value: string
  norm?: string
}

/** One of several questions in one message, with its own answer; offsets are UTF-16 units. */
export interface AnswerPart {
  text: string
  start: number
  end: number
  decision: Decision
  top: Candidate[]
}

export interface Answer {
  decision: Decision
  language: string
  /** At most five, best first. */
  top: Candidate[]
  signals: Signals | null
  slots: Slot[] | null
  /** Set where the message asks several things, each clear by itself; `top` is the first answer's. */
  parts?: AnswerPart[]
  /** What is known after this message, history included. */
  state: { slots: KnownSlot[] } | null
}
