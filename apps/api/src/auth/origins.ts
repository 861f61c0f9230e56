import type { Context, MiddlewareHandler } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { originIsListed } from "../db/queries/shops.ts"
import { ApiError } from "../errors.ts"
import { publishedShop } from "../knowledge/published.ts"

// The Origin header keeps other websites out, not scripts: it limits abuse and authorises nothing.

const ownOrigin = (c: Context<HonoEnv>) => new URL(c.req.url).origin

/** The calling page must be on the shop's list. Callers that are no browser send no Origin and may pass. */
export async function requireShopOrigin(
  c: Context<HonoEnv>,
  by: { key: string } | { id: string },
): Promise<void> {
  const origin = c.req.header("origin")
  if (!origin || origin === ownOrigin(c)) return
  const published = await publishedShop(c.var.db, by, Date.now())
  if (!published?.shop.origins.includes(origin)) throw new ApiError("origin_not_allowed")
}

/** Cookies work only from the deployment's own pages: anything that changes something must say it comes from there. */
export function requireOwnOrigin(c: Context<HonoEnv>): void {
  const origin = c.req.header("origin")
  const harmless = c.req.method === "GET" && c.req.header("upgrade") === undefined
  if (origin === undefined ? harmless : origin === ownOrigin(c)) return
  throw new ApiError("origin_not_allowed", "Operators' requests must come from the inbox.")
}

const listed = new Map<string, { at: number; answer: boolean }>()
const freshForMs = 10_000

/** CORS for pages of shops: exact origins only, never credentials, never an origin nobody listed. */
export function cors(): MiddlewareHandler<HonoEnv> {
  return async function cors(c, next) {
    const origin = c.req.header("origin")
    const foreign = origin !== undefined && origin !== ownOrigin(c)
    const allowed = foreign && (await isListed(c, origin))
    if (c.req.method === "OPTIONS") {
      const headers = new Headers({ vary: "Origin", "access-control-max-age": "600" })
      if (allowed) {
        headers.set("access-control-allow-origin", origin)
        headers.set("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE")
        headers.set("access-control-allow-headers", "authorization, content-type, idempotency-key")
      }
      return new Response(null, { status: 204, headers })
    }
    await next()
    if (c.res.status === 101) return
    c.res.headers.append("vary", "Origin")
    if (allowed) {
      c.res.headers.set("access-control-allow-origin", origin)
      c.res.headers.set("access-control-expose-headers", "x-request-id, retry-after")
    }
  }
}

async function isListed(c: Context<HonoEnv>, origin: string): Promise<boolean> {
  const now = Date.now()
  const known = listed.get(origin)
  if (known && now - known.at < freshForMs) return known.answer
  const answer = await originIsListed(c.var.db, origin)
  if (listed.size > 1_000) listed.clear()
  listed.set(origin, { at: now, answer })
  return answer
}

export function forgetOrigins(): void {
  listed.clear()
}
