import type { ArticleInput } from "../types.ts"
import type { Finding } from "./finding.ts"

// What templates and drafts leave behind: {field}, {{ field }}, [[…]], <your shop>, TODO, lorem ipsum.
const blanks =
  /\{\{?\s*[\w. -]+\s*\}?\}|\[\[[^\]]*\]?|<[a-z][\w -]{2,40}>|\b(?:TODO|TBD|FIXME|XXX+)\b|[Ll]orem ipsum/gu

/** Places in an article that somebody meant to fill in, and articles without an answer. */
export function unfilled({ id, locale, question, answer }: ArticleInput): Finding[] {
  if (!answer.trim())
    return [{ rule: "unfilled", locale, articles: [id], message: `${id} has no answer.` }]
  const found = [...new Set(`${question}\n${answer}`.match(blanks) ?? [])]
  if (found.length === 0) return []
  const message = `Still to be filled in: ${found.join(", ")}.`
  return [{ rule: "unfilled", locale, articles: [id], message }]
}
