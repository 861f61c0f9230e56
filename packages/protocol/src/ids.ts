import { z } from "zod"

/** Prefixes make an id explain itself in a log line. */
const prefixes = {
  shop: "shp",
  contact: "con",
  conversation: "cnv",
  message: "msg",
  turn: "trn",
  operator: "opr",
  pack: "pck",
  request: "req",
  apiKey: "key",
  file: "fil",
} as const

export type IdKind = keyof typeof prefixes

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"

/**
 * A random id such as `cnv_6q1f…`: 100 bits, Crockford base32, not guessable.
 * @example newId("conversation")
 */
export function newId(kind: IdKind): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20))
  let id = ""
  for (const byte of bytes) id += alphabet[byte % 32]
  return `${prefixes[kind]}_${id}`
}

/** An id of that kind as it arrives from outside. */
export const idOf = (kind: IdKind) =>
  z.string().regex(new RegExp(`^${prefixes[kind]}_[0-9a-z]{1,40}$`), `not a ${kind} id`)

/** The client's own name for something it sends; unique for ever within a conversation. */
export const clientIdSchema = z
  .string()
  .min(8)
  .max(64)
  .regex(/^[\w-]+$/, "letters, digits, - and _ only")

/** A BCP 47 tag, loosely: `en`, `zh-Hans`, `pt-BR`. */
export const localeSchema = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "not a language tag")

/** An article's id, chosen by the shop: `delivery-time`. */
export const articleIdSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u, "letters, digits, . _ : - only")

/** Milliseconds since 1970, UTC. */
export const timestampSchema = z.number().int().nonnegative()
