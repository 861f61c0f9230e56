import type { Block, Event, HandoffReason, Message, Source, TurnInfo } from "@shopbell/protocol"
import { phrasesFor } from "./phrases/index.ts"
import type { ConversationState } from "./state.ts"

/** An article that may answer, and how surely. */
interface FoundArticle {
  article: string
  locale: string
  title: string
  answer: string
  confidence: number
}

/** What the answer tier found, as far as a turn needs it (the shape of `ask` in `answers`). */
export interface PackAnswer {
  decision: "answer" | "clarify" | "abstain"
  language: string
  top: readonly FoundArticle[]
  /** The answers of a message that asks several things, in its order. */
  parts?: readonly { decision: PackAnswer["decision"]; top: readonly FoundArticle[] }[]
  signals: { handoff: "asked" | "complaint" | null; smallTalk?: string | null } | null
}

/** From this confidence on an article is shown with a "this is what you mean, I think" … */
const likelyAt = 0.6
/** … where the next one is this much less likely. */
const clearLead = 0.4
/** An option is offered when it is this likely beside the first. */
const likelyShare = 0.15

/** Turns in a row that may solve nothing before a person is called. */
export const unsolvedTurnsBeforeHandoff = 3

export type TurnPlan =
  | { kind: "say"; blocks: Block[]; turn: Omit<TurnInfo, "turnId" | "details">; locale: string }
  | { kind: "ask-model"; locale: string }
  | {
      kind: "hand-off"
      reason: HandoffReason
      blocks: Block[]
      locale: string
    }

/** What the bot does with what the pack knows. Pure; `hasModel` says whether a model may be asked. */
export function planTurn(state: ConversationState, found: PackAnswer, hasModel: boolean): TurnPlan {
  const locale = found.language
  const words = phrasesFor(locale)
  const reason = found.signals?.handoff
  if (reason) {
    const line = reason === "complaint" ? words.handoffComplaint : words.handoffAsked
    return { kind: "hand-off", reason, blocks: [text(line)], locale }
  }
  const [best] = found.top
  if (found.decision === "answer" && best) {
    const parts = found.parts ?? [{ decision: found.decision, top: [best] }]
    const sure = parts.filter((part) => part.decision === "answer")
    const offered = parts
      .filter((part) => part.decision === "clarify")
      .flatMap((part) => clarifyBlocks(part.top, words.clarify))
    const { blocks, turn } = answerWith(sure.flatMap((part) => part.top.slice(0, 1)))
    return { kind: "say", locale, blocks: [...blocks, ...offered], turn }
  }
  const talk = found.signals?.smallTalk
  if (talk === "greeting" || talk === "thanks" || talk === "bye") {
    return say(locale, "small_talk", [text(words[talk])])
  }
  if (found.decision === "clarify" && best && isLikely(found.top)) {
    return likely(locale, best, found.top.slice(1), words)
  }
  if (found.decision === "clarify" && found.top.length > 1) {
    return say(locale, "clarify", clarifyBlocks(found.top, words.clarify))
  }
  if (hasModel) return { kind: "ask-model", locale }
  return unsolved(state, locale)
}

/** What the bot says when nothing it has can answer: what it can do, and the way to a person. */
export function unsolved(state: ConversationState, locale: string): TurnPlan {
  const words = phrasesFor(locale)
  if (state.unsolvedTurns + 1 >= unsolvedTurnsBeforeHandoff) {
    return {
      kind: "hand-off",
      reason: "unresolved",
      blocks: [text(words.handoffUnresolved)],
      locale,
    }
  }
  return say(locale, "abstain", [text(words.abstain), personChoice(words.person)])
}

/** What the bot says when the model itself asked for a person. */
export function handedOver(locale: string): TurnPlan {
  const words = phrasesFor(locale)
  return { kind: "hand-off", reason: "unresolved", blocks: [text(words.handoffUnresolved)], locale }
}

/** What the bot says when the model broke down. The third time a person is called. */
export function modelFailed(state: ConversationState, locale: string): TurnPlan {
  const words = phrasesFor(locale)
  if (state.unsolvedTurns + 1 >= unsolvedTurnsBeforeHandoff) {
    return {
      kind: "hand-off",
      reason: "bot_failed",
      blocks: [text(words.handoffUnresolved)],
      locale,
    }
  }
  return say(locale, "failed", [text(words.failed), personChoice(words.person)])
}

/** The answers of one article, or of several that were asked for at once, as one message says them. */
function answerWith(answers: readonly FoundArticle[]): {
  blocks: Block[]
  turn: Omit<TurnInfo, "turnId" | "details">
} {
  return {
    blocks: answers.map(({ answer }) => ({ type: "text", text: answer, format: "markdown" })),
    turn: { tier: "pack", decision: "answer", sources: answers.map(toSource) },
  }
}

/** The bot's output becomes events only if it still holds the baton it started with. */
export function commitTurn(
  state: ConversationState,
  turn: { turnId: string; epoch: number },
  events: Event[],
): Event[] {
  if (state.baton.holder === "bot" && state.baton.epoch === turn.epoch) return events
  return [{ type: "turn.dropped", turnId: turn.turnId, epoch: turn.epoch }]
}

/** A message by the bot. */
export function botMessage(
  id: string,
  blocks: Block[],
  locale: string,
  turn: TurnInfo | null,
): Message {
  return {
    id,
    kind: "message",
    author: { kind: "bot", id: "bot", name: null },
    blocks,
    locale,
    turn,
  }
}

function say(locale: string, decision: TurnInfo["decision"], blocks: Block[]): TurnPlan {
  return { kind: "say", blocks, locale, turn: { tier: "pack", decision, sources: [] } }
}

function isLikely([first, second]: readonly FoundArticle[]): boolean {
  return (
    !!first &&
    first.confidence >= likelyAt &&
    (second?.confidence ?? 0) <= first.confidence * clearLead
  )
}

/** Not sure enough to answer outright, too likely to ask first: the answer, said to be a guess. */
function likely(
  locale: string,
  best: FoundArticle,
  others: readonly FoundArticle[],
  words: ReturnType<typeof phrasesFor>,
): TurnPlan {
  const { blocks, turn } = answerWith([best])
  const least = best.confidence * likelyShare
  const choices = others
    .filter(({ confidence }) => confidence >= least)
    .slice(0, 2)
    .map(toChoice)
  const person = { label: words.person, action: "handoff" as const }
  const fallback = [...choices, person].map(({ label }) => `• ${label}`).join("\n")
  return {
    kind: "say",
    locale,
    blocks: [
      text(words.likely),
      ...blocks,
      { type: "choices", choices: [...choices, person], fallback },
    ],
    turn: { ...turn, decision: "clarify" },
  }
}

function clarifyBlocks(top: readonly FoundArticle[], question: string): Block[] {
  // Beside a likely article the unlikely ones are only noise.
  const least = (top[0]?.confidence ?? 0) * likelyShare
  const options = top.filter(({ confidence }) => confidence >= least).slice(0, 3)
  return [
    text(question),
    {
      type: "choices",
      choices: options.map(toChoice),
      fallback: options.map((option) => `• ${option.title}`).join("\n"),
    },
  ]
}

const text = (words: string): Block => ({ type: "text", text: words, format: "plain" })
const personChoice = (label: string): Block => ({
  type: "choices",
  choices: [{ label, action: "handoff" }],
  fallback: label,
})
const toChoice = ({ title, article }: FoundArticle) => ({
  label: title.slice(0, 200),
  action: "ask" as const,
  article,
})
const toSource = ({ article, title, locale }: FoundArticle): Source => ({
  article,
  title,
  locale,
})
