import { findSlots } from "../slots/find.ts"
import type { AskContext, KnownSlot, Slot } from "../types.ts"

/** Facts known after this message: a later value of a type replaces the earlier one. */
export function knownSlots(current: readonly Slot[], context: AskContext): KnownSlot[] {
  const known = new Map<string, string[]>()
  const messages = (context.history ?? []).filter((message) => message.author === "contact")
  for (const slots of [...messages.map((message) => findSlots(message.text)), current]) {
    const byType = new Map<string, string[]>()
    for (const { type, value } of slots) byType.set(type, [...(byType.get(type) ?? []), value])
    for (const [type, values] of byType) known.set(type, [...new Set(values)])
  }
  return [...known].flatMap(([type, values]) => values.map((value) => ({ type, value })))
}
