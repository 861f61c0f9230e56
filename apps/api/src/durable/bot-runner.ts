import type { HistoryMessage } from "@shopbell/answers"
import {
  botMessage,
  buildModelRequest,
  commitTurn,
  type ConversationState,
  handedOver,
  modelFailed,
  planTurn,
  type TurnPlan,
} from "@shopbell/core"
import { BreakerOpen, type ModelProvider } from "@shopbell/llm"
import {
  type Block,
  type Event,
  type LogEntry,
  maxMessageChars,
  newId,
  plainText,
  type RoomFrame,
  type RunningTurn,
  type TurnInfo,
} from "@shopbell/protocol"
import { type Env, settingsOf } from "../env.ts"
import { type Found, findAnswer } from "../knowledge/find-answer.ts"
import { modelFor } from "../model.ts"
import { type Spoken, streamAnswer, TurnAborted } from "./model-stream.ts"
import type { NamedAlarms } from "./named-alarms.ts"
import type { PendingTurn, RoomStore } from "./room-store.ts"

/** What the runner needs of its room. */
export interface BotRoom {
  env: Env
  store: RoomStore
  alarms: NamedAlarms
  state: () => ConversationState
  shopId: () => string
  commit: (events: readonly Event[], and?: (entries: LogEntry[]) => void) => LogEntry[]
  progress: (frame: RoomFrame) => void
}

const watchdogMs = 15_000
const maxAttempts = 2
const historyLength = 12

/**
 * Answers what the shopper asked, one question after another. What is owed is a row beside the log, so that a
 * crash loses nothing: the alarm `bot-turn` finds the row and the turn runs again.
 */
export class BotRunner {
  readonly #room: BotRoom
  #loop: Promise<void> | null = null
  #streaming: { turn: PendingTurn; text: string; abort: AbortController } | null = null

  constructor(room: BotRoom) {
    this.#room = room
  }

  /** The answer being written, for readers who come in the middle of it. */
  running(): RunningTurn | null {
    const turn = this.#room.store.nextTurn()
    if (!turn) return null
    const text = this.#streaming?.text ?? ""
    return { turnId: turn.turnId, text, status: text ? "writing" : "thinking" }
  }

