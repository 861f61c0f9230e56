import type { OutboxItem } from "@shopbell/client"
import type { Event, LogEntry, Message } from "@shopbell/protocol"
import { isSameDay } from "../../time.ts"

export interface Said {
  key: string
  at: number
  message: Message
}

/** What a thread shows, top to bottom. */
export type Item =
  | { kind: "day"; key: string; at: number }
  | { kind: "messages"; key: string; author: Message["author"]; said: Said[] }
  | { kind: "note"; key: string; at: number; message: Message }
  | { kind: "event"; key: string; at: number; event: ShownEvent }

const shown = [
  "conversation.started",
  "locale.changed",
  "page.changed",
  "handoff.requested",
  "conversation.claimed",
  "conversation.returned",
  "conversation.resolved",
  "conversation.reopened",
  "answer.rated",
  "conversation.rated",
  "contact.identified",
  "contact.updated",
  "ticket.opened",
  "ticket.numbered",
  "turn.ended",
  "turn.dropped",
] as const
export type ShownEvent = Extract<Event, { type: (typeof shown)[number] }>

const isShown = (event: Event): event is ShownEvent => shown.some((type) => type === event.type)

const groupMs = 5 * 60_000

/** Days, groups of one author's messages, notes and dividers. What this page does not know is left out. */
export function timeline(entries: readonly LogEntry[]): Item[] {
  const items: Item[] = []
  let before: LogEntry | null = null
  let url: string | undefined
  for (const entry of entries) {
    const { event } = entry
    if (event.type === "conversation.started") url = event.page?.url
    if (event.type === "page.changed") {
      // What else the page has learnt stands beside the thread.
      if (event.page.url === url) continue
      url = event.page.url
    }
    const item = itemOf(entry)
    if (!item) continue
    if (!before || !isSameDay(before.at, entry.at)) {
      items.push({ kind: "day", key: `day-${entry.seq}`, at: entry.at })
    }
    if (!joinsGroup(items.at(-1), item)) items.push(item)
    before = entry
  }
  return items
}

function itemOf({ seq, at, event }: LogEntry): Item | null {
  const key = `${seq}`
  if (isShown(event)) return { kind: "event", key, at, event }
  if (event.type !== "message.created") return null
  const { message } = event
  if (message.kind === "note") return { kind: "note", key, at, message }
  return { kind: "messages", key, author: message.author, said: [{ key, at, message }] }
}

/** Adds the message to the group above it if the same author goes on speaking. */
function joinsGroup(group: Item | undefined, item: Item): boolean {
  if (group?.kind !== "messages" || item.kind !== "messages") return false
  const [next] = item.said
  const last = group.said.at(-1)
  if (!next || !last || group.author.id !== item.author.id) return false
  if (next.at - last.at > groupMs) return false
  group.said.push(next)
  return true
}

export interface Pending {
  clientId: string
  kind: "message" | "note"
  body: string
  delivery: OutboxItem["delivery"]
  code: OutboxItem["code"]
}

/** Words on their way; commands without words show in the buttons instead. */
export function pendingOf(outbox: readonly OutboxItem[]): Pending[] {
  return outbox.flatMap(({ clientId, command, delivery, code }) => {
    if (command.type !== "message.send" && command.type !== "note.add") return []
    const kind = command.type === "note.add" ? "note" : "message"
    return [{ clientId, kind, body: command.body, delivery, code }]
  })
}
