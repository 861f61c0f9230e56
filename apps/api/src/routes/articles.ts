import { lintArticles } from "@shopbell/answers"
import { endpoints } from "@shopbell/protocol"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import {
  articleRows,
  deleteArticle,
  findArticle,
  listArticles,
  putArticle,
} from "../db/queries/articles.ts"
import { findShop } from "../db/queries/shops.ts"
import { ApiError } from "../errors.ts"
import { importArticles } from "../knowledge/import/import-articles.ts"
import { mount } from "../mount.ts"
import { ndjson } from "../ndjson.ts"

const pageSize = 50

export function articleRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.listArticles, async ({ c, principal, query }) => {
    const limit = query.limit ?? pageSize
    const found = await listArticles(c.var.db, principal.shopId, {
      ...(query.cursor !== undefined && { after: query.cursor }),
      ...(query.search !== undefined && { search: query.search }),
      limit: limit + 1,
    })
    const data = found.slice(0, limit)
    return { data, nextCursor: found.length > limit ? (data.at(-1)?.id ?? null) : null }
  })

  mount(app, endpoints.checkKnowledge, async ({ c, principal }) => ({
    data: lintArticles(await articleRows(c.var.db, principal.shopId), {
      today: new Date().toISOString().slice(0, 10),
    }),
  }))

  mount(app, endpoints.importArticles, async ({ c, principal, query, bytes }) => {
    const shop = await findShop(c.var.db, principal.shopId)
    if (!shop) throw new ApiError("not_found")
    const { response, finished } = ndjson((emit) =>
      importArticles(
        c.var.db,
        shop.id,
        bytes,
        {
          format: query.format,
          locale: query.locale ?? shop.defaultLocale,
          dryRun: query.dryRun ?? false,
          skipBad: query.skipBad ?? false,
        },
        emit,
      ),
    )
    c.executionCtx.waitUntil(finished)
    return response
  })

  mount(app, endpoints.getArticle, async ({ c, principal, params }) => {
    const article = await findArticle(c.var.db, principal.shopId, params.articleId)
    if (!article) throw new ApiError("not_found", "There is no such article.")
    return article
  })

  mount(app, endpoints.putArticle, async ({ c, principal, params, input }) => {
    const article = { id: params.articleId, ...input, updatedAt: Date.now() }
    await putArticle(c.var.db, principal.shopId, article)
    return article
  })

  mount(app, endpoints.deleteArticle, async ({ c, principal, params }) => {
    const gone = await deleteArticle(c.var.db, principal.shopId, params.articleId)
    if (!gone) throw new ApiError("not_found", "There is no such article.")
  })
}
