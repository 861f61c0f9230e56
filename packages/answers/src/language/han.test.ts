import { describe, expect, it } from "vitest"
import { detectLanguage } from "./detect.ts"

describe("telling Japanese and the two Chinese scripts apart", () => {
  it.each([
    ["配送状況確認", "ja"],
    ["領収書希望", "ja"],
    ["注文番号不明", "ja"],
    ["送料無料条件", "ja"],
    ["可以退款嗎", "zh-Hant"],
    ["幾時送到", "zh-Hant"],
    ["怎么退货", "zh-Hans"],
    ["请问发票怎么开", "zh-Hans"],
  ])("%j is %s on any page", (text, language) => {
    for (const page of ["en", "ja", "zh-TW"]) expect(detectLanguage(text, { page })).toBe(language)
  })

  it.each([
    ["返品可能？", "ja", "ja"],
    ["返品可能？", "en", "ja"],
    ["交換希望", "ja", "ja"],
    ["商品確認", "ja", "ja"],
    ["商品不良", "ja", "ja"],
    ["可以退款", "zh-TW", "zh-Hant"],
    ["可以退款", "zh-CN", "zh-Hans"],
    ["可以退款", "ja", "zh-Hans"],
  ])("lets the page decide what %j on %s is", (text, page, language) => {
    expect(detectLanguage(text, { page })).toBe(language)
  })

  it("goes by what was written before where a line may be either", () => {
    const history = ["注文した商品が届きません"]
    expect(detectLanguage("商品不良", { page: "zh-CN", history })).toBe("ja")
    expect(detectLanguage("可以退款", { history: ["請問什麼時候到貨"] })).toBe("zh-Hant")
  })

  it("stays among the languages it may choose from", () => {
    expect(detectLanguage("返品可能", { among: ["en", "zh"] })).toMatch(/^zh/)
  })
})