  /** Notes that a question waits for an answer; called in the transaction that stores the question. */
  owe(written: readonly LogEntry[], choice: string | undefined): void {
    const question = written.at(-1)
    const { baton } = this.#room.state()
    if (!question || baton.holder !== "bot") return
    this.#room.store.addTurn({
      questionSeq: question.seq,
      turnId: newId("turn"),
      epoch: baton.epoch,
      attempt: 1,
      choice: choice ?? null,
      text: "",
      startedAt: question.at,
    })
  }

  /** Works off what is owed. A question that comes while the model talks overtakes it. */
  async run(): Promise<void> {
    if (this.#streaming) this.stop(this.#streaming.turn.turnId, "superseded")
    this.#loop ??= this.#work().finally(() => {
      this.#loop = null
    })
    return this.#loop
  }

  /** The watchdog: a turn nobody is working on was cut off by a crash and starts again. */
  async resume(): Promise<void> {
    const turn = this.#room.store.nextTurn()
    if (!turn) return
    if (this.#loop) return this.#room.alarms.set("bot-turn", Date.now() + watchdogMs)
    this.#room.store.addTurn({ ...turn, attempt: turn.attempt + 1, text: "" })
    await this.run()
  }

  stop(turnId: string, reason: "stopped" | "superseded"): void {
    if (this.#streaming?.turn.turnId === turnId)
      this.#streaming.abort.abort(new TurnAborted(reason))
  }

  /** Somebody else may speak now: what the bot was saying ends here. */
  batonPassed(): void {
    const { baton } = this.#room.state()
    if (baton.holder === "bot" && this.#streaming?.turn.epoch === baton.epoch) return
    this.#streaming?.abort.abort(new TurnAborted("baton"))
  }

  async #work(): Promise<void> {
    const { store, alarms } = this.#room
    // Set in the same tick as the question was stored, so both are durable or neither.
    await alarms.set("bot-turn", Date.now() + watchdogMs)
    for (let turn = store.nextTurn(); turn; turn = store.nextTurn()) {
      if (!this.#holds(turn)) {
        store.removeTurn(turn.turnId)
        continue
      }
      try {
        await this.#take(turn)
      } catch (error) {
        logFailure(turn, error)
        this.#say(turn, modelFailed(this.#room.state(), this.#room.state().locale), null)
      }
      // Whatever happened, a turn that was taken is not taken again.
      store.removeTurn(turn.turnId)
    }
    alarms.clear("bot-turn")
  }

  async #take(turn: PendingTurn): Promise<void> {
    const { env, store } = this.#room
    const [entry] = store.entriesBetween(turn.questionSeq, turn.questionSeq)
    if (entry?.event.type !== "message.created") return
    const question = plainText(entry.event.message.blocks)
    const state = this.#room.state()
    const found = await findAnswer(env, this.#room.shopId(), question, {
      locale: state.locale,
      history: this.#history(turn.questionSeq),
      page: state.page,
      choice: turn.choice,
    })
    const model = modelFor(settingsOf(env))
    const plan = planTurn(state, found.answer, model !== null)
    if (plan.kind !== "ask-model" || !model) {
      this.#say(turn, plan, found)
      return
    }
    if (turn.attempt > maxAttempts) {
      this.#say(turn, modelFailed(state, plan.locale), found)
      return
    }
    await this.#askModel(turn, question, plan.locale, found, model)
  }

  async #askModel(
    turn: PendingTurn,
    question: string,
    locale: string,
    found: Found,
    model: ModelProvider,
  ): Promise<void> {
    const { store, commit, progress } = this.#room
    commit([
      { type: "turn.started", turnId: turn.turnId, epoch: turn.epoch, attempt: turn.attempt },
    ])
    const streaming = { turn, text: "", abort: new AbortController() }
    this.#streaming = streaming
    try {
      const request = buildModelRequest({
        shopName: found.shopName,
        locale,
        articles: found.answer.top,
        history: this.#history(turn.questionSeq),
        question,
      })
      const spoken = await streamAnswer(model, request, streaming.abort, (text) => {
        const offset = streaming.text.length
        streaming.text += text
        store.saveTurnText(turn.turnId, streaming.text)
        progress({ type: "turn.progressed", turnId: turn.turnId, offset, text })
      })
      this.#finishModelTurn(turn, spoken, locale, found, model)
    } catch (error) {
      if (error instanceof TurnAborted) {
        return this.#aborted(turn, error.reason, { text: streaming.text, locale, found, model })
      }
      if (!(error instanceof BreakerOpen)) logFailure(turn, error)
      this.#say(turn, modelFailed(this.#room.state(), locale), found)
    } finally {
      this.#streaming = null
    }
  }

  #finishModelTurn(
    turn: PendingTurn,
    spoken: Spoken,
    locale: string,
    found: Found,
    model: ModelProvider,
  ): void {
    const info = {
      turnId: turn.turnId,
      tier: "model" as const,
      decision: "answer" as const,
      sources: found.answer.top
        .filter((article) => spoken.cited.includes(article.article))
        .map(({ article, title, locale: from }) => ({ article, title, locale: from })),
      details: { ...detailsOf(found), model: model.model },
    }
    const message =
      spoken.text.trim() === ""
        ? []
        : [saying(botMessage(newId("message"), markdown(spoken.text), locale, info))]
    if (spoken.handOver || message.length === 0) {
      const plan = spoken.handOver ? handedOver(locale) : modelFailed(this.#room.state(), locale)
      if (message.length === 0) return this.#say(turn, plan, found)
      this.#commitTurn(turn, [...message, this.#handoff("unresolved")])
      return
    }
    this.#commitTurn(turn, message)
  }

  /** Turns a plan into events, if the bot still holds the baton it started with. */
  #say(turn: PendingTurn, plan: TurnPlan, found: Found | null): void {
    if (plan.kind === "ask-model") return
    const details = detailsOf(found)
    const info: TurnInfo =
      plan.kind === "say"
        ? { turnId: turn.turnId, ...plan.turn, details }
        : { turnId: turn.turnId, tier: "pack", decision: "abstain", sources: [], details }
    const events: Event[] = []
    if (plan.kind === "say" && primary(plan.locale) !== primary(this.#room.state().locale)) {
      events.push({ type: "locale.changed", locale: plan.locale })
    }
    events.push(saying(botMessage(newId("message"), plan.blocks, plan.locale, info)))
    if (plan.kind === "hand-off") events.push(this.#handoff(plan.reason))
    this.#commitTurn(turn, events)
  }

  #handoff(reason: Extract<Event, { type: "handoff.requested" }>["reason"]): Event {
    const by = reason === "asked" || reason === "complaint" ? "contact" : "bot"
    return { type: "handoff.requested", reason, by, epoch: this.#room.state().baton.epoch + 1 }
  }

  #commitTurn(turn: PendingTurn, events: Event[]): void {
    const { store, commit, state } = this.#room
    if (!store.hasTurn(turn.turnId)) return
    commit(commitTurn(state(), turn, events), () => store.removeTurn(turn.turnId))
  }

  #aborted(
    turn: PendingTurn,
    reason: TurnAborted["reason"],
    said: { text: string; locale: string; found: Found; model: ModelProvider },
  ): void {
    const { store, commit } = this.#room
    if (reason === "stopped" && said.text.trim() !== "") {
      // The shopper has read these words: they stay, marked as unfinished.
      const details = { ...detailsOf(said.found), model: said.model.model }
      const { turnId } = turn
      const info = {
        turnId,
        tier: "model" as const,
        decision: "stopped" as const,
        sources: [],
        details,
      }
      return this.#commitTurn(turn, [
        saying(botMessage(newId("message"), markdown(said.text), said.locale, info)),
      ])
    }
    const event: Event =
      reason === "baton"
        ? { type: "turn.dropped", turnId: turn.turnId, epoch: turn.epoch }
        : { type: "turn.ended", turnId: turn.turnId, reason }
    commit([event], () => store.removeTurn(turn.turnId))
  }

  #holds(turn: PendingTurn): boolean {
    const { baton } = this.#room.state()
    return baton.holder === "bot" && baton.epoch === turn.epoch
  }

  #history(before: number): HistoryMessage[] {
    const from = Math.max(this.#room.state().contextFrom, before - historyLength * 3)
    return this.#room.store
      .entriesBetween(from, before - 1)
      .flatMap(({ at, event }) => {
        if (event.type !== "message.created" || event.message.kind === "note") return []
        const { author, blocks, turn } = event.message
        if (author.kind === "system") return []
        return [
          {
            author: author.kind,
            text: plainText(blocks),
            at,
            ...(turn && { articles: turn.sources.map((source) => source.article) }),
            ...offeredIn(blocks),
          },
        ]
      })
      .slice(-historyLength)
  }
}

/** The articles a clarifying message offered, so that "the second one" means the right one. */
function offeredIn(blocks: readonly Block[]): { options?: HistoryMessage["options"] } {
  const options = blocks.flatMap((block) =>
    block.type === "choices"
      ? block.choices.flatMap(({ label, action, article }) =>
          action === "ask" ? [{ label, ...(article !== undefined && { article }) }] : [],
        )
      : [],
  )
  return options.length === 0 ? {} : { options }
}

const markdown = (text: string): Block[] => [
  { type: "text", text: text.slice(0, maxMessageChars), format: "markdown" },
]
const primary = (locale: string) => locale.split("-")[0]
const saying = (message: Extract<Event, { type: "message.created" }>["message"]): Event => ({
  type: "message.created",
  message,
})

function detailsOf(found: Found | null): NonNullable<TurnInfo["details"]> {
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

function logFailure(turn: PendingTurn, error: unknown): void {
  // eslint-disable-next-line no-console -- logged for the operator of the deployment
  console.error(
    JSON.stringify({
      at: "bot-turn",
      turn: turn.turnId,
      attempt: turn.attempt,
      error: String(error),
    }),
  )
}
