import type { Choice, PageContext } from "@shopbell/protocol"
import { backoffMs, newClientId, type Environment } from "./environment.ts"
import { isFinal, type Http } from "./http.ts"
import type { Outcome, Unsent } from "./outbox.ts"
import { createRoom, type Room } from "./room.ts"
import type { Session } from "./session.ts"
import type { ConversationView } from "./state.ts"
import { readText } from "./storage.ts"

/** The shopper's conversation: begun by the first message, found again after a reload. */
export interface Conversation {
  getState: () => ConversationView
  subscribe: (reader: (view: ConversationView) => void) => () => void
  /** Takes up the conversation this browser had, if any; makes no request otherwise. */
  resume: () => void
  /** Says something. Kept and retried until the service has it. */
  send: (text: string) => Promise<Outcome>
  /** Uses a quick reply of that message. */
  pick: (choice: Choice, messageId: string) => Promise<Outcome>
  requestHuman: () => Promise<Outcome>
  /** Any other command that belongs in the log: a rating, an e-mail address. */
  command: (command: Unsent) => Promise<Outcome>
  /** Everything up to there was seen. */
  markRead: (seq: number) => void
  /** Tells the bot which language to speak from now on. */
  setLocale: (locale: string) => void
  setTyping: (on: boolean) => void
  /** Stops the answer being written. */
  stopTurn: () => void
  /** Sends a failed message again. */
  retry: (clientId: string) => void
  discard: (clientId: string) => void
  /** Shows another conversation of this shopper. */
  show: (id: string) => void
  /** Leaves the old conversation behind; the next message begins another. */
  restart: () => void
  /** Settles when no conversation is being created. */
  begun: () => Promise<void>
}

export interface ConversationOptions {
  env: Environment
  api: string
  http: Http
  session: Session
  locale: () => string
  page?: () => PageContext | undefined
}

export function createConversation(
  options: ConversationOptions,
): Conversation & Pick<Room, "wake" | "close"> {
  const { env, http, session } = options
  let starting = false
  let underWay = Promise.resolve()
  const room = createRoom({
    env,
    api: options.api,
    http,
    outboxKey: "outbox",
    shared: true,
    token: session.token,
    renew: async () => session.renew(await session.token()),
    onErased() {
      forget()
      startIfNeeded()
    },
  })

  function forget() {
    starting = false
    env.storage.write("conversation", null)
    env.storage.write("starting", null)
    room.reset()
  }

  /** Creates the conversation, however often it takes. */
  async function start() {
    if (resume()) return
    starting = true
    // Kept before it is sent: a reload or another tab in between must not begin a second conversation.
    const clientId = readText(env.storage, "starting") ?? newClientId(env.random)
    env.storage.write("starting", clientId)
    for (let attempt = 0; starting; attempt++) {
      try {
        const { id } = await http("POST /v1/conversations", {
          body: { clientId, locale: options.locale(), page: options.page?.() },
          idempotencyKey: clientId,
        })
        if (!starting) return
        starting = false
        env.storage.write("conversation", id)
        env.storage.write("starting", null)
        room.open(id)
      } catch (error) {
        if (isFinal(error)) {
          starting = false
          return room.refuse(error.code)
        }
        room.setOffline()
        await new Promise<void>((resolve) => {
          env.later(backoffMs(attempt, env.random), resolve)
        })
      }
    }
  }

  function resume(): boolean {
    const id = readText(env.storage, "conversation")
    if (id) room.open(id)
    return !!id
  }

  function startIfNeeded() {
    if (!starting && room.getState().outbox.some((item) => item.delivery !== "failed"))
      underWay = start()
  }

  function command(unsent: Unsent): Promise<Outcome> {
    const outcome = room.command(unsent)
    startIfNeeded()
    return outcome
  }

  const send = (body: string) => command({ type: "message.send", body, page: options.page?.() })
  const requestHuman = () => command({ type: "handoff.request" })

  return {
    ...room,
    send,
    requestHuman,
    command,
    show(id) {
      forget()
      env.storage.write("conversation", id)
      room.open(id)
    },
    resume() {
      if (!resume()) startIfNeeded()
    },
    pick(choice, messageId) {
      if (choice.action === "handoff") return requestHuman()
      const { label, article } = choice
      return command({
        type: "message.send",
        body: label,
        choice: article ? { messageId, article } : undefined,
        page: options.page?.(),
      })
    },
    retry(clientId) {
      room.retry(clientId)
      startIfNeeded()
    },
    setLocale(locale) {
      if (room.getState().id) void command({ type: "locale.set", locale })
    },
    restart: forget,
    begun: () => underWay,
    close() {
      starting = false
      room.close()
    },
  }
}
