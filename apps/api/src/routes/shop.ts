import { endpoints, newId } from "@shopbell/protocol"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { sha256 } from "../auth/hash.ts"
import { forgetOrigins } from "../auth/origins.ts"
import { secretKeyPrefix } from "../auth/principal.ts"
import { deleteApiKey, insertApiKey, listApiKeys } from "../db/queries/api-keys.ts"
import { findShop, findTriggers, saveTriggers, updateShop } from "../db/queries/shops.ts"
import { ApiError } from "../errors.ts"
import { forgetPublished } from "../knowledge/published.ts"
import { mount } from "../mount.ts"

export function shopRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.getShop, async ({ c, principal }) => {
    const shop = await findShop(c.var.db, principal.shopId)
    if (!shop) throw new ApiError("not_found")
    return shop
  })

  mount(app, endpoints.updateShop, async ({ c, principal, input }) => {
    await updateShop(c.var.db, principal.shopId, input)
    forgetPublished()
    forgetOrigins()
    const shop = await findShop(c.var.db, principal.shopId)
    if (!shop) throw new ApiError("not_found")
    return shop
  })

  mount(app, endpoints.getTriggers, async ({ c, principal }) =>
    findTriggers(c.var.db, principal.shopId),
  )

  mount(app, endpoints.putTriggers, async ({ c, principal, input }) => {
    await saveTriggers(c.var.db, principal.shopId, input)
    forgetPublished()
    return input
  })

  mount(app, endpoints.listApiKeys, async ({ c, principal }) => ({
    data: await listApiKeys(c.var.db, principal.shopId),
  }))

  mount(app, endpoints.createApiKey, async ({ c, principal, input }) => {
    const id = newId("apiKey")
    const key = `${secretKeyPrefix}${id.slice(4)}_${newId("apiKey").slice(4)}${newId("apiKey").slice(4)}`
    const row = { id, name: input.name, prefix: key.slice(0, 12), createdAt: Date.now() }
    await insertApiKey(c.var.db, { ...row, shopId: principal.shopId, hash: await sha256(key) })
    return { ...row, lastUsedAt: null, key }
  })

  mount(app, endpoints.deleteApiKey, async ({ c, principal, params }) => {
    const gone = await deleteApiKey(c.var.db, principal.shopId, params.apiKeyId)
    if (!gone) throw new ApiError("not_found", "There is no such key.")
  })
}
