import type { ReadMarks } from "@shopbell/protocol"
import type { RoomStore } from "./room-store.ts"

/** How far each side of a conversation has read. */
export function readMarksOf(store: RoomStore): ReadMarks {
  const at = (role: string) => Number(store.getMeta(`read:${role}`) ?? 0)
  return { contact: at("contact"), operator: at("operator") }
}

/** Marks only move forward, and never beyond what there is. False where nothing moved. */
export function markRead(
  store: RoomStore,
  role: keyof ReadMarks,
  seq: number,
  last: number,
): boolean {
  const upTo = Math.min(seq, last)
  if (upTo <= readMarksOf(store)[role]) return false
  store.setMeta(`read:${role}`, `${upTo}`)
  return true
}
