import type { ArticleInput } from "../types.ts"
import type { Finding } from "./finding.ts"

/** A language counts as the shop's when this share of all articles is written in it. */
const commonShare = 0.5

/** Articles that lack a language most others are written in: those shoppers get them in another one. */
export function missingLocales(articles: readonly ArticleInput[]): Finding[] {
  const byId = Map.groupBy(articles, ({ id, scope }) => `${scope ?? ""}\n${id}`)
  const byLocale = Map.groupBy(articles, ({ locale }) => locale)
  const common = [...byLocale]
    .filter(([, own]) => own.length >= byId.size * commonShare)
    .map(([locale]) => locale)
  return common.flatMap((locale) => {
    const missing = [...byId.values()]
      .filter((texts) => texts.every((text) => text.locale !== locale))
      .map(([first]) => first?.id ?? "")
    if (missing.length === 0) return []
    const message = `${missing.length === 1 ? "One article is" : `${missing.length} articles are`} not written in ${locale}: ${missing.join(", ")}.`
    return [{ rule: "missing-locale" as const, locale, articles: missing, message }]
  })
}
