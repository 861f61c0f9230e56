import { z } from "zod"
import { idOf, localeSchema } from "./ids.ts"
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

const fallback = z.string().min(1).max(maxMessageChars)
/** An address on the web; nothing else may become a link or a picture. */
const webUrl = z.url({ protocol: /^https?$/ }).max(2_000)
/** An amount as the shop counts it and its ISO 4217 currency; the client writes it in the shopper's way. */
export const priceSchema = z
  .object({ amount: z.number().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) })
  .meta({ id: "Price" })

/** Something the shop sells, as a card shows it. */
export const productSchema = z
  .object({
    id: z.string().min(1).max(120),
    title: z.string().min(1).max(300),
    url: webUrl.optional(),
    image: webUrl.optional(),
    price: priceSchema.optional(),
    /** What distinguishes it: a size, a colour. */
    variant: z.string().max(120).optional(),
    available: z.boolean(),
  })
  .meta({ id: "Product" })
export type Product = z.infer<typeof productSchema>

/** One product, or several beside one another. */
export const productsBlockSchema = z
  .object({
    type: z.literal("products"),
    products: z.array(productSchema).min(1).max(12),
    fallback,
  })
  .meta({ id: "ProductsBlock" })

/** An order's way, step by step; the last done step is where it is now. */
export const orderBlockSchema = z
  .object({
    type: z.literal("order"),
    number: z.string().min(1).max(80),
    url: webUrl.optional(),
    steps: z
      .array(
        z.object({
          label: z.string().min(1).max(120),
          at: z.number().int().nonnegative().nullable(),
          done: z.boolean(),
        }),
      )
      .min(1)
      .max(12),
    fallback,
  })
  .meta({ id: "OrderBlock" })

/** A few questions to fill in; the answers come back as the shopper's message. */
export const formBlockSchema = z
  .object({
    type: z.literal("form"),
    title: z.string().min(1).max(200),
    fields: z
      .array(
        z.object({
          name: z.string().regex(/^[a-z][\w-]{0,39}$/i),
          label: z.string().min(1).max(120),
          kind: z.enum(["text", "email", "tel", "number", "date", "multiline", "select"]),
          options: z.array(z.string().min(1).max(120)).max(30).optional(),
          required: z.boolean(),
        }),
      )
      .min(1)
      .max(12),
    fallback,
  })
  .meta({ id: "FormBlock" })

export const couponBlockSchema = z
  .object({
    type: z.literal("coupon"),
    code: z.string().min(1).max(60),
    title: z.string().min(1).max(200),
    validUntil: z.number().int().nonnegative().nullable(),
    fallback,
  })
  .meta({ id: "CouponBlock" })

export const imageBlockSchema = z
  .object({
    type: z.literal("image"),
    url: webUrl,
    alt: z.string().max(300),
    width: z.number().int().positive().optional(),
    height: z.number().int().positive().optional(),
    fallback,
  })
  .meta({ id: "ImageBlock" })

/** Films and their pictures come over https alone: a page with nothing else would refuse them. */
const secureUrl = z.url({ protocol: /^https$/ }).max(2_000)

/** A film to play in place, or a page elsewhere that shows one. */
export const videoBlockSchema = z
  .object({
    type: z.literal("video"),
    /** A film if its path ends in `.mp4`, `.m4v`, `.webm`, `.ogv` or `.mov`; else a page, which opens in a tab of its own. */
    url: secureUrl,
    title: z.string().min(1).max(200),
    poster: secureUrl.optional(),
    width: z.number().int().positive().optional(),
    height: z.number().int().positive().optional(),
    /** WebVTT, one a language. The film's server and theirs must allow other origins then. */
    captions: z
      .array(z.object({ url: secureUrl, locale: localeSchema }))
      .max(20)
      .optional(),
    fallback,
  })
  .meta({ id: "VideoBlock" })
export type VideoBlock = z.infer<typeof videoBlockSchema>

/** What may be attached, as the service recognises it by its first bytes. */
export const fileTypeSchema = z.enum([
  "image/jpeg",
  "image/png",
  "image/gif",
  "image/webp",
  "application/pdf",
  "video/mp4",
  "text/plain",
])
export type FileType = z.infer<typeof fileTypeSchema>

/** A file of this conversation. The service makes these blocks; nobody may bring their own. */
export const fileBlockSchema = z
  .object({
    type: z.literal("file"),
    id: idOf("file"),
    name: z.string().min(1).max(200),
    mime: fileTypeSchema,
    bytes: z.number().int().nonnegative(),
    /** A path at the service, so that it outlives a change of domain. */
    url: z
      .string()
      .regex(/^\/v1\/files\//)
      .max(400),
    width: z.number().int().positive().optional(),
    height: z.number().int().positive().optional(),
    fallback,
  })
  .meta({ id: "FileBlock" })
export type FileBlock = z.infer<typeof fileBlockSchema>

/** One part of a message. A client shows the `fallback` text of a block it does not know. */
export const blockSchema = z.discriminatedUnion("type", [
  textBlockSchema,
  choicesBlockSchema,
  productsBlockSchema,
  orderBlockSchema,
  formBlockSchema,
  couponBlockSchema,
  imageBlockSchema,
  videoBlockSchema,
  fileBlockSchema,
])
export type Block = z.infer<typeof blockSchema>
export type Choice = z.infer<typeof choiceSchema>

/** A message's words alone, for previews, search and channels that only know text. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.type === "text" ? block.text : block.fallback))
    .filter(Boolean)
    .join("\n")
}
