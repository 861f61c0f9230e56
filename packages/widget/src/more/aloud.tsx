import type { VNode } from "preact"
import type { Ui } from "../panel/ui.ts"
import { plainWords } from "./words.ts"

/** Screen readers take a change for new for as long as this after it was made. */
const settleMs = 800
const keptLines = 20

export interface Aloud {
  /** Called before every drawing. */
  drawn: () => void
  /** True while the log itself must not be read out: the sentences are. */
  isReading: () => boolean
  /** Where screen readers hear an answer being written: a line a sentence. */
  region: () => VNode
}

/**
 * Reads answers out sentence by sentence while they are written. Token by token nobody could follow; a whole answer
 * at once would keep those who listen waiting longer than those who look.
 */
export function createAloud(ui: Ui): Aloud {
  let lines: { id: string; words: string }[] = []
  let turnId = ""
  /** What of the running answer was read. */
  let read = ""
  let quietUntil = 0

  function say(text: string) {
    const words = withoutMarks(text)
    if (words) lines = [...lines, { id: `${turnId}-${read.length}`, words }].slice(-keptLines)
  }

  return {
    drawn() {
      const { turn, entries } = ui.view
      if (turn) {
        if (turn.turnId !== turnId) {
          turnId = turn.turnId
          read = ""
        }
        if (!turn.text.startsWith(read)) return
        for (const sentence of completeSentences(turn.text.slice(read.length), ui.t.locale)) {
          read += sentence
          say(sentence)
        }
        return
      }
      if (!turnId) return
      const ended = entries.findLast(
        ({ event }) => event.type === "message.created" && event.message.turn?.turnId === turnId,
      )?.event
      const text = ended?.type === "message.created" ? plainWords(ended.message.blocks) : read
      const rest = text.startsWith(read) ? text.slice(read.length) : text
      read += rest
      say(rest)
      turnId = ""
      quietUntil = Date.now() + settleMs
      setTimeout(ui.draw, settleMs)
    },
    isReading: () => !!ui.view.turn || Date.now() < quietUntil,
    region: () => (
      <div class="aloud" aria-live="polite">
        {lines.map(({ id, words }) => (
          <p key={id}>{words}</p>
        ))}
      </div>
    ),
  }
}

/** The sentences of an unfinished text that more words follow. */
function completeSentences(text: string, locale: string): string[] {
  const sentences = Array.from(
    new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text),
    ({ segment }) => segment,
  )
  return sentences.slice(0, -1)
}

const withoutMarks = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`#]/g, "")
    .trim()
