import { z } from "zod"
import type { ErrorCode } from "../errors.ts"

/**
 * Who may call: anybody; a page holding a publishable key; a visitor's signed token; a visitor or an
 * operator taking part in the conversation; an operator (session cookie or secret API key); an owner.
 */
export type Auth = "none" | "shop" | "visitor" | "participant" | "operator" | "owner"

/** One REST endpoint as data: the router, the OpenAPI document, the clients and the security tests read it. */
export interface Endpoint {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** Hono-style path: `/v1/conversations/:conversationId`. */
  path: string
  tag: string
  summary: string
  auth: Auth
  params?: z.ZodObject
  query?: z.ZodObject
  /** JSON body. */
  input?: z.ZodType
  /** Raw body instead of JSON, by content type. */
  raw?: string
  /** Bytes the raw body may have, where that is not what an import may have. */
  maxBytes?: number
  output: z.ZodType | null
  /** `ndjson`: the output is one JSON line after another. `socket`: a WebSocket upgrade. `file`: bytes. */
  kind?: "json" | "ndjson" | "socket" | "file"
  status: 200 | 201 | 204 | 101
  /** Takes an `Idempotency-Key`; the same key gives the first answer again for 24 hours. */
  idempotent?: boolean
  errors: readonly ErrorCode[]
}

export const define = <const T extends Endpoint>(endpoint: T): T => endpoint

export const page = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
}
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), nextCursor: z.string().nullable() })
