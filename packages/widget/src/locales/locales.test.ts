import { expect, it } from "vitest"
import { counted } from "./counted.ts"
import { enMore } from "./en-more.ts"
import { en } from "./en.ts"
import { loadTranslator, locales } from "./index.ts"
import { english, translator } from "./translate.ts"

const all = { ...en, ...enMore }

it.each(Object.keys(locales))(
  "%s says everything English says, with the same blanks",
  async (locale) => {
    const { messages } = (await locales[locale]?.()) ?? { messages: all }
    expect(Object.keys(messages)).toEqual(Object.keys(all))
    for (const [key, text] of Object.entries(all)) {
      const said = Object.entries(messages).find(([name]) => name === key)?.[1] ?? ""
      expect(said.trim(), key).not.toBe("")
      expect(said.includes("{}"), key).toBe(text.includes("{}"))
    }
  },
)

it("finds a language by its first part and falls back to English", async () => {
  expect((await loadTranslator("zh-CN"))("send")).toBe("发送")
  expect((await loadTranslator("zh-Hant-TW"))("send")).toBe("傳送")
  expect((await loadTranslator("no"))("close")).toBe("Lukk")
  expect((await loadTranslator("ar"))("close")).toBe("إغلاق")
  expect((await loadTranslator("ar")).dir).toBe("rtl")
  expect(await loadTranslator("xx")).toBe(english)
})

it("has the forms that each language needs for a number", async () => {
  for (const [locale, load] of Object.entries(locales)) {
    const { messages } = await load()
    const t = translator(messages, locale)
    for (const key of ["unread", "wait"] as const) {
      const named = messages[key].split("|").map((form) => form.split(":")[0] ?? "")
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
      expect([...named].sort(), `${locale} ${key}`).toEqual([...pluralCategories].sort())
      expect(counted(t, key, 3), `${locale} ${key}`).not.toBe("")
    }
  }
})

it("counts", () => {
  const t = translator({ ...en, ...enMore }, "en")
  expect(counted(t, "unread", 1)).toBe("1 new message")
  expect(counted(t, "unread", 1_200)).toBe("1,200 new messages")
})

it("fills a blank with exactly what it is given", () => {
  expect(translator(all, "en")("typing", "$& Mei")).toBe("$& Mei is typing")
})
