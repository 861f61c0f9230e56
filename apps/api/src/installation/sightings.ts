import type { Context } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { noteSighting } from "../db/queries/sightings.ts"

/** Written at most this often by an isolate: a busy shop must not write on every page view. */
const noteEveryMs = 10 * 60_000
const noted = new Map<string, number>()
const maxNoted = 1_000

/** Remembers that a listed website has loaded the widget; the request does not wait for it. */
export function seen(c: Context<HonoEnv>, shopId: string, now: number): void {
  const origin = c.req.header("origin")
  if (!origin) return
  const key = `${shopId} ${origin}`
  if (now - (noted.get(key) ?? 0) < noteEveryMs) return
  if (noted.size >= maxNoted) noted.clear()
  noted.set(key, now)
  c.executionCtx.waitUntil(noteSighting(c.var.db, shopId, origin, now))
}
