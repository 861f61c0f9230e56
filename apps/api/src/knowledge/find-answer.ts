import { type Answer, ask, type HistoryMessage, planSegments } from "@shopbell/answers"
import { englishVectors } from "@shopbell/answers/vectors"
import type { PageContext } from "@shopbell/protocol"
import { database } from "../db/client.ts"
import type { Env } from "../env.ts"
import { loadSegments } from "./pack-store.ts"
import { publishedShop } from "./published.ts"
import { byShopClock, factsOf } from "./shop-facts.ts"

/** An answer with where it came from. */
export interface Found {
  answer: Answer
  shopName: string
  packId: string | null
  micros: number
}

export interface Question {
  locale: string
  history: readonly HistoryMessage[]
  page: PageContext | null
  /** The article a clarifying choice stands for. */
  choice: string | null
}

/** Looks a question up in the shop's published pack. No model; no database while the pointer is fresh. */
export async function findAnswer(
  env: Env,
  shopId: string,
  text: string,
  question: Question,
): Promise<Found> {
  const now = Date.now()
  const published = await publishedShop(database(env.DB), { id: shopId }, now)
  const shopName = published?.shop.name ?? ""
  if (!published?.pack) {
    return { answer: silent(question.locale), shopName, packId: null, micros: 0 }
  }
  const { manifest, id } = published.pack
  const context = {
    locale: question.locale,
    ...factsOf(published.shop, now),
    history: byShopClock(question.history, published.shop),
    ...(question.page && { context: contextOf(question.page) }),
  }
  const segments = await loadSegments(env.PACKS, planSegments(manifest, text, context))
  const startedAt = performance.now()
  const answer = pick(
    ask({ manifest, segments, vectors: englishVectors() }, text, context),
    question.choice,
  )
  return {
    answer,
    shopName,
    packId: id,
    micros: Math.round((performance.now() - startedAt) * 1000),
  }
}

export function contextOf(page: PageContext) {
  return { ...(page.product && { product: page.product }), ...(page.cart && { cart: page.cart }) }
}

/** A picked choice is what the shopper meant, whatever the matcher would have preferred. */
function pick(answer: Answer, choice: string | null): Answer {
  const chosen = answer.top.find((candidate) => candidate.article === choice)
  if (!chosen) return answer
  return {
    ...answer,
    decision: "answer",
    top: [chosen, ...answer.top.filter((other) => other !== chosen)],
  }
}

const silent = (language: string): Answer => ({
  decision: "abstain",
  language,
  top: [],
  signals: null,
  slots: null,
  state: null,
})
