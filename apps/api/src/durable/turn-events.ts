import { botMessage, type ConversationState, type TurnPlan } from "@shopbell/core"
import { type Block, type Event, maxMessageChars, newId, type TurnInfo } from "@shopbell/protocol"
import type { Found } from "../knowledge/find-answer.ts"
import type { PendingTurn } from "./room-store.ts"

/** The events of a turn that says what was planned for it, or hands over. */
export function eventsOf(
  plan: Exclude<TurnPlan, { kind: "ask-model" }>,
  turn: PendingTurn,
  state: ConversationState,
  found: Found | null,
): Event[] {
  const details = detailsOf(found)
  const info: TurnInfo =
    plan.kind === "say"
      ? { turnId: turn.turnId, ...plan.turn, details }
      : { turnId: turn.turnId, tier: "pack", decision: "abstain", sources: [], details }
  const events: Event[] = []
  if (plan.kind === "say" && primary(plan.locale) !== primary(state.locale)) {
    events.push({ type: "locale.changed", locale: plan.locale })
  }
  events.push(saying(plan.blocks, plan.locale, info))
  if (plan.kind === "hand-off") events.push(handoff(plan.reason, state))
  return events
}

/** The bot's message, as it goes into the log. */
export function saying(blocks: Block[], locale: string, info: TurnInfo): Event {
  return { type: "message.created", message: botMessage(newId("message"), blocks, locale, info) }
}

export function handoff(
  reason: Extract<Event, { type: "handoff.requested" }>["reason"],
  { baton }: Pick<ConversationState, "baton">,
): Event {
  const by = reason === "asked" || reason === "complaint" ? "contact" : "bot"
  return { type: "handoff.requested", reason, by, epoch: baton.epoch + 1 }
}

/** What the model said, cut to what a message holds. */
export function markdown(text: string): Block[] {
  return [{ type: "text", text: text.slice(0, maxMessageChars), format: "markdown" }]
}

/** Why a turn said what it said, for operators. */
export function detailsOf(found: Found | null): NonNullable<TurnInfo["details"]> {
  return {
    confidence: found?.answer.top[0]?.confidence ?? null,
    candidates: (found?.answer.top ?? []).map(({ article, title, locale, confidence, why }) => ({
      article,
      title,
      locale,
      confidence,
      ...why,
    })),
    pack: found?.packId ?? null,
    micros: found?.micros ?? 0,
    model: null,
  }
}

const primary = (locale: string) => locale.split("-")[0]
