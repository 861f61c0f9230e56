import { expect, it } from "vitest"
import type { ArticleInput } from "../types.ts"
import { lintArticles } from "./lint.ts"

const today = "2026-11-21"
const article = (id: string, answer: string, more: Partial<ArticleInput> = {}): ArticleInput => ({
  id,
  locale: "en",
  question: `About ${id}`,
  variants: [],
  answer,
  ...more,
})
const rules = (articles: ArticleInput[]) =>
  lintArticles(articles, { today }).map(({ rule }) => rule)

it("finds articles that say different numbers about the same", () => {
  const found = lintArticles(
    [
      article("return-window", "You can send goods back within 30 days.", {
        question: "How long do I have to return an item?",
      }),
      article("sale-returns", "Returns are possible within 14 days.", {
        question: "How many days to send it back?",
      }),
      article("delivery", "Delivery takes 3 days.", { question: "How long does delivery take?" }),
    ],
    { today },
  )
  expect(found).toEqual([
    expect.objectContaining({
      rule: "contradiction",
      articles: ["return-window", "sale-returns"],
      message: expect.stringContaining("30 days"),
    }),
  ])
})

it("does not mind the same number, or several cases in one answer", () => {
  const question = "How long do I have to return an item?"
  expect(
    rules([
      article("a", "Within 30 days.", { question }),
      article("b", "You have 30 days to send it back.", {
        question: "What is your return policy?",
      }),
      article("c", "Send it back within 14 days, members within 60 days.", {
        question: "How many days for returns with membership?",
      }),
    ]).filter((rule) => rule === "contradiction"),
  ).toEqual([])
})

it("finds blanks, empty answers, languages that are missing and dates that have passed", () => {
  expect(rules([article("a", "We ship with {carriers}.")])).toEqual(["unfilled"])
  expect(rules([article("a", " ")])).toEqual(["unfilled"])
  expect(rules([article("a", "Use **SUMMER** until 31 August 2026.")])).toEqual(["expired"])
  expect(rules([article("a", "Use **WINTER** until 31 December 2026.")])).toEqual([])
  const both = ["a", "b", "c"].flatMap((id) => [
    article(id, `Answer ${id}`),
    article(id, `Antwort ${id}`, { locale: "de" }),
  ])
  const found = lintArticles(both.slice(0, -1), { today }).filter(
    ({ rule }) => rule === "missing-locale",
  )
  expect(found).toMatchObject([{ locale: "de", articles: ["c"] }])
})

it("finds articles that a shopper's words cannot tell apart", () => {
  const found = lintArticles(
    [
      article("cancel", "Yes.", {
        question: "Can I cancel my order?",
        variants: ["stop my order"],
      }),
      article("cancel-late", "No.", { question: "Can I cancel my order", variants: [] }),
      article("sizes", "See the chart.", { question: "Which size fits me?" }),
    ],
    { today },
  )
  expect(found).toMatchObject([{ rule: "near-duplicate", articles: ["cancel", "cancel-late"] }])
})
