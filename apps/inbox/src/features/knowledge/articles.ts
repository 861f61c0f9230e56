import { signal } from "@preact/signals"

import type { Article, ArticleText } from "@shopbell/protocol"
import { call, type InputOf } from "../../api.ts"
import { loaded } from "../../loading.ts"
import { session } from "../../session.ts"

const pageSize = 100

export const search = signal("")
/** Articles that match the search, as far as they were read, and where the next page begins. */
export const articles = loaded(() => readPage(search.peek(), null))

export interface ArticlePage {
  data: readonly Article[]
  nextCursor: string | null
}

function readPage(words: string, cursor: string | null): Promise<ArticlePage> {
  const wanted = words.trim()
  return call("GET /v1/articles", {
    query: {
      limit: pageSize,
      ...(wanted && { search: wanted }),
      ...(cursor !== null && { cursor }),
    },
  })
}

const pauseMs = 200
let typing: ReturnType<typeof setTimeout> | undefined

/** Searches once the typing pauses. */
export function searchFor(words: string): void {
  search.value = words
  clearTimeout(typing)
  typing = setTimeout(() => void articles.load(), pauseMs)
}

export async function loadMoreArticles(): Promise<void> {
  const page = articles.now.peek().value
  if (!page?.nextCursor) return
  const next = await readPage(search.peek(), page.nextCursor)
  articles.set({ ...next, data: [...page.data, ...next.data] })
}

export const readArticle = (articleId: string): Promise<Article> =>
  call("GET /v1/articles/:articleId", { params: { articleId } })

export async function saveArticle(
  articleId: string,
  body: InputOf<"PUT /v1/articles/:articleId">,
): Promise<Article> {
  const article = await call("PUT /v1/articles/:articleId", { params: { articleId }, body })
  void articles.load()
  return article
}

export async function deleteArticle(articleId: string): Promise<void> {
  await call("DELETE /v1/articles/:articleId", { params: { articleId } })
  void articles.load()
}

/** The article in the shop's own language, or in whichever it has. */
export function mainText(article: Article): ArticleText | undefined {
  const locale = session.value.state === "signed-in" ? session.value.shop.defaultLocale : "en"
  return article.texts[locale] ?? article.texts["en"] ?? Object.values(article.texts)[0]
}
