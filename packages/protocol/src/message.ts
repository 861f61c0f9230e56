import { z } from "zod"
import { blockSchema } from "./blocks.ts"
import { idOf, localeSchema } from "./ids.ts"

export const authorSchema = z
  .object({
    kind: z.enum(["contact", "bot", "operator", "system"]),
    id: z.string().max(64),
    name: z.string().max(120).nullable(),
  })
  .meta({ id: "Author" })
export type Author = z.infer<typeof authorSchema>

/** The article an answer came from. */
export const sourceSchema = z
  .object({ article: z.string(), title: z.string(), locale: z.string() })
  .meta({ id: "Source" })
export type Source = z.infer<typeof sourceSchema>

export const tierSchema = z.enum(["pack", "tool", "model"])

/** How the bot came to a message. `details` is for operators only. */
export const turnInfoSchema = z
  .object({
    turnId: idOf("turn"),
    tier: tierSchema,
    decision: z.enum(["answer", "clarify", "abstain", "small_talk", "failed", "stopped"]),
    sources: z.array(sourceSchema).max(5),
    details: z
      .object({
        confidence: z.number().min(0).max(1).nullable(),
        candidates: z
          .array(
            sourceSchema.extend({
              confidence: z.number(),
              /** The stored way of asking that the question resembles most. */
              phrasing: z.string().nullish(),
              /** What question and article are both about: `refund`, `when`. */
              concepts: z.array(z.string()).optional(),
            }),
          )
          .max(5),
        pack: z.string().nullable(),
        micros: z.number().nonnegative(),
        model: z.string().nullable(),
      })
      .optional(),
  })
  .meta({ id: "TurnInfo" })
export type TurnInfo = z.infer<typeof turnInfoSchema>

/** One thing said. A `note` is visible to operators only. */
export const messageSchema = z
  .object({
    id: idOf("message"),
    kind: z.enum(["message", "note"]),
    author: authorSchema,
    blocks: z.array(blockSchema).min(1).max(20),
    locale: localeSchema.nullable(),
    turn: turnInfoSchema.nullable(),
  })
  .meta({ id: "Message" })
export type Message = z.infer<typeof messageSchema>
