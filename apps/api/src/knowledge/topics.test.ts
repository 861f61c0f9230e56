import { expect, it } from "vitest"
import { topicsOf } from "./topics.ts"

const row = (id: string, locale: string) => ({
  id,
  locale,
  question: `${id}?`,
  variants: [],
  answer: "…",
})

it("offers what shoppers ask most, by language, and fills up with what else there is", () => {
  const ids = ["care", "payment-methods", "returns", "order-tracking", "size-chart", "a", "b", "c"]
  const topics = topicsOf([...ids.map((id) => row(id, "en")), row("care", "de")])
  expect(topics["en"]?.map(({ article }) => article)).toEqual([
    "order-tracking",
    "returns",
    "size-chart",
    "payment-methods",
    "care",
    "a",
    "b",
  ])
  expect(topics["de"]).toEqual([{ article: "care", question: "care?" }])
})
