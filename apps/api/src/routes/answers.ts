import { ask, offlineArticles, planSegments } from "@shopbell/answers"
import { englishVectors } from "@shopbell/answers/vectors"
import { endpoints, type OfflineAnswers } from "@shopbell/protocol"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { requireShopOrigin } from "../auth/origins.ts"
import { ApiError } from "../errors.ts"
import { contextOf } from "../knowledge/find-answer.ts"
import { loadSegments } from "../knowledge/pack-store.ts"
import { publishedShop } from "../knowledge/published.ts"
import { factsOf } from "../knowledge/shop-facts.ts"
import { mount } from "../mount.ts"

export function answerRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.ask, async ({ c, input }) => {
    await requireShopOrigin(c, { key: input.shop })
    const now = Date.now()
    const published = await publishedShop(c.var.db, { key: input.shop }, now)
    if (!published) throw new ApiError("not_found", "No shop has this publishable key.")
    const { locale, history, context: page, text } = input
    const context = {
      ...factsOf(published.shop, now),
      ...(locale !== undefined && { locale }),
      ...(history && { history }),
      ...(page && { context: contextOf(page) }),
    }
    if (!published.pack) {
      const language = locale ?? published.shop.defaultLocale
      return {
        decision: "abstain" as const,
        language,
        top: [],
        signals: null,
        slots: null,
        micros: 0,
      }
    }
    const { manifest } = published.pack
    const segments = await loadSegments(c.env.PACKS, planSegments(manifest, text, context))
    const startedAt = performance.now()
    const { decision, language, top, signals, slots } = ask(
      { manifest, segments, vectors: englishVectors() },
      text,
      context,
    )
    const micros = Math.round((performance.now() - startedAt) * 1000)
    return {
      decision,
      language,
      top: top.map(({ article, title, answer, confidence }) => ({
        article,
        title,
        answer,
        confidence,
      })),
      signals: signals && {
        handoff: signals.handoff,
        sentiment: signals.sentiment,
        anger: signals.anger,
        profanity: signals.profanity,
        injection: signals.injection,
      },
      slots: slots,
      micros,
    }
  })

  mount(app, endpoints.getOfflineAnswers, async ({ c, query }) => {
    await requireShopOrigin(c, { key: query.shop })
    const published = await publishedShop(c.var.db, { key: query.shop }, Date.now())
    if (!published) throw new ApiError("not_found", "No shop has this publishable key.")
    c.header("cache-control", "public, max-age=300")
    if (!published.pack) return { articles: [] }
    const { manifest } = published.pack
    const refs = planSegments(manifest, "", { locale: query.locale })
    const articles = new Map<string, OfflineAnswers["articles"][number]>()
    // Those in the shopper's language come first; what only the default language has follows.
    for (const segment of await loadSegments(c.env.PACKS, refs))
      for (const article of offlineArticles(segment))
        if (!articles.has(article.article) && articles.size < maxOfflineArticles)
          articles.set(article.article, article)
    return { articles: [...articles.values()] }
  })
}

/** A phone should not fetch a shop's whole library for the case that its train enters a tunnel. */
const maxOfflineArticles = 150
