import { endpoints } from "@shopbell/protocol"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { sightingsSince } from "../db/queries/sightings.ts"
import { ApiError } from "../errors.ts"
import { checkPage } from "../installation/check-page.ts"
import { publishedShop } from "../knowledge/published.ts"
import { mount } from "../mount.ts"

const dayMs = 86_400_000

export function installationRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.getInstallation, async ({ c, principal }) => {
    const now = Date.now()
    const published = await publishedShop(c.var.db, { id: principal.shopId }, now)
    if (!published) throw new ApiError("not_found")
    const { shop, pack } = published
    const seen = await sightingsSince(c.var.db, shop.id, now - dayMs)
    return {
      origins: shop.origins.map((origin) => ({ origin, seenAt: seen.get(origin) ?? null })),
      locales: [...new Set(pack?.manifest.segments.map((segment) => segment.locale))],
      defaultLocale: shop.defaultLocale,
      model: c.var.settings.model !== null,
      uploads: c.env.FILES !== undefined,
    }
  })

  mount(app, endpoints.checkPage, async ({ c, principal, input }) => {
    const published = await publishedShop(c.var.db, { id: principal.shopId }, Date.now())
    // Only the shop's own pages are fetched: this must not become a way to look at others.
    if (!published?.shop.origins.includes(new URL(input.url).origin))
      return { listed: false, status: null, tag: false, blockedBy: [], lang: null }
    return { listed: true, ...(await checkPage(input.url, new URL(c.req.url).origin)) }
  })
}
