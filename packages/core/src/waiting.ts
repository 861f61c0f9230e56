import type { Conversation } from "@shopbell/protocol"

const fewest = 5

/** Waits for a person whom nobody has become yet. */
export const isQueued = ({ status, baton }: Pick<Conversation, "status" | "baton">): boolean =>
  status === "open" && baton.holder === "nobody"

/**
 * What three of four waited no longer than, in milliseconds: a promise that is mostly kept, where the
 * average is broken every other time. Null where fewer than five have waited.
 */
export function usualWait(waitsMs: readonly number[]): number | null {
  if (waitsMs.length < fewest) return null
  const sorted = waitsMs.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.75) - 1] ?? null
}
