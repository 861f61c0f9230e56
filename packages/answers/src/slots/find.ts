import type { Slot } from "../types.ts"

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

/** Facts in a message, by position. */
export function findSlots(text: string): Slot[] {
  const slots: Slot[] = []
  for (const match of text.matchAll(email))
    slots.push({
      type: "email",
      value: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })
  return slots
}
