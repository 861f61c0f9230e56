import type { ListWord } from "./fields.ts"
import type { IntentId } from "./intents.ts"

export interface IntentText {
  /** How shoppers ask; the first, formal one is the article's title. */
  ask: readonly string[]
  /** The answer with its placeholders; the syntax is told in `fill-template.ts`. */
  say: string
}

/** One language of the starter answers: a file in `content/`. */
export interface LocaleContent {
  locale: string
  words: Readonly<Record<ListWord, string>>
  intents: Readonly<Record<IntentId, IntentText>>
}
