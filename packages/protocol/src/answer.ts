import { z } from "zod"
import { pageContextSchema } from "./conversation.ts"
import { localeSchema } from "./ids.ts"
import { maxMessageChars } from "./limits.ts"

export const slotSchema = z
  .object({
    type: z.string(),
    value: z.string(),
    /** The value in a form that does not depend on the language: `blue`, `DE`, `2026-11-12`. */
    norm: z.string().optional(),
    /** UTF-16 offsets into the text. */
    start: z.number().int(),
    end: z.number().int(),
  })
  .meta({ id: "Slot" })

export const signalsSchema = z
  .object({
    handoff: z.enum(["asked", "complaint"]).nullable(),
    sentiment: z.enum(["negative", "neutral", "positive"]),
    anger: z.boolean(),
    profanity: z.boolean(),
    injection: z.boolean(),
  })
  .meta({ id: "Signals" })

export const askInputSchema = z
  .object({
    /** The shop's publishable key, `pk_…`. */
    shop: z.string().max(80),
    text: z.string().min(1).max(maxMessageChars),
    locale: localeSchema.optional(),
    history: z
      .array(
        z.object({
          author: z.enum(["contact", "bot", "operator"]),
          text: z.string().max(maxMessageChars),
        }),
      )
      .max(20)
      .optional(),
    context: pageContextSchema.optional(),
  })
  .meta({ id: "AskInput" })

export const askOutputSchema = z
  .object({
    decision: z.enum(["answer", "clarify", "abstain"]),
    language: z.string(),
    top: z
      .array(
        z.object({
          article: z.string(),
          title: z.string(),
          answer: z.string(),
          confidence: z.number().min(0).max(1),
        }),
      )
      .max(5),
    signals: signalsSchema.nullable(),
    slots: z.array(slotSchema).nullable(),
    /** Time spent answering, microseconds. */
    micros: z.number().nonnegative(),
  })
  .meta({ id: "AskOutput" })
export type AskInput = z.infer<typeof askInputSchema>
export type AskOutput = z.infer<typeof askOutputSchema>

/** How much an article speaks of a concept or intent of the lexicon, by name; 1–255. */
const meaningSchema = z.record(z.string(), z.number().int().min(1).max(255))

export const offlineAnswersSchema = z
  .object({
    articles: z.array(
      z.object({
        article: z.string(),
        title: z.string(),
        answer: z.string(),
        concepts: meaningSchema,
        intents: meaningSchema,
      }),
    ),
  })
  .meta({ id: "OfflineAnswers" })

export type OfflineAnswers = z.infer<typeof offlineAnswersSchema>
