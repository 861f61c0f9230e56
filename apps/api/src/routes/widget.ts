import { endpoints, fileTypeSchema, maxFileBytes, type TriggerSettings } from "@shopbell/protocol"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { requireShopOrigin } from "../auth/origins.ts"
import { conversationsOfContact, eraseContact } from "../db/queries/contacts.ts"
import { ApiError } from "../errors.ts"
import { eraseFiles } from "../files/keep.ts"
import { seen } from "../installation/sightings.ts"
import { publishedShop } from "../knowledge/published.ts"
import { mount } from "../mount.ts"
import { peerOf, roomOf } from "./conversations.ts"

export function widgetRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.getWidgetConfig, async ({ c, query }) => {
    await requireShopOrigin(c, { key: query.shop })
    const published = await publishedShop(c.var.db, { key: query.shop }, Date.now())
    if (!published) throw new ApiError("not_found", "No shop has this publishable key.")
    const { shop, triggers, hours, pack } = published
    seen(c, shop.id, Date.now())
    c.header("cache-control", "public, max-age=60")
    return {
      name: shop.name,
      defaultLocale: shop.defaultLocale,
      locales: pack?.manifest.segments.map((segment) => segment.locale) ?? [],
      theme: shop.theme,
      contactEmail: shop.contactEmail,
      topics: pack?.topics ?? {},
      model: c.var.settings.model !== null,
      hours,
      timeZone: shop.timeZone,
      uploads: c.env.FILES ? { maxBytes: maxFileBytes, types: fileTypeSchema.options } : null,
      triggers: enabledOnly(triggers),
    }
  })

  mount(app, endpoints.eraseContact, async ({ c, principal }) => {
    const { shopId, contactId } = principal
    const ids = await conversationsOfContact(c.var.db, shopId, contactId)
    for (let at = 0; at < ids.length; at += erasedAtOnce) {
      await Promise.all(
        ids
          .slice(at, at + erasedAtOnce)
          .map((id) => roomOf(c, shopId, id).erase(peerOf(principal))),
      )
    }
    // After the rooms, which then take no more; before the rows, by which a second try finds what is left.
    for (const id of ids) await eraseFiles(c.env.FILES, shopId, id)
    await eraseContact(c.var.db, shopId, contactId)
    const hub = c.env.HUBS.get(c.env.HUBS.idFromName(shopId))
    await Promise.all(ids.map((id) => hub.conversationErased(id)))
    return { conversations: ids.length }
  })
}

/** What is switched off is nobody else's business. */
function enabledOnly(settings: TriggerSettings | null): TriggerSettings | null {
  const triggers = settings?.triggers.filter(({ enabled }) => enabled) ?? []
  return settings && triggers.length > 0 ? { ...settings, triggers } : null
}

/** How many of a visitor's rooms are emptied at once. */
const erasedAtOnce = 10
