import type { ImportEvent, ImportFormat, ImportReport } from "@shopbell/protocol"
import type { Database } from "../../db/client.ts"
import { type ArticleRow, articleRows, mergeArticleRows } from "../../db/queries/articles.ts"
import { readCsv } from "./csv.ts"
import { decodeText } from "./decode.ts"
import { readJsonl } from "./jsonl.ts"
import { readMarkdown } from "./markdown.ts"
import { checkRows, type ReadRows } from "./rows.ts"

export interface ImportOptions {
  format: ImportFormat
  locale: string
  dryRun: boolean
  /** Import the good rows of a file that has bad ones. */
  skipBad: boolean
}

const readers: Record<ImportFormat, (text: string) => ReadRows> = {
  jsonl: readJsonl,
  csv: readCsv,
  markdown: readMarkdown,
}

/** Reads, checks and, unless it is a dry run, writes a file: all good rows at once, or nothing. */
export async function importArticles(
  db: Database,
  shopId: string,
  bytes: Uint8Array,
  options: ImportOptions,
  emit: (event: ImportEvent) => Promise<void>,
): Promise<void> {
  const { text, encoding } = decodeText(bytes)
  const read = readers[options.format](text)
  await emit({ type: "progress", step: "read", done: read.rows.length, total: read.rows.length })
  const checked = checkRows(read.rows, options.locale)
  const problems = [...read.problems, ...checked.problems].sort((a, b) => a.line - b.line)
  await emit({
    type: "progress",
    step: "check",
    done: checked.rows.length,
    total: read.rows.length,
  })
  const report: ImportReport = {
    dryRun: options.dryRun,
    encoding,
    delimiter: read.delimiter,
    rows: read.rows.length + read.problems.length,
    ...compare(checked.rows, await articleRows(db, shopId)),
    locales: [...new Set(checked.rows.map((row) => row.locale))].sort(),
    problems,
  }
  if (options.dryRun) return emit({ type: "done", report })
  if (problems.length > 0 && !options.skipBad) {
    const detail = `${problems.length} rows cannot be imported; nothing was changed.`
    return emit({ type: "failed", code: "import_rejected", detail, report })
  }
  await mergeArticleRows(db, shopId, checked.rows, Date.now())
  await emit({
    type: "progress",
    step: "write",
    done: checked.rows.length,
    total: checked.rows.length,
  })
  await emit({ type: "done", report })
}

function compare(rows: readonly ArticleRow[], existing: readonly ArticleRow[]) {
  const known = new Map(existing.map((row) => [`${row.id} ${row.locale}`, fingerprint(row)]))
  let created = 0
  let updated = 0
  let unchanged = 0
  for (const row of rows) {
    const before = known.get(`${row.id} ${row.locale}`)
    if (before === undefined) created++
    else if (before === fingerprint(row)) unchanged++
    else updated++
  }
  return { created, updated, unchanged }
}

const fingerprint = ({ question, variants, answer, category }: ArticleRow) =>
  JSON.stringify([question, variants, answer, category ?? null])
