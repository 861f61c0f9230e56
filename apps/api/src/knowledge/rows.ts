import type { ArticleInput } from "@shopbell/answers"
import { starterArticles, starterLocales } from "@shopbell/starter"
import { articleRows } from "../db/queries/articles.ts"
import { findPolicy } from "../db/queries/shops.ts"
import type { Database } from "../db/client.ts"
import { packsOf } from "../routes/policy.ts"

/** Everything a publish compiles: the shop's articles, and the starter answers its policy allows for. */
export async function knowledgeRows(
  db: Database,
  shopId: string,
  defaultLocale: string,
): Promise<ArticleInput[]> {
  const [own, policy] = await Promise.all([articleRows(db, shopId), findPolicy(db, shopId)])
  return starterArticles({
    fields: policy.fields,
    locales: policy.locales ?? starterLocales,
    packs: packsOf(policy),
    own,
    defaultLocale,
  })
}
