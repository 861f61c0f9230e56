import { describe, expect, it } from "vitest"
import { exampleFields, fieldSpec, listWords, type FieldKey } from "./fields.ts"
import { fieldsOfTemplate } from "./fill-template.ts"
import { intentIds, intentSpec } from "./intents.ts"
import { loadLocale, starterLocales } from "./load-locale.ts"
import { articlesOf } from "./starter-articles.ts"

const largest = new Set("en zh-CN es fr de pt ru ja ar it ko tr".split(" "))

const latin = /\p{Script=Latin}/u
const scripts: Readonly<Record<string, RegExp>> = {
  "zh-CN": /\p{Script=Han}/u,
  "zh-TW": /\p{Script=Han}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  bn: /\p{Script=Bengali}/u,
  ta: /\p{Script=Tamil}/u,
  th: /\p{Script=Thai}/u,
  el: /\p{Script=Greek}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  sr: /\p{Script=Cyrillic}/u,
}

/** What makes two phrasings the same to a reader: their letters and digits. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "")
}

it("there are starter answers in 36 languages or more", () => {
  expect(starterLocales.length).toBeGreaterThanOrEqual(36)
})

describe.each(starterLocales)("the %s starter", async (locale) => {
  const content = await loadLocale(locale)
  if (!content) throw new Error(`${locale} does not load`)

  it("is what its name says", () => {
    expect(content.locale).toBe(locale)
  })

  it("words every intent, in the table's order, and every list word", () => {
    expect(Object.keys(content.intents)).toEqual(intentIds)
    expect(Object.keys(content.words)).toEqual([...listWords])
    expect(Object.values(content.words).filter((word) => word.trim() === "")).toEqual([])
  })

  it("has phrasings enough", () => {
    const least = largest.has(locale) ? 8 : 4
    const few = intentIds.filter((id) => content.intents[id].ask.length < least)
    expect(few).toEqual([])
  })

  it("asks nothing twice", () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const id of intentIds)
      for (const text of content.intents[id].ask) {
        const other = seen.get(letters(text))
        if (other !== undefined) twice.push(`${text}: ${other}, ${id}`)
        seen.set(letters(text), id)
      }
    expect(twice).toEqual([])
  })

  it("names in every answer just the fields its intent declares", () => {
    for (const id of intentIds) {
      const { needs, may } = intentSpec(id)
      expect({ id, ...fieldsOfTemplate(content.intents[id].say) }).toEqual({
        id,
        needs: [...needs].sort(),
        may: [...may].sort(),
      })
    }
  })

  it("words every value of a choice", () => {
    for (const id of intentIds)
      for (const field of intentSpec(id).needs)
        for (const value of choicesOf(field)) {
          const answer = articleFor(id, { ...exampleFields(), [field]: value })?.answer
          expect({ id, field, value, answer }).toEqual({
            id,
            field,
            value,
            answer: expect.any(String),
          })
          expect(answer).not.toMatch(/[{}|[\]]|undefined/)
        }
  })

  it("leaves no mark of the template in any answer", () => {
    const answers = articlesOf(content, { fields: exampleFields() }).map((row) => row.answer)
    expect(answers.length).toBe(intentIds.length)
    expect(answers.filter((answer) => /[{}|[\]]|undefined|\s{2,}/.test(answer))).toEqual([])
  })

  it("is written in its language's script", () => {
    const script = scripts[locale] ?? latin
    const lines = intentIds.flatMap((id) => [...content.intents[id].ask, content.intents[id].say])
    const foreign = lines.filter((line) => !script.test(line))
    // Names such as "cruelty free" and shoppers' own Latin spelling are a few lines in a hundred.
    expect(foreign.length).toBeLessThan(lines.length * 0.03)
  })

  function articleFor(id: string, fields: ReturnType<typeof exampleFields>) {
    return content
      ? articlesOf(content, { fields }).find((row) => row.id === `starter:${id}`)
      : undefined
  }
})

function choicesOf(field: FieldKey): readonly (string | boolean)[] {
  const { kind, choices } = fieldSpec(field)
  return kind === "yesNo" ? [true, false] : (choices ?? [])
}
