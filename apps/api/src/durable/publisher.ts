import { DurableObject } from "cloudflare:workers"
import { compilePack, type SegmentRef } from "@shopbell/answers"
import { englishVectors } from "@shopbell/answers/vectors"
import { newId, type Pack, type PublishEvent } from "@shopbell/protocol"
import { database } from "../db/client.ts"
import { activatePack, insertPack } from "../db/queries/packs.ts"
import { findShop } from "../db/queries/shops.ts"
import type { Env } from "../env.ts"
import { ndjson } from "../ndjson.ts"
import { loadSegments, storeSegment } from "../knowledge/pack-store.ts"
import { fresh, publishReport } from "../knowledge/publish-report.ts"
import { forgetPublished, publishedShop } from "../knowledge/published.ts"
import { knowledgeRows } from "../knowledge/rows.ts"
import { topicsOf } from "../knowledge/topics.ts"

/** One per shop: compiles and publishes, one publish at a time. An object has CPU time that a request has not. */
export class Publisher extends DurableObject<Env> {
  #busy = false

  /** Answers newline-delimited `PublishEvent`s. The switch is one write at the end: before it nothing has changed. */
  override async fetch(request: Request): Promise<Response> {
    const { shopId, createdBy } = await request.json<{ shopId: string; createdBy: string }>()
    if (this.#busy) return Response.json({ code: "publish_in_progress" }, { status: 409 })
    this.#busy = true
    const { response, finished } = ndjson<PublishEvent>((emit) =>
      this.#publish(shopId, createdBy, emit),
    )
    this.ctx.waitUntil(finished.finally(() => (this.#busy = false)))
    return response
  }

  async #publish(
    shopId: string,
    createdBy: string,
    emit: (event: PublishEvent) => Promise<void>,
  ): Promise<void> {
    const db = database(this.env.DB)
    const shop = await findShop(db, shopId)
    const rows = shop ? await knowledgeRows(db, shopId, shop.defaultLocale) : []
    if (!shop || rows.length === 0) {
      return emit({
        type: "failed",
        code: "nothing_to_publish",
        detail: "There are no articles, and the policy makes none.",
      })
    }
    const current = await publishedShop(db, { id: shopId }, Date.now())
    const pack = await compilePack(rows, {
      vectors: englishVectors(),
      // Stored segments are never deleted, so what did not change is there already.
      ...(current?.pack && { previous: { manifest: current.pack.manifest } }),
      defaultLocale: shop.defaultLocale,
      async onProgress(progress) {
        await emit({ type: "progress", ...progress })
        // Chats that live in the same isolate get their turn between two languages.
        await scheduler.wait(1)
      },
    })
    const { manifest, segments } = pack
    let done = 0
    for (const [hash, bytes] of segments) {
      await storeSegment(this.env.PACKS, hash, bytes)
      done += 1
      await emit({ type: "progress", step: "store", done, total: segments.size })
    }
    const now = Date.now()
    const published: Pack = {
      id: newId("pack"),
      hash: manifest.hash,
      active: true,
      articles: manifest.articles,
      phrasings: manifest.phrasings,
      bytes: manifest.segments.reduce((sum, segment) => sum + segment.bytes, 0),
      locales: manifest.segments.map((segment) => segment.locale),
      createdAt: now,
      createdBy,
    }
    await emit({ type: "progress", step: "compare", done: 0, total: 1 })
    const stored = (refs: readonly SegmentRef[]) => loadSegments(this.env.PACKS, refs)
    const report = await publishReport(
      db,
      shopId,
      current?.pack ? { manifest: current.pack.manifest, load: stored } : null,
      fresh(pack, stored),
    )
    await insertPack(db, shopId, published, JSON.stringify(manifest), topicsOf(rows))
    await activatePack(db, shopId, published.id)
    forgetPublished()
    await this.env.HUBS.get(this.env.HUBS.idFromName(shopId)).packActivated(published.id)
    await emit({ type: "done", pack: published, report })
  }
}
