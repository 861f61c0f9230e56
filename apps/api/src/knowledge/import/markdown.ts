import { lexer } from "marked"
import type { RawRow, ReadRows } from "./rows.ts"

/**
 * A page of questions: `#` names a category, `##` or deeper a question with an optional `{#id}`; a quotation
 * below it lists other ways to ask, a line each; the rest is the answer.
 */
export function readMarkdown(text: string): ReadRows {
  const read: ReadRows = { rows: [], problems: [], delimiter: null }
  let category: string | null = null
  let row: RawRow | null = null
  let line = 1
  for (const token of lexer(text)) {
    if (token.type === "heading" && token["depth"] === 1) {
      category = String(token["text"])
      row = null
    } else if (token.type === "heading") {
      row = openRow(String(token["text"]), line, category)
      read.rows.push(row)
    } else if (row && token.type === "blockquote" && row.fields["answer"] === "") {
      row.fields["variants"] = String(token["text"])
        .split("\n")
        .map((one) => one.replace(/^[-*]\s+/, "").trim())
        .filter(Boolean)
    } else if (row && token.type !== "space") {
      row.fields["answer"] = `${String(row.fields["answer"])}\n\n${token.raw.trim()}`.trim()
    } else if (token.type !== "space") {
      const message = "text before the first question; start questions with ##"
      read.problems.push({ line, column: null, message })
    }
    line += token.raw.split("\n").length - 1
  }
  return read
}

function openRow(heading: string, line: number, category: string | null): RawRow {
  const named = /^(.*?)\s*\{#([^}]+)\}\s*$/.exec(heading)
  return {
    line,
    fields: {
      question: named?.[1] ?? heading,
      ...(named?.[2] !== undefined && { id: named[2] }),
      ...(category !== null && { category }),
      variants: [],
      answer: "",
    },
  }
}
