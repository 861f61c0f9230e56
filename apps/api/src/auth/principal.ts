import type { Operator } from "@shopbell/protocol"
import type { Context } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { findApiKeyByHash, touchApiKey } from "../db/queries/api-keys.ts"
import { findOperatorByEmail, toOperator } from "../db/queries/operators.ts"
import { ApiError } from "../errors.ts"
import { sha256 } from "./hash.ts"
import { requireOwnOrigin, requireShopOrigin } from "./origins.ts"
import { readVisitorToken } from "./visitor-token.ts"

/** Who is calling, always bound to one shop. */
export type Principal =
  | { kind: "visitor"; shopId: string; contactId: string; identity: "jwt" | "hash" | undefined }
  | { kind: "operator"; shopId: string; operator: Operator }
  | { kind: "key"; shopId: string; keyId: string }

export type Staff = Extract<Principal, { kind: "operator" | "key" }>

export const secretKeyPrefix = "sk_"
const touchAfterMs = 60_000

/** A visitor's token, from the header or, for sockets, from the subprotocol. */
export async function visitorPrincipal(c: Context<HonoEnv>, token: string): Promise<Principal> {
  const { contactId, shopId, identity } = await readVisitorToken(c.var.settings.secret, token, {
    now: Date.now(),
  })
  await requireShopOrigin(c, { id: shopId })
  return { kind: "visitor", shopId, contactId, identity }
}

/** An operator by session cookie, or a server by secret key. Null when neither was sent. */
export async function staffPrincipal(c: Context<HonoEnv>): Promise<Staff | null> {
  const bearer = bearerToken(c)
  if (bearer?.startsWith(secretKeyPrefix)) return keyPrincipal(c, bearer)
  if (!c.req.header("cookie")?.includes("shopbell.session_token")) return null
  const session = await c.var.auth().api.getSession({ headers: c.req.raw.headers })
  if (!session) return null
  const row = await findOperatorByEmail(c.var.db, session.user.email)
  if (!row) return null
  requireOwnOrigin(c)
  return { kind: "operator", shopId: row.shopId, operator: toOperator(row) }
}

async function keyPrincipal(c: Context<HonoEnv>, key: string): Promise<Staff> {
  const row = await findApiKeyByHash(c.var.db, await sha256(key))
  if (!row) throw new ApiError("unauthenticated", "This API key does not exist or was revoked.")
  const now = Date.now()
  if (!row.lastUsedAt || now - row.lastUsedAt > touchAfterMs) {
    c.executionCtx.waitUntil(touchApiKey(c.var.db, row.id, now))
  }
  return { kind: "key", shopId: row.shopId, keyId: row.id }
}

/** The `Authorization: Bearer` value, null when there is none. */
export function bearerToken(c: Context<HonoEnv>): string | null {
  const header = c.req.header("authorization")
  if (!header) return null
  const match = /^Bearer ([\w.~+/=-]{1,2000})$/i.exec(header)
  if (!match?.[1]) {
    throw new ApiError("unauthenticated", "The Authorization header is not `Bearer <token>`.")
  }
  return match[1]
}
