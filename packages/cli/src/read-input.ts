import { readFile } from "node:fs/promises"
import { text } from "node:stream/consumers"
import type { ArticleInput } from "@shopbell/answers"
import { InputError } from "./input-error.ts"
import { parseJsonLines } from "./json-lines.ts"
import { parseArticle } from "./rows.ts"

/** Reads and checks the articles of a knowledge file. */
export async function readArticles(path: string): Promise<ArticleInput[]> {
  const articles = parseJsonLines(await readFileText(path), path, parseArticle)
  if (articles.length === 0) throw new InputError(`${path} holds no articles`)
  return articles
}

export function readStandardInput(): Promise<string> {
  return text(process.stdin)
}

export async function readFileText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8")
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new InputError(`Cannot read ${path}: ${why}`, { cause: error })
  }
}
