import type { Block } from "@shopbell/protocol"

/** A message's words alone; of cards what they say to those who do not know them. */
export const plainWords = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (block.type === "text" ? block.text : block.fallback))
    .filter(Boolean)
    .join("\n")

/** What was filled into a form's field. */
export function fieldOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name)
  return typeof value === "string" ? value : ""
}
