import type { ArticleInput, AskContext, Author, HistoryMessage } from "@shopbell/answers"
import { InputError } from "./input-error.ts"
import { asRow, optionalText, textField, textList, type Row } from "./json-lines.ts"

export interface Query {
  id: unknown
  text: string
  context: AskContext
}

/** A row of `kb.jsonl`. */
export function parseArticle(row: Row): ArticleInput {
  const id = textField(row, "id")
  const question = textField(row, "question")
  if (id === "") throw new InputError('"id" is empty')
  if (question.trim() === "") throw new InputError('"question" is empty')
  const scope = optionalText(row, "scope")
  const category = optionalText(row, "category")
  return {
    id,
    locale: textField(row, "locale"),
    question,
    variants: textList(row, "variants"),
    answer: optionalText(row, "answer") ?? "",
    ...(scope === undefined ? {} : { scope }),
    ...(category === undefined ? {} : { category }),
  }
}

/** A row of questions: `query` or `text`, and what is known around it. */
export function parseQuery(row: Row, localeHint: boolean): Query {
  const text = row["query"] === undefined ? textField(row, "text") : textField(row, "query")
  const id = row["id"]
  if (typeof id !== "string" && typeof id !== "number") throw new InputError('"id" is missing')
  const locale = optionalText(row, "locale")
  const scope = optionalText(row, "scope")
  const history = parseHistory(row["history"])
  const surroundings = parseSurroundings(row["context"])
  const now = row["now"]
  if (now !== undefined && typeof now !== "number")
    throw new InputError('"now" must be a time in milliseconds since 1970')
  return {
    id,
    text,
    context: {
      ...(locale === undefined || !localeHint ? {} : { locale }),
      ...(scope === undefined ? {} : { scope }),
      ...(history === undefined ? {} : { history }),
      ...(now === undefined ? {} : { now }),
      ...(surroundings === undefined ? {} : { context: surroundings }),
    },
  }
}

const authors: readonly Author[] = ["contact", "bot", "operator"]

function parseHistory(value: unknown): HistoryMessage[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw new InputError('"history" must be a list of messages')
  return value.map((entry: unknown) => {
    const row = asRow(entry)
    const author = authors.find((name) => name === row["author"])
    if (!author) throw new InputError('"history" needs an author of contact, bot or operator')
    return { author, text: textField(row, "text") }
  })
}

function parseSurroundings(value: unknown): AskContext["context"] | undefined {
  if (value === undefined || value === null) return undefined
  const row = asRow(value)
  if (row["product"] === undefined || row["product"] === null)
    return row["cart"] === undefined ? {} : { cart: row["cart"] }
  const product = asRow(row["product"])
  const id = optionalText(product, "id")
  const title = optionalText(product, "title")
  return {
    product: { ...(id === undefined ? {} : { id }), ...(title === undefined ? {} : { title }) },
    ...(row["cart"] === undefined ? {} : { cart: row["cart"] }),
  }
}
