import type { ImportEvent, ImportFormat, ImportReport, Progress } from "@shopbell/protocol"
import { maxImportBytes } from "@shopbell/protocol/limits"
import { stream } from "../../api.ts"
import { t } from "../../t.ts"

export const formats: readonly ImportFormat[] = ["jsonl", "csv", "markdown"]

const byExtension: Record<string, ImportFormat> = {
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
  tsv: "csv",
  txt: "markdown",
  md: "markdown",
  markdown: "markdown",
}

/** The format a file's name promises; null when it promises nothing we read. */
export const formatOf = (fileName: string): ImportFormat | null =>
  byExtension[fileName.split(".").at(-1)?.toLowerCase() ?? ""] ?? null

export interface ImportSettings {
  format: ImportFormat
  locale: string
  dryRun: boolean
  skipBad: boolean
}

export type Imported =
  | { ok: true; report: ImportReport }
  | { ok: false; error: string; report: ImportReport | null }

/** Sends a file to be checked or imported and tells how far it is. */
export async function importFile(
  file: Blob,
  settings: ImportSettings,
  onProgress: (progress: Progress) => void,
): Promise<Imported> {
  if (file.size > maxImportBytes) return { ok: false, error: t("import.tooLarge"), report: null }
  const { format, locale, dryRun, skipBad } = settings
  const query = new URLSearchParams({ format, locale })
  if (dryRun) query.set("dryRun", "true")
  if (skipBad) query.set("skipBad", "true")
  let result: Imported = { ok: false, error: t("import.cut"), report: null }
  await stream<ImportEvent>(
    `/v1/articles/import?${query}`,
    (event) => {
      if (event.type === "progress") onProgress(event)
      else if (event.type === "done") result = { ok: true, report: event.report }
      else result = { ok: false, error: event.detail, report: event.report ?? null }
    },
    file,
  )
  return result
}
