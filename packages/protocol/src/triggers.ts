import { z } from "zod"
import { localeSchema } from "./ids.ts"

/** A part of an address; `*` stands for anything: `/products/*`. */
const pattern = z.string().trim().min(1).max(200)
const seconds = z.number().int().min(1).max(3_600)

/** When a shopper is spoken to. */
export const triggerConditionSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("url"), pattern }),
    /** So long on one page. */
    z.object({ kind: z.literal("dwell"), pattern, seconds }),
    /** The basket is worth that much, in the shop's currency. */
    z.object({ kind: z.literal("cart-value"), amount: z.number().nonnegative() }),
    /** There is something in the basket and nothing happens. */
    z.object({ kind: z.literal("cart-idle"), seconds }),
    /** The pointer leaves for the tabs, or a phone comes back to the page. */
    z.object({ kind: z.literal("exit") }),
    /** A page about returns, as its address says in many languages. */
    z.object({ kind: z.literal("returns") }),
    /** The page said so: `Shopbell("track", name)`. */
    z.object({ kind: z.literal("event"), name: z.string().trim().min(1).max(80) }),
  ])
  .meta({ id: "TriggerCondition" })
export type TriggerCondition = z.infer<typeof triggerConditionSchema>

export const triggerSchema = z
  .object({
    id: z.string().regex(/^[\w-]{1,40}$/),
    enabled: z.boolean(),
    when: triggerConditionSchema,
    /** What is said, by language. */
    texts: z
      .record(localeSchema, z.string().trim().min(1).max(200))
      .refine((texts) => Object.keys(texts).length > 0, "needs words in one language at least"),
    /** The same shopper sees it again after this many days at the earliest. */
    everyDays: z.number().int().min(1).max(365),
  })
  .meta({ id: "Trigger" })
export type Trigger = z.infer<typeof triggerSchema>

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time such as 22:00")

export const triggerSettingsSchema = z
  .object({
    triggers: z
      .array(triggerSchema)
      .max(20)
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "ids must differ"),
    /** Teasers a shopper sees in a day, of all triggers together. */
    perDay: z.number().int().min(1).max(10),
    /** Nobody is spoken to between these, by the shopper's own clock. */
    quiet: z.object({ from: timeOfDay, to: timeOfDay }).nullable(),
  })
  .meta({ id: "TriggerSettings" })
export type TriggerSettings = z.infer<typeof triggerSettingsSchema>
