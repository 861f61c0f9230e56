import { z } from "zod"
import { fileTypeSchema } from "./blocks.ts"
import { idOf, localeSchema, timestampSchema } from "./ids.ts"
import { weekHoursSchema } from "./knowledge.ts"
import { triggerSettingsSchema } from "./triggers.ts"

/** `https://shop.example` or, for trying out, `http://localhost:3000`: scheme, host and port, nothing else. */
export const originSchema = z
  .string()
  .max(300)
  .refine((origin) => {
    const url = URL.parse(origin)
    if (!url || url.origin !== origin) return false
    return url.protocol === "https:" || ["localhost", "127.0.0.1"].includes(url.hostname)
  }, "must be an https origin such as https://shop.example")

export const themeSchema = z
  .object({
    accent: z.string().regex(/^#[0-9a-f]{6}$/i, "must be a colour such as #1f6f5c"),
    position: z.enum(["right", "left"]),
  })
  .meta({ id: "Theme" })

/** A name of the IANA time zone database, such as `Europe/Berlin`. */
export const timeZoneSchema = z
  .string()
  .max(60)
  .refine((name) => {
    try {
      return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== ""
    } catch {
      return false
    }
  }, "must be a time zone such as Europe/Berlin")

export const shopSettingsSchema = z
  .object({
    name: z.string().trim().min(1).max(120),
    origins: z.array(originSchema).max(50),
    defaultLocale: localeSchema,
    theme: themeSchema,
    /** Shown by the bell when the service cannot be reached. */
    contactEmail: z.email().nullable(),
    /** Some of the shop's order numbers: a number of the same shape in a message is an order's. */
    orderNumbers: z
      .array(z.string().trim().min(3).max(40).regex(/\d/, "must hold a digit, as in SB-20931"))
      .max(20),
    /** Where the days that shoppers speak of ("tomorrow") begin and end; null is UTC. */
    timeZone: timeZoneSchema.nullable(),
  })
  .meta({ id: "ShopSettings" })
export type ShopSettings = z.infer<typeof shopSettingsSchema>

export const shopSchema = shopSettingsSchema
  .extend({ id: idOf("shop"), publishableKey: z.string() })
  .meta({ id: "Shop" })
export type Shop = z.infer<typeof shopSchema>

/** What the widget may know of a shop: all of it is public. */
export const widgetConfigSchema = z
  .object({
    name: z.string(),
    defaultLocale: localeSchema,
    locales: z.array(localeSchema),
    theme: themeSchema,
    contactEmail: z.string().nullable(),
    /** Most asked articles by language; before the first message some are offered, as fits the page. */
    topics: z.record(z.string(), z.array(z.object({ article: z.string(), question: z.string() }))),
    model: z.boolean(),
    /** When people answer; null where the shop has not said. */
    hours: z.array(weekHoursSchema).nullable(),
    /** Whose clock those hours go by; null where the shop has not said. */
    timeZone: z.string().nullable(),
    /** What may be attached; null where the deployment has nowhere to keep files. */
    uploads: z
      .object({ maxBytes: z.number().int().positive(), types: z.array(fileTypeSchema) })
      .nullable(),
    /** When to speak first; null where the shop never does. */
    triggers: triggerSettingsSchema.nullable(),
  })
  .meta({ id: "WidgetConfig" })
export type WidgetConfig = z.infer<typeof widgetConfigSchema>

export const apiKeySchema = z
  .object({
    id: idOf("apiKey"),
    name: z.string(),
    /** First characters, to recognise it by; the key itself is shown once. */
    prefix: z.string(),
    createdAt: timestampSchema,
    lastUsedAt: timestampSchema.nullable(),
  })
  .meta({ id: "ApiKey" })
export type ApiKey = z.infer<typeof apiKeySchema>
