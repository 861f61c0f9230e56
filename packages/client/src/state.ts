import type {
  Author,
  Baton,
  Conversation,
  HandoffReason,
  LogEntry,
  OperatorRef,
  ReadMarks,
  RoomFrame,
  RunningTurn,
  Status,
} from "@shopbell/protocol"
import type { OutboxItem } from "./outbox.ts"

/** `refused`: the shop or this origin may not use the service, so nothing is tried any more. */
export type ConnectionState = "idle" | "connecting" | "online" | "offline" | "refused"

/** A conversation as one screen shows it. Replaced, never changed. */
export interface ConversationView {
  id: string | null
  connection: ConnectionState
  /** The log so far, in order and without a gap. */
  entries: readonly LogEntry[]
  /** What was sent and is not in the log yet, oldest first; shown below the entries. */
  outbox: readonly OutboxItem[]
  /** Position of the newest entry held. */
  seq: number
  status: Status
  baton: Baton
  operator: OperatorRef | null
  /** Why a person was asked for; null while nobody waits for one. */
  handoff: HandoffReason | null
  /** The answer being written. */
  turn: RunningTurn | null
  typing: readonly Author[]
  /** How far each side has seen the log. */
  read: ReadMarks
  /** Operators who look at the conversation now (operators only). */
  viewers: readonly Author[]
  /** The server's summary, as of the last connection. */
  conversation: Conversation | null
  /** Entries that came before their turn, and the newest position heard of. */
  ahead: readonly LogEntry[]
  latest: number
}

export const emptyView: ConversationView = {
  id: null,
  connection: "idle",
  entries: [],
  outbox: [],
  seq: 0,
  status: "pending",
  baton: { holder: "bot", operatorId: null, epoch: 0 },
  operator: null,
  handoff: null,
  turn: null,
  typing: [],
  read: { contact: 0, operator: 0, delivered: 0 },
  viewers: [],
  conversation: null,
  ahead: [],
  latest: 0,
}

/** What a frame does to the view. Frames may come twice or late; unknown ones change nothing. */
export function applyFrame(view: ConversationView, frame: RoomFrame): ConversationView {
  switch (frame.type) {
    case "welcome": {
      const next = applyEntries(view, frame.entries, frame.seq)
      const { conversation, turn, read } = frame
      // The summary speaks of the newest position; while we are behind, the entries on their way will tell.
      if (next.seq !== frame.seq) return { ...next, conversation, read, typing: [] }
      const { status, baton, operator, handoff, waitingSince } = conversation
      return {
        ...next,
        conversation,
        status,
        baton,
        operator,
        // Who left an address instead does not wait.
        handoff: status === "open" && handoff && (operator || waitingSince) ? handoff.reason : null,
        turn,
        read,
        typing: [],
      }
    }
    case "entries":
      return applyEntries(view, frame.entries, frame.seq)
    case "turn.progressed":
      return { ...view, turn: progress(view.turn, frame) }
    case "typing.changed": {
      const others = view.typing.filter(({ id }) => id !== frame.author.id)
      return { ...view, typing: frame.on ? [...others, frame.author] : others }
    }
    case "read.changed":
      return { ...view, read: frame.read }
    case "viewers.changed":
      return { ...view, viewers: frame.operators }
    default:
      return view
  }
}

/** Adds entries at their places: known ones are skipped, early ones wait for those before them. */
export function applyEntries(
  view: ConversationView,
  entries: readonly LogEntry[],
  seq = 0,
): ConversationView {
  const waiting = new Map(view.ahead.map((entry) => [entry.seq, entry]))
  for (const entry of entries) waiting.set(entry.seq, entry)
  let next = view
  for (let entry; (entry = waiting.get(next.seq + 1));) next = applyEntry(next, entry)
  const ahead = [...waiting.values()].filter((entry) => entry.seq > next.seq)
  const latest = Math.max(view.latest, seq, next.seq, ...ahead.map((entry) => entry.seq))
  return { ...next, ahead, latest }
}

function applyEntry(view: ConversationView, entry: LogEntry): ConversationView {
  const next = { ...view, seq: entry.seq, entries: [...view.entries, entry] }
  const { event } = entry
  switch (event.type) {
    case "message.created": {
      const { author, turn } = event.message
      const { baton, status } = view
      const waits = author.kind === "contact" && status === "open" && baton.holder === "nobody"
      return {
        ...next,
        // Who left an address and writes again is back in the queue.
        handoff: view.handoff ?? (waits ? "asked" : null),
        turn: turn && turn.turnId === view.turn?.turnId ? null : view.turn,
        typing: view.typing.filter(({ id }) => id !== author.id),
      }
    }
    case "turn.started":
      return { ...next, turn: { turnId: event.turnId, text: "", status: "thinking" } }
    case "turn.ended":
    case "turn.dropped":
      return { ...next, turn: event.turnId === view.turn?.turnId ? null : view.turn }
    case "handoff.requested":
      return { ...pass(next, "open", "nobody", event.epoch), handoff: event.reason }
    case "conversation.claimed":
      return {
        ...pass(next, "open", "operator", event.epoch, event.operator.id),
        handoff: view.handoff,
        operator: event.operator,
      }
    case "ticket.opened":
      return { ...next, handoff: null }
    case "conversation.returned":
    case "conversation.reopened":
      return pass(next, "pending", "bot", event.epoch)
    case "conversation.resolved":
      return pass(next, "resolved", "nobody", event.epoch)
    default:
      return next
  }
}

/** The baton changes hands: whatever was being said by the last holder is over. */
function pass(
  view: ConversationView,
  status: Status,
  holder: Baton["holder"],
  epoch: number,
  operatorId: string | null = null,
): ConversationView {
  return {
    ...view,
    status,
    baton: { holder, operatorId, epoch },
    operator: null,
    handoff: null,
    turn: null,
  }
}

function progress(
  turn: RunningTurn | null,
  { turnId, offset, text }: { turnId: string; offset: number; text: string },
): RunningTurn | null {
  // A piece we are not ready for, or have already: the finished answer will come as an entry.
  if (turn?.turnId !== turnId || offset > turn.text.length) return turn
  if (offset + text.length <= turn.text.length) return turn
  return { turnId, status: "writing", text: turn.text.slice(0, offset) + text }
}
