import type {
  Contact,
  Conversation,
  LogEntry,
  PageContext,
  ReadMarks,
  RunningTurn,
} from "@shopbell/protocol"
import type { Refusal } from "./room-frames.ts"

export interface StartRoom {
  conversationId: string
  shopId: string
  contactId: string
  /** Who the shopper is, where the shop's server vouches for them. */
  customer: Contact | null
  clientId: string
  locale: string
  page: PageContext | null
}

/** What a command over HTTP or a socket came to. */
export type Outcome = { ok: true; entries: LogEntry[] } | { ok: false; refusal: Refusal }

export interface LogPage {
  conversation: Conversation
  entries: LogEntry[]
  seq: number
  turn: RunningTurn | null
  read: ReadMarks
}

/** Who may not come in is told the same as for a room that is not there. */
export type Entry<T> = { found: true; value: T } | { found: false }

export function refused(code: Refusal["code"], clientId: string, detail?: string): Outcome {
  return { ok: false, refusal: { code, clientId, ...(detail !== undefined && { detail }) } }
}
