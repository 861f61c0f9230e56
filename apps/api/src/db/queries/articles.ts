import type { Article, ArticleText } from "@shopbell/protocol"
import { and, eq, gt, inArray, like, or, sql } from "drizzle-orm"
import type { Database } from "../client.ts"
import { articles, articleTexts } from "../schema.ts"

/** One article in one language, the shape the compiler takes. */
export interface ArticleRow extends ArticleText {
  id: string
  locale: string
  category?: string
}

/** All of a shop's articles, in an order that does not depend on when they were written. */
export async function articleRows(db: Database, shopId: string): Promise<ArticleRow[]> {
  const rows = await db
    .select({
      id: articleTexts.articleId,
      locale: articleTexts.locale,
      question: articleTexts.question,
      variants: articleTexts.variants,
      answer: articleTexts.answer,
      category: articles.category,
    })
    .from(articleTexts)
    .innerJoin(
      articles,
      and(eq(articles.shopId, articleTexts.shopId), eq(articles.id, articleTexts.articleId)),
    )
    .where(eq(articleTexts.shopId, shopId))
    .orderBy(articleTexts.articleId, articleTexts.locale)
  return rows.map(({ category, ...row }) => (category === null ? row : { ...row, category }))
}

export async function listArticles(
  db: Database,
  shopId: string,
  options: { after?: string; search?: string; limit: number },
): Promise<Article[]> {
  const pattern = options.search
    ? `%${options.search.slice(0, 40).replaceAll(/[%_]/g, " ")}%`
    : null
  const heads = await db
    .select()
    .from(articles)
    .where(
      and(
        eq(articles.shopId, shopId),
        options.after ? gt(articles.id, options.after) : undefined,
        pattern === null
          ? undefined
          : or(
              like(articles.id, pattern),
              sql`exists (select 1 from ${articleTexts} t where t.shop_id = ${articles.shopId}
                and t.article_id = ${articles.id} and (t.question like ${pattern} or t.answer like ${pattern}))`,
            ),
      ),
    )
    .orderBy(articles.id)
    .limit(options.limit)
  return withTexts(db, shopId, heads)
}

export async function findArticle(
  db: Database,
  shopId: string,
  id: string,
): Promise<Article | null> {
  const heads = await db
    .select()
    .from(articles)
    .where(and(eq(articles.shopId, shopId), eq(articles.id, id)))
    .limit(1)
  const [article] = await withTexts(db, shopId, heads)
  return article ?? null
}

async function withTexts(
  db: Database,
  shopId: string,
  heads: (typeof articles.$inferSelect)[],
): Promise<Article[]> {
  if (heads.length === 0) return []
  const ids = heads.map((head) => head.id)
  // D1 takes 100 bound values a statement.
  const rows = await db
    .select()
    .from(articleTexts)
    .where(
      and(
        eq(articleTexts.shopId, shopId),
        ids.length > 90
          ? sql`${articleTexts.articleId} in (select value from json_each(${JSON.stringify(ids)}))`
          : inArray(articleTexts.articleId, ids),
      ),
    )
  return heads.map(({ id, category, updatedAt }) => ({
    id,
    category,
    updatedAt,
    texts: Object.fromEntries(
      rows
        .filter((row) => row.articleId === id)
        .sort((a, b) => (a.locale < b.locale ? -1 : 1))
        .map(({ locale, question, variants, answer }) => [locale, { question, variants, answer }]),
    ),
  }))
}

export async function deleteArticle(db: Database, shopId: string, id: string): Promise<boolean> {
  const [gone] = await db.batch([
    db
      .delete(articles)
      .where(and(eq(articles.shopId, shopId), eq(articles.id, id)))
      .returning({ id: articles.id }),
    db
      .delete(articleTexts)
      .where(and(eq(articleTexts.shopId, shopId), eq(articleTexts.articleId, id))),
  ])
  return gone.length > 0
}

/** Replaces an article with all its languages, at once or not at all. */
export async function putArticle(db: Database, shopId: string, article: Article): Promise<void> {
  await db.batch([
    db
      .delete(articleTexts)
      .where(and(eq(articleTexts.shopId, shopId), eq(articleTexts.articleId, article.id))),
    ...writes(db, shopId, textRows(article), article.updatedAt),
  ])
}

/** Adds or replaces single languages of many articles, at once or not at all. */
export async function mergeArticleRows(
  db: Database,
  shopId: string,
  rows: readonly ArticleRow[],
  now: number,
): Promise<void> {
  const [first, ...rest] = writes(db, shopId, rows, now)
  if (first) await db.batch([first, ...rest])
}

const rowsPerStatement = 200

/** Rows travel as one JSON value a statement: D1 takes 100 bound values, but 2 MB of text. */
function writes(db: Database, shopId: string, rows: readonly ArticleRow[], now: number) {
  const statements = []
  for (let i = 0; i < rows.length; i += rowsPerStatement) {
    const json = JSON.stringify(rows.slice(i, i + rowsPerStatement))
    statements.push(
      db
        .insert(articles)
        .select(
          sql`select ${shopId}, value ->> 'id', value ->> 'category', ${now} from json_each(${json}) where true`,
        )
        .onConflictDoUpdate({
          target: [articles.shopId, articles.id],
          set: {
            category: sql`coalesce(excluded.category, ${articles.category})`,
            updatedAt: sql`excluded.updated_at`,
          },
        }),
      db
        .insert(articleTexts)
        .select(
          sql`select ${shopId}, value ->> 'id', value ->> 'locale', value ->> 'question', value -> 'variants',
            value ->> 'answer' from json_each(${json}) where true`,
        )
        .onConflictDoUpdate({
          target: [articleTexts.shopId, articleTexts.articleId, articleTexts.locale],
          set: {
            question: sql`excluded.question`,
            variants: sql`excluded.variants`,
            answer: sql`excluded.answer`,
          },
        }),
    )
  }
  return statements
}

function textRows(article: Article): ArticleRow[] {
  return Object.entries(article.texts).map(([locale, text]) => ({
    id: article.id,
    locale,
    ...text,
    ...(article.category !== null && { category: article.category }),
  }))
}
