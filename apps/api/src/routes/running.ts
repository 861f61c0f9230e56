import { endpoints } from "@shopbell/protocol"
import { desc, sql } from "drizzle-orm"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { devMail } from "../db/schema.ts"
import { ApiError } from "../errors.ts"
import { mount } from "../mount.ts"

const keptMails = 50

/** Health, readiness, and the mailbox of machines that send no mail. */
export function runningRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.health, () => ({ ok: true as const }))

  mount(app, endpoints.ready, async ({ c }) => {
    const [db, kv] = await Promise.allSettled([
      c.var.db.run(sql`select 1`),
      c.env.PACKS.get("readiness"),
    ])
    const checks = { database: db.status === "fulfilled", packs: kv.status === "fulfilled" }
    if (!checks.database || !checks.packs) {
      throw new ApiError("unavailable", `Not reachable: ${JSON.stringify(checks)}`)
    }
    return { ok: true, checks }
  })

  mount(app, endpoints.listDevMail, async ({ c }) => {
    if (!c.var.settings.devMailbox) throw new ApiError("not_found")
    const data = await c.var.db.select().from(devMail).orderBy(desc(devMail.id)).limit(keptMails)
    return { data: data.map(({ to, subject, text, at }) => ({ to, subject, text, at })) }
  })
}
