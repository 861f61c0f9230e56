import { z } from "zod"
import { localeSchema, timestampSchema } from "./ids.ts"
import { originSchema } from "./shop.ts"

/** What a shop needs before its bell rings, as far as the service can tell. */
export const installationSchema = z
  .object({
    /** When each website last asked for the widget's settings; null where it did not within a day. */
    origins: z.array(z.object({ origin: originSchema, seenAt: timestampSchema.nullable() })),
    /** Languages with published answers; none before the first publish. */
    locales: z.array(localeSchema),
    defaultLocale: localeSchema,
    model: z.boolean(),
    uploads: z.boolean(),
  })
  .meta({ id: "Installation" })
export type Installation = z.infer<typeof installationSchema>

/** What was found on one page of the shop. */
export const pageCheckSchema = z
  .object({
    /** Is its website on the shop's list? Only then is the page fetched. */
    listed: z.boolean(),
    /** What the page answered with; null where it could not be fetched. */
    status: z.number().int().nullable(),
    /** Is the tag in what the server sends? A tag manager adds it later, unseen. */
    tag: z.boolean(),
    /** Directives of its Content Security Policy that would stop the widget. */
    blockedBy: z.array(z.string()),
    lang: z.string().nullable(),
  })
  .meta({ id: "PageCheck" })
export type PageCheck = z.infer<typeof pageCheckSchema>
