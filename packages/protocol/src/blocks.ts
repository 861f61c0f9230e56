import { z } from "zod"
import { maxMessageChars } from "./limits.ts"

/** Words. `markdown` allows the small subset every channel can show: bold, italic, code, lists, links. */
export const textBlockSchema = z
  .object({
    type: z.literal("text"),
    text: z.string().min(1).max(maxMessageChars),
    format: z.enum(["plain", "markdown"]),
  })
  .meta({ id: "TextBlock" })

/** What picking a choice does: ask that question, or ask for a person. */
export const choiceSchema = z
  .object({
    label: z.string().min(1).max(200),
    action: z.enum(["ask", "handoff"]),
    /** The article a clarifying choice stands for, so that the pick is answered without matching again. */
    article: z.string().max(120).optional(),
  })
  .meta({ id: "Choice" })

/** Quick replies under a message; they vanish once used. */
export const choicesBlockSchema = z
  .object({
    type: z.literal("choices"),
    choices: z.array(choiceSchema).min(1).max(8),
    /** What a client that does not know this block shows instead. */
    fallback: z.string().max(maxMessageChars),
  })
  .meta({ id: "ChoicesBlock" })

/** One part of a message. A client shows the `fallback` text of a block it does not know. */
export const blockSchema = z.discriminatedUnion("type", [textBlockSchema, choicesBlockSchema])
export type Block = z.infer<typeof blockSchema>
export type Choice = z.infer<typeof choiceSchema>

/** A message's words alone, for previews, search and channels that only know text. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.type === "text" ? block.text : block.fallback))
    .filter(Boolean)
    .join("\n")
}
