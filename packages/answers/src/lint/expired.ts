import { findSlots } from "../slots/find.ts"
import type { ArticleInput } from "../types.ts"
import type { Finding } from "./finding.ts"

const dayMs = 86_400_000

/** Articles whose latest date has passed: a promotion that is over, a holiday of last year. */
export function expired({ id, locale, answer }: ArticleInput, now: number): Finding[] {
  const days = findSlots(answer, { languages: [locale], now })
    .filter(({ type }) => type === "date")
    .flatMap(({ value, norm }) => {
      const at = Date.parse(`${norm ?? ""}T00:00:00Z`)
      return Number.isNaN(at) ? [] : [{ value, at }]
    })
  const last = days.reduce<(typeof days)[0] | null>(
    (latest, day) => (latest && latest.at >= day.at ? latest : day),
    null,
  )
  if (!last || last.at + dayMs > now) return []
  const message = `Speaks of ${last.value}, which has passed.`
  return [{ rule: "expired", locale, articles: [id], message }]
}
