import { expect, it } from "vitest"
import { en } from "./en.ts"
import { english, loadTranslator, locales } from "./index.ts"

it.each(Object.keys(locales))(
  "%s says everything English says, with the same blanks",
  async (locale) => {
    const { messages } = (await locales[locale]?.()) ?? { messages: en }
    expect(Object.keys(messages)).toEqual(Object.keys(en))
    for (const [key, text] of Object.entries(en)) {
      const said = Object.entries(messages).find(([name]) => name === key)?.[1] ?? ""
      expect(said.trim(), key).not.toBe("")
      expect(said.includes("{}"), key).toBe(text.includes("{}"))
    }
  },
)

it("finds a language by its first part and falls back to English", async () => {
  expect((await loadTranslator("zh-Hant-TW"))("send")).toBe("发送")
  expect((await loadTranslator("ar"))("close")).toBe("إغلاق")
  expect((await loadTranslator("ar")).dir).toBe("rtl")
  expect(await loadTranslator("xx")).toBe(english)
})

it("fills a blank with exactly what it is given", () => {
  expect(english("joined", "$& Mei")).toBe("$& Mei joined")
})
