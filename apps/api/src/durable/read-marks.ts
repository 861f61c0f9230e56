import type { ReadMarks } from "@shopbell/protocol"
import type { RoomStore } from "./room-store.ts"

/** How far each side of a conversation has read, and how far an inbox has been told. */
export function readMarksOf(store: RoomStore): ReadMarks {
  const at = (mark: keyof ReadMarks) => Number(store.getMeta(`read:${mark}`) ?? 0)
  const operator = at("operator")
  return { contact: at("contact"), operator, delivered: Math.max(operator, at("delivered")) }
}

/** Marks only move forward, and never beyond what there is. False where nothing moved. */
export function markRead(
  store: RoomStore,
  mark: keyof ReadMarks,
  seq: number,
  last: number,
): boolean {
  const upTo = Math.min(seq, last)
  if (upTo <= readMarksOf(store)[mark]) return false
  store.setMeta(`read:${mark}`, `${upTo}`)
  return true
}
