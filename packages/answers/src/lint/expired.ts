import { findSlots } from "../slots/find.ts"
import type { ArticleInput } from "../types.ts"
import type { Finding } from "./finding.ts"

/**
 * Articles whose latest date has passed: a promotion that is over, a holiday of last year. `today` is a
 * day like `2026-11-21`.
 */
export function expired({ id, locale, answer }: ArticleInput, today: string): Finding[] {
  const days = findSlots(answer, { languages: [locale] }).filter(
    ({ type, norm }) => type === "date" && /^\d{4}-\d\d-\d\d$/.test(norm ?? ""),
  )
  const last = days.toSorted((a, b) => (a.norm ?? "").localeCompare(b.norm ?? "")).at(-1)
  if (!last || (last.norm ?? "") >= today) return []
  const message = `Speaks of ${last.value}, which has passed.`
  return [{ rule: "expired", locale, articles: [id], message }]
}
