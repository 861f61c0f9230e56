import type { Answer, AskContext, HistoryMessage, KnownSlot } from "../../types.ts"

/** One line of a script: what the bot said, or what the shopper says and which article is meant. */
export type Turn =
  | { bot: string }
  | {
      shopper: string
      /** Articles that answer it; none where the bot must stay silent; absent where it does not matter. */
      expect?: string[]
      /** The language the answer must be in, where it is not the script's. */
      locale?: string
    }

export interface Script {
  id: string
  kind: string
  turns: Turn[]
  /** What is known at the end: value by type; colours by their English names. */
  slots?: Record<string, string>
}

export interface Played {
  script: Script
  /** One entry a judged turn. */
  turns: {
    text: string
    /** The article meant comes first and is answered or offered; or nothing is, where none is meant. */
    right: boolean
    /** The article meant comes first, whatever is decided about it. */
    first: boolean
    answered: boolean
    found: string
  }[]
  slots: { wanted: number; found: number; right: number }
}

/** Plays a script as a shop would live it: every turn is asked with the texts of the earlier ones. */
export function play(script: Script, ask: (text: string, context: AskContext) => Answer): Played {
  const history: HistoryMessage[] = []
  const locale = script.id.split("-")[0] ?? "en"
  const turns: Played["turns"] = []
  let last: Answer | undefined
  for (const turn of script.turns) {
    if ("bot" in turn) {
      history.push({ author: "bot", text: turn.bot })
      continue
    }
    const { shopper: text } = turn
    const answer = ask(text, { locale, history: [...history] })
    if (turn.expect) turns.push({ text, ...judge(answer, turn.expect, turn.locale ?? locale) })
    history.push({ author: "contact", text })
    last = answer
  }
  return { script, turns, slots: compareSlots(script.slots, last?.state?.slots ?? []) }
}

function judge(answer: Answer, expected: readonly string[], locale: string) {
  const [top] = answer.top
  const found = `${answer.decision} ${top?.article} (${top?.locale}, ${top?.confidence})`
  const answered = answer.decision === "answer"
  if (expected.length === 0) {
    const isSilent = answer.decision === "abstain"
    return { right: isSilent, first: isSilent, answered, found }
  }
  const isMeant = top !== undefined && expected.includes(top.article) && top.locale === locale
  return { right: isMeant && answer.decision !== "abstain", first: isMeant, answered, found }
}

/** Only scripts that say what is known are compared, in full: a slot nobody expects counts against. */
function compareSlots(wanted: Script["slots"], known: readonly KnownSlot[]): Played["slots"] {
  if (!wanted) return { wanted: 0, found: 0, right: 0 }
  const plain = (value: string) => value.replaceAll(/[\s#().-]/gu, "").toLowerCase()
  const right = Object.entries(wanted).filter(([type, value]) =>
    known.some((slot) => slot.type === type && plain(slot.norm ?? slot.value) === plain(value)),
  ).length
  return { wanted: Object.keys(wanted).length, found: known.length, right }
}

/** Scripts looked at only as a total: every third, not the same idea in every language. */
export function isHeldOut(script: Script): boolean {
  const [language = "", number = "0"] = script.id.split("-")
  return (Number(number) + language.charCodeAt(0) + language.charCodeAt(1)) % 3 === 0
}
