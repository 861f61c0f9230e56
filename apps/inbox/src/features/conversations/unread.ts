import { signal } from "@preact/signals"
import { keyValue } from "@shopbell/client"
import type { Conversation } from "@shopbell/protocol"
import { storageOrNone } from "../../api.ts"

// Kept by this browser: the service does not know yet what an operator has read.
const storage = keyValue(storageOrNone(), "shopbell:inbox:")
const remembered = 500

const seen = signal<Readonly<Record<string, number>>>(read())

/** Has the shopper written something this operator has not had on screen? */
export const isUnread = ({ id, seq, status, lastMessage }: Conversation): boolean =>
  status !== "resolved" && lastMessage?.author === "contact" && seq > (seen.value[id] ?? 0)

export function markSeen(id: string, seq: number): void {
  const before = seen.peek()
  if ((before[id] ?? 0) >= seq) return
  const { [id]: _moved, ...others } = before
  // Newest last, so that the oldest are forgotten first.
  const kept = [...Object.entries(others), [id, seq] as const].slice(-remembered)
  seen.value = Object.fromEntries(kept)
  storage.write("seen", seen.value)
}

function read(): Record<string, number> {
  const value = storage.read("seen")
  if (typeof value !== "object" || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, number] => typeof pair[1] === "number"),
  )
}
