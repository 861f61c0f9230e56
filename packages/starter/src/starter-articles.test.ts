import { describe, expect, it } from "vitest"
import { exampleFields, fieldKeys, type PolicyFields } from "./fields.ts"
import { intentIds, intentSpec } from "./intents.ts"
import { loadLocale } from "./load-locale.ts"
import { articlesOf, starterArticles, unfilledFields } from "./starter-articles.ts"
import { recogniseOwn } from "./recognise.ts"

async function answersIn(locale: string, fields: PolicyFields): Promise<Map<string, string>> {
  const rows = await starterArticles({ fields, locales: [locale] })
  return new Map(rows.map((row) => [row.id, row.answer]))
}

describe("the starter answers", () => {
  it("say nothing for a shop that filled nothing", async () => {
    expect(await starterArticles({ fields: {}, locales: ["en"] })).toEqual([])
    expect(unfilledFields({}).map(({ intent }) => intent)).toEqual(intentIds)
  })

  it("speak to every intent once every field is filled", async () => {
    const answers = await answersIn("en", exampleFields())
    expect([...answers.keys()]).toEqual(intentIds.map((intent) => `starter:${intent}`))
    expect(unfilledFields(exampleFields())).toEqual([])
  })

  it.each(fieldKeys)("without %s, no answer needs it", async (field) => {
    const content = await loadLocale("en")
    if (!content) throw new Error("no English")
    const fields = { ...exampleFields(), [field]: null }
    const spoken = articlesOf(content, { fields }).map((row) => row.id.slice("starter:".length))
    // The amounts need their currency, and are as good as unfilled without it.
    const lost = new Set(unfilledFields(fields).map(({ intent }) => intent))
    expect(spoken).toEqual(intentIds.filter((intent) => !lost.has(intent)))
    for (const intent of intentIds)
      if ((intentSpec(intent).needs as readonly string[]).includes(field))
        expect(lost).toContain(intent)
  })

  it.each([
    { returnDays: -3 },
    { returnDays: "soon" },
    { returnDays: Number.NaN },
    { contactEmail: "not an address" },
    { trackingUrl: "javascript:alert(1)" },
    { shipsTo: ["Germany"] },
    { deliveryDays: [5, 2] as const },
    { carriers: [] },
    { returnCostPaidBy: "nobody" },
    { shippingCost: 5 },
  ])("are silent about %j", async (fields) => {
    expect(await starterArticles({ fields, locales: ["en"] })).toEqual([])
  })

  it("leave out a sentence whose field is unfilled", async () => {
    const short = await answersIn("en", { deliveryDays: [2, 5] })
    expect(short.get("starter:deliveryTime")).toBe("Delivery takes 2–5 days.")
    const long = await answersIn("en", { deliveryDays: [2, 5], dispatchHours: 24 })
    expect(long.get("starter:deliveryTime")).toBe(
      "Delivery takes 2–5 days. Orders are sent within 24 hours.",
    )
  })

  it("word amounts, lists, countries and hours as the language does", async () => {
    const fields = exampleFields()
    const english = await answersIn("en-GB", fields)
    expect(english.get("starter:shippingCost")).toBe(
      "Delivery costs €4.90. It is free for orders from €50.",
    )
    expect(english.get("starter:paymentMethods")).toBe(
      "You can pay with: credit or debit card, PayPal, bank transfer.",
    )
    expect(english.get("starter:internationalShipping")).toContain("Germany, Austria, France")
    expect(english.get("starter:supportHours")).toBe("We are here for you: Mon–Fri 09:00–18:00.")
  })

  it("word a choice by what was chosen", async () => {
    const free = await answersIn("en", { returnCostPaidBy: "shop" })
    const paid = await answersIn("en", { returnCostPaidBy: "customer" })
    expect(free.get("starter:returnCost")).toMatch(/^Returns are free/)
    expect(paid.get("starter:returnCost")).toMatch(/^You pay/)
  })

  it("cover the chosen packs only", async () => {
    const rows = await starterArticles({
      fields: exampleFields(),
      locales: ["en"],
      packs: ["fashion"],
    })
    expect(rows.map((row) => row.id)).toEqual(["starter:fit"])
  })

  it("go by the shop's own name of a locale, and pass over what they do not speak", async () => {
    const rows = await starterArticles({ fields: exampleFields(), locales: ["en-GB", "xx"] })
    expect(new Set(rows.map((row) => row.locale))).toEqual(new Set(["en-GB"]))
  })
})

it("recognises what own articles answer, and lets them stand in for the starter", async () => {
  const own = [
    {
      id: "our-returns",
      locale: "en",
      question: "How do I return an item?",
      variants: ["how to send something back", "return process", "I want to return my order"],
      answer: "Bring it to the shop.",
    },
    {
      id: "founder",
      locale: "en",
      question: "Who founded this company?",
      variants: ["who is the founder"],
      answer: "Two sisters.",
    },
  ]
  const found = await recogniseOwn(own, "en")
  expect(found.get("our-returns")?.intent).toBe("returnHow")
  expect(found.has("founder")).toBe(false)
  const rows = await starterArticles({ fields: exampleFields(), locales: ["en"], own })
  const ids = rows.map(({ id }) => id)
  expect(ids).toContain("our-returns")
  expect(ids).not.toContain("starter:returnHow")
  expect(ids).toContain("starter:refundTime")
})
