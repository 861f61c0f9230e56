import type { Article, ArticleText } from "@shopbell/protocol"

/** An article as it is being edited: phrasings are lines of one text. */
export interface ArticleDraft {
  category: string
  texts: Record<string, TextDraft>
}
export interface TextDraft {
  question: string
  phrasings: string
  answer: string
}

export const emptyText: TextDraft = { question: "", phrasings: "", answer: "" }

export const draftOf = ({
  category,
  texts,
}: Pick<Article, "category" | "texts">): ArticleDraft => ({
  category: category ?? "",
  texts: Object.fromEntries(
    Object.entries(texts).map(([locale, { question, variants, answer }]) => [
      locale,
      { question, answer, phrasings: variants.join("\n") },
    ]),
  ),
})

export function articleOf(draft: ArticleDraft): {
  category: string | null
  texts: Record<string, ArticleText>
} {
  return {
    category: draft.category.trim() || null,
    texts: Object.fromEntries(
      Object.entries(draft.texts).map(([locale, text]) => [locale, textOf(text)]),
    ),
  }
}

const textOf = ({ question, phrasings, answer }: TextDraft): ArticleText => ({
  question: question.trim(),
  variants: phrasings
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean),
  answer: answer.trim(),
})

export const isComplete = (draft: ArticleDraft): boolean =>
  Object.values(draft.texts).every(({ question, answer }) => question.trim() && answer.trim())

// The server decides; these only save a round trip.
export const isLocale = (tag: string): boolean =>
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && tag.length <= 35
export const isArticleId = (id: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u.test(id) && id.length <= 120

/** `How long is delivery?` becomes `how-long-is-delivery`. */
export const idFor = (question: string): string =>
  question
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60)
