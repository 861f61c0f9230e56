import type { HubFrame } from "@shopbell/protocol"
import { socketProtocol } from "@shopbell/protocol/limits"
import { connect, type Connection } from "./connection.ts"
import { environment, type Environment } from "./environment.ts"
import { createHttp, type Http } from "./http.ts"
import type { Outcome } from "./outbox.ts"
import { createRoom } from "./room.ts"
import { keyValue } from "./storage.ts"
import type { ConversationView } from "./state.ts"
import { onWake } from "./wake.ts"

export interface OperatorClientOptions extends Partial<Omit<Environment, "storage">> {
  /** Address of the service; the inbox's own origin, so that its cookie goes along. */
  api: string
  storage?: Storage | null
}

/** A conversation as an operator takes part in it. */
export interface OperatorConversation {
  getState: () => ConversationView
  subscribe: (reader: (view: ConversationView) => void) => () => void
  /** Answers the shopper; refused with `not_claimed` or `already_claimed` unless this operator has it. */
  send: (text: string) => Promise<Outcome>
  /** Sends files this operator has uploaded to the conversation. */
  sendFiles: (files: string[]) => Promise<Outcome>
  /** Writes a note only operators see. */
  note: (text: string) => Promise<Outcome>
  claim: () => Promise<Outcome>
  /** Gives the conversation back to the bot. */
  returnToBot: () => Promise<Outcome>
  resolve: () => Promise<Outcome>
  setTyping: (on: boolean) => void
  stopTurn: () => void
  retry: (clientId: string) => void
  discard: (clientId: string) => void
  close: () => void
}

export interface OperatorClient {
  /** The endpoint table with the operator's cookie. */
  http: Http
  /** Joins a conversation; close it when it leaves the screen. */
  open: (conversationId: string) => OperatorConversation
  /** The shop's live list. Comes back by itself; after every `hub.welcome` read the list anew. */
  connectHub(options: {
    onFrame: (frame: HubFrame) => void
    onOnline?: (online: boolean) => void
    /** Signed out or not allowed. */
    onRefused?: (code: number) => void
  }): Connection
}

/**
 * The inbox's client: cookies instead of a visitor token, and the operators' commands.
 * @example const thread = createOperatorClient({ api: location.origin }).open("cnv_…")
 */
export function createOperatorClient(options: OperatorClientOptions): OperatorClient {
  const { api, storage = null, ...given } = options
  const env = environment({ ...given, storage: keyValue(storage, "shopbell:operator:") })
  const http = createHttp(env, api, "include")

  return {
    http,
    open(conversationId) {
      const { command, open, wake, close, ...room } = createRoom({
        env,
        api,
        http,
        outboxKey: `outbox:${conversationId}`,
      })
      const stopWaking = onWake(wake)
      open(conversationId)
      return {
        ...room,
        send: (body) => command({ type: "message.send", body }),
        sendFiles: (files) => command({ type: "files.send", files }),
        note: (body) => command({ type: "note.add", body }),
        claim: () => command({ type: "conversation.claim" }),
        returnToBot: () => command({ type: "conversation.return" }),
        resolve: () => command({ type: "conversation.resolve" }),
        close() {
          stopWaking()
          close()
        },
      }
    },
    connectHub({ onFrame, onOnline, onRefused }) {
      const connection = connect({
        env,
        url: () => `${api.replace(/^http/, "ws")}/v1/inbox/socket`,
        protocols: async () => [socketProtocol],
        onFrame: (frame) => onFrame(frame as HubFrame),
        onReady: (ready) => onOnline?.(ready),
        onRefused: (code) => onRefused?.(code),
      })
      const stopWaking = onWake(connection.wake)
      return {
        ...connection,
        close() {
          stopWaking()
          connection.close()
        },
      }
    },
  }
}
