import type { ArticleInput } from "@shopbell/answers"

/** More than are shown at once: the page the shopper looks at decides which. */
const topicsPerLocale = 7
/** What shoppers ask most at any shop, until a shop's own chats say otherwise. */
const usual = [
  /track|where|status/i,
  /delivery-?time|shipping-?time/i,
  /return/i,
  /size/i,
  /refund/i,
  /pay/i,
  /discount|coupon|voucher|offers/i,
]

/** The questions offered before the first message, by language. */
export function topicsOf(
  rows: readonly ArticleInput[],
): Record<string, { article: string; question: string }[]> {
  const topics: Record<string, { article: string; question: string }[]> = {}
  for (const locale of new Set(rows.map((row) => row.locale))) {
    const own = rows.filter((row) => row.locale === locale)
    const picked = usual.flatMap((pattern) => own.find((row) => pattern.test(row.id)) ?? [])
    topics[locale] = [...new Set([...picked, ...own])]
      .slice(0, topicsPerLocale)
      .map(({ id, question }) => ({ article: id, question }))
  }
  return topics
}
