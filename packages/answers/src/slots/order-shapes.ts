import type { Slot } from "../types.ts"

const spare = 2

/**
 * Numbers shaped like the shop's own: from `SB-20931` are learned two letters, a hyphen and about
 * five digits. Letters are the shop's and stay as they are; digits grow with the shop.
 */
export function findOrderNumbers(text: string, examples: readonly string[]): Slot[] {
  const shapes = new Set(examples.map(shapeOf).filter(Boolean))
  return [...shapes].flatMap((shape) =>
    Array.from(
      text.matchAll(new RegExp(`(?<![\\p{L}\\d-])#?${shape}(?![\\p{L}\\d]|-\\d)`, "giu")),
      (match) => ({
        type: "order_id",
        value: match[0],
        start: match.index,
        end: match.index + match[0].length,
      }),
    ),
  )
}

function shapeOf(example: string): string {
  return example
    .trim()
    .replace(/^#/u, "")
    .split(/(\d+)/u)
    .map((part) =>
      /\d/u.test(part)
        ? `\\d{${Math.max(1, part.length - 1)},${part.length + spare}}`
        : part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll("-", "[-– ]?"),
    )
    .join("")
}
