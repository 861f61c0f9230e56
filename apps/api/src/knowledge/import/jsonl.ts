import type { ReadRows } from "./rows.ts"

/** One JSON object a line: `{"id","locale","question","variants","answer","category"}`. Blank lines are fine. */
export function readJsonl(text: string): ReadRows {
  const read: ReadRows = { rows: [], problems: [], delimiter: null }
  text.split(/\r?\n/).forEach((content, index) => {
    const line = index + 1
    if (content.trim() === "") return
    try {
      const fields: unknown = JSON.parse(content)
      if (typeof fields === "object" && fields !== null && !Array.isArray(fields)) {
        read.rows.push({ line, fields: { ...fields } })
      } else {
        read.problems.push({ line, column: null, message: "not a JSON object" })
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : "not JSON"
      read.problems.push({ line, column: null, message })
    }
  })
  return read
}
