import type { HistoryMessage } from "@shopbell/answers"
import {
  buildModelRequest,
  commitTurn,
  type ConversationState,
  modelFailed,
  planTurn,
  type TurnPlan,
} from "@shopbell/core"
import type { ModelProvider } from "@shopbell/llm"
import {
  type Event,
  type LogEntry,
  newId,
  plainText,
  type RoomFrame,
  type RunningTurn,
} from "@shopbell/protocol"
import { type Env, settingsOf } from "../env.ts"
import { type Found, findAnswer } from "../knowledge/find-answer.ts"
import { modelFor } from "../model.ts"
import { TurnAborted } from "./model-stream.ts"
import { askModel } from "./model-turn.ts"
import type { NamedAlarms } from "./named-alarms.ts"
import type { PendingTurn, RoomStore } from "./room-store.ts"
import { eventsOf } from "./turn-events.ts"
import { historyBefore } from "./turn-history.ts"
import { loggable } from "../errors.ts"

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
    // What was owed before somebody else took over is never said: no entry would end it for who came to see it.
    if (!turn || !this.#holds(turn)) return null
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
      history: this.#history(turn),
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
    const { store, commit, progress, state } = this.#room
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
        history: this.#history(turn),
        question,
      })
      const outcome = await askModel(
        { turn, request, locale, found, model },
        streaming.abort,
        state,
        (text) => {
          const offset = streaming.text.length
          streaming.text += text
          store.saveTurnText(turn.turnId, streaming.text)
          progress({ type: "turn.progressed", turnId: turn.turnId, offset, text })
        },
        (error) => logFailure(turn, error),
      )
      switch (outcome.kind) {
        case "said":
          return this.#commitTurn(turn, outcome.events)
        case "unable":
          return this.#say(turn, outcome.plan, found)
        case "ended":
          commit([outcome.event], () => store.removeTurn(turn.turnId))
      }
    } finally {
      this.#streaming = null
    }
  }

  /** Turns a plan into events, if the bot still holds the baton it started with. */
  #say(turn: PendingTurn, plan: TurnPlan, found: Found | null): void {
    if (plan.kind === "ask-model") return
    this.#commitTurn(turn, eventsOf(plan, turn, this.#room.state(), found))
  }

  #commitTurn(turn: PendingTurn, events: Event[]): void {
    const { store, commit, state } = this.#room
    if (!store.hasTurn(turn.turnId)) return
    commit(commitTurn(state(), turn, events), () => store.removeTurn(turn.turnId))
  }

  #holds(turn: PendingTurn): boolean {
    const { baton } = this.#room.state()
    return baton.holder === "bot" && baton.epoch === turn.epoch
  }

  #history(turn: PendingTurn): HistoryMessage[] {
    return historyBefore(this.#room.store, this.#room.state(), turn.questionSeq)
  }
}

function logFailure(turn: PendingTurn, error: unknown): void {
  // eslint-disable-next-line no-console -- logged for the operator of the deployment
  console.error(
    JSON.stringify({
      at: "bot-turn",
      turn: turn.turnId,
      attempt: turn.attempt,
      error: loggable(error),
    }),
  )
}
