import type { ArticleInput } from "../types.ts"
import { contradictions } from "./contradictions.ts"
import { nearDuplicates } from "./duplicates.ts"
import { expired } from "./expired.ts"
import type { Finding } from "./finding.ts"
import { missingLocales } from "./locales.ts"
import { unfilled } from "./unfilled.ts"

/**
 * Reads a shop's articles as a careful colleague would before they are published: numbers that
 * contradict each other, blanks nobody filled, languages that are missing, articles so alike that
 * shoppers get the wrong one, promotions that are over. `today` is a day like `2026-11-21`.
 */
export function lintArticles(
  articles: readonly ArticleInput[],
  options: { today: string },
): Finding[] {
  const findings = [
    ...byLocale(articles).flatMap(([locale, own]) => [
      ...contradictions(own, locale),
      ...nearDuplicates(own, locale),
    ]),
    ...articles.flatMap((article) => [...unfilled(article), ...expired(article, options.today)]),
    ...missingLocales(articles),
  ]
  return findings
}

function byLocale(articles: readonly ArticleInput[]): [string, ArticleInput[]][] {
  const groups = new Map<string, ArticleInput[]>()
  for (const article of articles) {
    const key = `${article.scope ?? ""}\n${article.locale}`
    groups.set(key, [...(groups.get(key) ?? []), article])
  }
  return [...groups].map(([key, own]) => [key.slice(key.indexOf("\n") + 1), own])
}
