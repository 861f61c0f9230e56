import { describe, expect, it } from "vitest"
import { fold } from "./fold.ts"
import { tokenize } from "./tokens.ts"

describe("folding", () => {
  it.each([
    ["Größe", "grosse"],
    ["ÉTÉ", "ete"],
    ["ＡＢＣ１", "abc1"],
    ["heeeey", "hey"],
    ["İade", "iade"],
    ["أُريدُ", "اريد"],
    ["l'adresse", "l adresse"],
    ["don't", "don't"],
    ["Đơn hàng", "don hang"],
    ["貨運費", "货运费"],
    ["हिन्दी", "हिन्दी"],
  ])("%j becomes %j", (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe("tokens", () => {
  it("keeps unspaced scripts as runs and masks long numbers", () => {
    expect(tokenize(fold("Order SO20261234 没到")).map((token) => token.text)).toEqual([
      "order",
      "0000",
      "没到",
    ])
  })
})
