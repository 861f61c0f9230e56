import {
  articleIdSchema,
  articleTextSchema,
  type ImportProblem,
  localeSchema,
} from "@shopbell/protocol"
import { z } from "zod"
import type { ArticleRow } from "../../db/queries/articles.ts"

/** A row as a file has it, before anything is believed. */
export interface RawRow {
  line: number
  fields: Record<string, unknown>
}

export interface ReadRows {
  rows: RawRow[]
  problems: ImportProblem[]
  delimiter: string | null
}

export interface CheckedRows {
  rows: ArticleRow[]
  problems: ImportProblem[]
}

const rowSchema = z.object({
  id: articleIdSchema,
  locale: localeSchema,
  ...articleTextSchema.shape,
  variants: articleTextSchema.shape.variants.default([]),
  category: z.string().trim().max(80).nullish(),
})

/** Checks every row and says of each bad one where and why; a repeated article and language is bad too. */
export function checkRows(raw: readonly RawRow[], defaultLocale: string): CheckedRows {
  const seen = new Map<string, number>()
  const rows: ArticleRow[] = []
  const problems: ImportProblem[] = []
  for (const { line, fields } of raw) {
    const parsed = rowSchema.safeParse(withDefaults(fields, defaultLocale), { reportInput: true })
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const column = issue.path.length > 0 ? issue.path.join(".") : null
        const missing = issue.code === "invalid_type" && issue.input === undefined
        problems.push({ line, column, message: missing ? "is missing" : issue.message })
      }
      continue
    }
    const { category, ...row } = parsed.data
    const name = `${row.id} ${row.locale}`
    const first = seen.get(name)
    if (first !== undefined) {
      const message = `${row.id} in ${row.locale} is on line ${first} already`
      problems.push({ line, column: "id", message })
      continue
    }
    seen.set(name, line)
    rows.push({
      ...row,
      variants: [...new Set(row.variants.filter((variant) => variant !== row.question))],
      ...(category && { category }),
    })
  }
  return { rows, problems }
}

function withDefaults(fields: Record<string, unknown>, defaultLocale: string) {
  const { question } = fields
  return {
    ...fields,
    id: given(fields["id"]) ? fields["id"] : slugOf(typeof question === "string" ? question : ""),
    locale: given(fields["locale"]) ? fields["locale"] : defaultLocale,
  }
}

const given = (value: unknown) => value !== undefined && value !== null && value !== ""

/** An id for a row without one: the question's words, in whatever script. */
function slugOf(question: string): string {
  return question
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80)
}
