import Papa from "papaparse"
import type { ReadRows } from "./rows.ts"

/** Headings people use, and what we call them. */
const headings: Record<string, string> = {
  id: "id",
  key: "id",
  slug: "id",
  编号: "id",
  question: "question",
  title: "question",
  frage: "question",
  pregunta: "question",
  问题: "question",
  标题: "question",
  answer: "answer",
  body: "answer",
  content: "answer",
  antwort: "answer",
  respuesta: "answer",
  答案: "answer",
  回答: "answer",
  locale: "locale",
  language: "locale",
  lang: "locale",
  sprache: "locale",
  idioma: "locale",
  语言: "locale",
  category: "category",
  topic: "category",
  kategorie: "category",
  categoría: "category",
  分类: "category",
  variants: "variants",
  phrasings: "variants",
  synonyms: "variants",
  varianten: "variants",
  variantes: "variants",
  相似问: "variants",
  相似问法: "variants",
}

/** Comma, semicolon or tab, found by papaparse; `variants` are separated by `|`. The first row names the columns. */
export function readCsv(text: string): ReadRows {
  const read: ReadRows = { rows: [], problems: [], delimiter: null }
  const lineAt = lineCounter(text)
  let columns: (string | null)[] | null = null
  let start = 0
  Papa.parse<string[]>(text, {
    delimitersToGuess: [",", ";", "\t"],
    skipEmptyLines: "greedy",
    step({ data: cells, errors, meta }) {
      const line = lineAt(start)
      start = meta.cursor
      read.delimiter = meta.delimiter
      if (columns === null) {
        columns = cells.map((cell) => headings[cell.trim().toLowerCase()] ?? null)
        for (const needed of ["question", "answer"]) {
          if (!columns.includes(needed)) {
            read.problems.push({
              line,
              column: needed,
              message: `the first row names no column "${needed}"`,
            })
          }
        }
        return
      }
      for (const error of errors) read.problems.push({ line, column: null, message: error.message })
      if (errors.length > 0) return
      if (cells.length > columns.length) {
        const message = `has ${cells.length} cells, but the first row names ${columns.length}`
        read.problems.push({ line, column: null, message })
        return
      }
      read.rows.push({ line, fields: toFields(columns, cells) })
    },
  })
  // Without its columns no row means anything: one complaint about the heading is enough.
  return read.problems.some((problem) => problem.message.startsWith("the first row"))
    ? { ...read, rows: [] }
    : read
}

function toFields(columns: readonly (string | null)[], cells: readonly string[]) {
  const fields: Record<string, unknown> = {}
  columns.forEach((column, index) => {
    const cell = cells[index]?.trim() ?? ""
    if (column === null || cell === "") return
    fields[column] =
      column === "variants"
        ? cell
            .split("|")
            .map((one) => one.trim())
            .filter(Boolean)
        : cell
  })
  return fields
}

/** Line numbers of rising offsets, counting each character once. */
function lineCounter(text: string): (offset: number) => number {
  let at = 0
  let line = 1
  return (offset) => {
    for (; at < offset; at++) if (text[at] === "\n") line++
    return line
  }
}
