import {
  type ConversationState,
  handedOver,
  type ModelRequest,
  modelFailed,
  type TurnPlan,
} from "@shopbell/core"
import { BreakerOpen, type ModelProvider } from "@shopbell/llm"
import type { Event } from "@shopbell/protocol"
import type { Found } from "../knowledge/find-answer.ts"
import { type Spoken, streamAnswer, TurnAborted } from "./model-stream.ts"
import type { PendingTurn } from "./room-store.ts"
import { detailsOf, handoff, markdown, saying } from "./turn-events.ts"

/** A question the model is asked, and what it may go by. */
export interface ModelQuestion {
  turn: PendingTurn
  request: ModelRequest
  locale: string
  found: Found
  model: ModelProvider
}

/** What came of asking the model: words, a plan for where it could not help, or an end from outside. */
export type ModelOutcome =
  | { kind: "said"; events: Event[] }
  | { kind: "unable"; plan: TurnPlan }
  | { kind: "ended"; event: Event }

/** The half of a turn that asks the model. Never throws: what fails ends in a plan. */
export async function askModel(
  question: ModelQuestion,
  abort: AbortController,
  state: () => ConversationState,
  onText: (text: string) => void,
  onFailure: (error: unknown) => void,
): Promise<ModelOutcome> {
  let text = ""
  try {
    const spoken = await streamAnswer(question.model, question.request, abort, (more) => {
      text += more
      onText(more)
    })
    return outcomeOf(question, spoken, state())
  } catch (error) {
    if (error instanceof TurnAborted) return abortedOutcome(question, error.reason, text)
    if (!(error instanceof BreakerOpen)) onFailure(error)
    return { kind: "unable", plan: modelFailed(state(), question.locale) }
  }
}

function outcomeOf(
  { turn, locale, found, model }: ModelQuestion,
  spoken: Spoken,
  state: ConversationState,
): ModelOutcome {
  const info = {
    turnId: turn.turnId,
    tier: "model" as const,
    decision: "answer" as const,
    sources: found.answer.top
      .filter((article) => spoken.cited.includes(article.article))
      .map(({ article, title, locale: from }) => ({ article, title, locale: from })),
    details: { ...detailsOf(found), model: model.model },
  }
  if (spoken.text.trim() === "") {
    const plan = spoken.handOver ? handedOver(locale) : modelFailed(state, locale)
    return { kind: "unable", plan }
  }
  const events = [saying(markdown(spoken.text), locale, info)]
  if (spoken.handOver) events.push(handoff("unresolved", state))
  return { kind: "said", events }
}

function abortedOutcome(
  { turn, locale, found, model }: ModelQuestion,
  reason: TurnAborted["reason"],
  text: string,
): ModelOutcome {
  const { turnId, epoch } = turn
  if (reason === "stopped" && text.trim() !== "") {
    // The shopper has read these words: they stay, marked as unfinished.
    const info = {
      turnId,
      tier: "model" as const,
      decision: "stopped" as const,
      sources: [],
      details: { ...detailsOf(found), model: model.model },
    }
    return { kind: "said", events: [saying(markdown(text), locale, info)] }
  }
  const event: Event =
    reason === "baton"
      ? { type: "turn.dropped", turnId, epoch }
      : { type: "turn.ended", turnId, reason }
  return { kind: "ended", event }
}
