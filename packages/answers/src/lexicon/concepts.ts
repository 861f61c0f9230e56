/** What shop talk is about, language-free. A lexicon says how each is worded in one language. */
export const conceptNames = [
  "order", "item", "parcel", "ship", "dispatch", "arrive", "get", "where", "when", "howlong",
  "howmuch", "days", "soon", "notyet", "neg", "late", "wait", "stuck", "lost", "delivered", "track",
  "courier", "postage", "free", "whopays", "sendback", "refund", "money", "exchange", "size",
  "misfit", "cancel", "dontwant", "address", "elsewhere", "wrong", "change", "pay", "method",
  "paybrand", "fail", "twice", "coupon", "discount", "pricedrop", "broken", "defect", "missing",
  "invoice", "company", "stock", "preorder", "customs", "abroad", "remote", "warranty", "repair",
  "genuine", "material", "color", "howto", "points", "member", "login", "password", "account",
  "delete", "phone", "email", "gift", "wholesale", "review", "hours", "store", "pickup", "privacy",
  "newsletter", "install", "how", "which", "why", "person", "bot", "complain", "insult", "praise",
  "thanks", "hello", "bye", "offtopic", "inject", "weekday", "amend",
  "advice", "contact", "cruelty", "expiry", "diet", "currency", "buy", "chilled", "compatible",
] as const // oxfmt-ignore

export type Concept = (typeof conceptNames)[number]

/** A concept's place in the list; packs store it, so new names go at the end. */
export const conceptIndex: ReadonlyMap<string, number> = new Map(
  conceptNames.map((name, index) => [name, index]),
)

/**
 * How one language words the concepts. Forms are separated by commas: `refund` is the whole word,
 * `refund*` a beginning, `*paket*` a part; `send back` are neighbours, `send + back` stand up to
 * four words apart. Languages written without dependable spaces match forms anywhere.
 */
export interface Lexicon {
  language: string
  /** Matches forms as parts of the text without blanks (Chinese, Japanese, Korean, Thai …). */
  compact?: boolean
  /** Reads Cyrillic as Latin before matching (Serbian is written in both). */
  romanise?: boolean
  terms: Partial<Record<Concept, string>>
  /** Words of the language that tell it from its neighbours, for short messages. */
  common: string
  /**
   * By concept, words (`*` for a beginning) that only begin like one of its forms and mean something else. Where forms
   * match anywhere: words that one of them stands in.
   */
  apart?: Partial<Record<Concept, string>>
  /**
   * Further words that say nothing of a shop's matters (must, self, today, please): a short message made
   * of them and what the lexicon knows needs no subject of its own. They have no say in the language.
   * `word*` is a beginning. Where words are not kept apart: the pieces of text that are grammar.
   */
  everyday?: string
  /** Lines no shop can answer: they teach a pack what to be silent about. */
  offTopic: readonly string[]
}
