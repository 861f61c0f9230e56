import { fold } from "../text/fold.ts"

/** A word of a text as it is compared, with its place in the text as it was typed. */
export interface Word {
  folded: string
  start: number
  end: number
}

const word = /[\p{L}\p{M}\p{N}]+/gu

// Days, colours and countries are looked for in the same text, one after another.
let last: { text: string; words: readonly Word[] } = { text: "", words: [] }

/** The words of a text, folded one by one so that their offsets stay true. */
export function wordsOf(text: string): readonly Word[] {
  if (last.text !== text) last = { text, words: read(text) }
  return last.words
}

function read(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
