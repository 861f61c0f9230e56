import type { ArticleInput } from "@shopbell/answers"
import { isIntentId, type IntentId } from "./intents.ts"
import type { Recognised } from "./recognise.ts"

/** A shop's own row; `starter` names the intent it answers in the starter's stead. */
export interface OwnArticle extends ArticleInput {
  starter?: string
}

const prefix = "starter:"

/**
 * Own articles and starter answers as one set of rows. Where an own article answers an intent, by
 * its link (`starter` or a category `starter:<intent>`) or because it was recognised, the starter's
 * row of that locale goes; where that is sure, its phrasings train the own article.
 */
export function mergeStarter(
  own: readonly OwnArticle[],
  starter: readonly ArticleInput[],
  recognised: ReadonlyMap<string, Recognised> = new Map(),
): ArticleInput[] {
  const replaced = new Set<ArticleInput>()
  const rows = own.map((article) => {
    const linked = linkedIntent(article)
    const { intent, sure } = linked
      ? { intent: linked, sure: true }
      : (recognised.get(article.id) ?? { intent: undefined, sure: false })
    const double = starter.find(
      (row) => row.id === `${prefix}${intent}` && row.locale === article.locale,
    )
    if (!double) return rowOf(article, article.variants)
    replaced.add(double)
    if (!sure) return rowOf(article, article.variants)
    return rowOf(article, [...new Set([...article.variants, double.question, ...double.variants])])
  })
  return [...rows, ...starter.filter((row) => !replaced.has(row))]
}

/** The intent a merchant says an article answers. */
function linkedIntent({ starter, category }: OwnArticle): IntentId | undefined {
  const named = starter ?? (category?.startsWith(prefix) ? category.slice(prefix.length) : "")
  return isIntentId(named) ? named : undefined
}

/** The row to compile: the link has done its work. */
function rowOf(own: OwnArticle, variants: readonly string[]): ArticleInput {
  const { id, locale, question, answer, scope, category } = own
  return {
    id,
    locale,
    question,
    variants,
    answer,
    ...(scope === undefined ? {} : { scope }),
    ...(category === undefined ? {} : { category }),
  }
}
