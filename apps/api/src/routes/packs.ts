import { endpoints } from "@shopbell/protocol"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { activatePack, findPack, listPacks } from "../db/queries/packs.ts"
import { ApiError } from "../errors.ts"
import { forgetPublished } from "../knowledge/published.ts"
import { mount } from "../mount.ts"

export function packRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.listPacks, async ({ c, principal, query }) =>
    listPacks(c.var.db, principal.shopId, {
      ...(query.cursor !== undefined && { cursor: query.cursor }),
      limit: query.limit ?? 20,
    }),
  )

  mount(app, endpoints.publishPack, async ({ c, principal }) => {
    const { shopId } = principal
    const createdBy = principal.kind === "operator" ? principal.operator.name : "API"
    const publisher = c.env.PUBLISHERS.get(c.env.PUBLISHERS.idFromName(shopId))
    const response = await publisher.fetch("https://publisher/", {
      method: "POST",
      body: JSON.stringify({ shopId, createdBy }),
    })
    if (response.status === 409) throw new ApiError("publish_in_progress")
    if (!response.body) throw new Error("a publish answered without a body")
    // This isolate forgets what it read before the caller learns of the switch: the next question meets the new pack.
    const switched = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        forgetPublished()
        controller.enqueue(chunk)
      },
    })
    return new Response(response.body.pipeThrough(switched), response)
  })

  mount(app, endpoints.activatePack, async ({ c, principal, params }) => {
    const { shopId } = principal
    if (!(await findPack(c.var.db, shopId, params.packId))) {
      throw new ApiError("not_found", "There is no such pack.")
    }
    await activatePack(c.var.db, shopId, params.packId)
    forgetPublished()
    c.executionCtx.waitUntil(
      c.env.HUBS.get(c.env.HUBS.idFromName(shopId)).packActivated(params.packId),
    )
    const pack = await findPack(c.var.db, shopId, params.packId)
    if (!pack) throw new ApiError("not_found", "There is no such pack.")
    return pack
  })
}
