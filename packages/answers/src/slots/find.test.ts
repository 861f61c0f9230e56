import { describe, expect, it } from "vitest"
import { findSlots } from "./find.ts"
import { likenessToParcel } from "./tracking.ts"

function facts(text: string): string[] {
  return findSlots(text).map((slot) => `${slot.type} ${slot.value}`)
}

describe("finding facts in a message", () => {
  it.each([
    [
      "my order A-99812 and mail to jo.doe@shop.test",
      ["order_id A-99812", "email jo.doe@shop.test"],
    ],
    ["订单号20261105881，退款88元", ["order_id 20261105881", "amount 88元"]],
    ["Sendung RR473124829DE ist weg", ["tracking RR473124829DE"]],
    ["ruf mich an: +49 151 222 33344", ["phone +49 151 222 33344"]],
    ["charge 4111 1111 1111 1111 on my visa", ["credit_card 4111 1111 1111 1111"]],
    ["IBAN DE89 3704 0044 0532 0130 00", ["iban DE89 3704 0044 0532 0130 00"]],
    ["I paid $1,249.50 on 12.11.2026", ["amount $1,249.50", "date 12.11.2026"]],
    ["do you have size 44 in blue, zip 10115", ["size 44", "postcode 10115"]],
    ["#4711 numaralı siparişim", ["order_id #4711"]],
    ["номер заказа Р-30817", ["order_id Р-30817"]],
    ["رقم الطلب ٥٥٢٠١٨٨٢", ["order_id 55201882"]],
    ["注文番号は５５２０１です", ["order_id 55201"]],
    ["مقاس ٤٢", ["size 42"]],
    ["tamanho P", ["size P"]],
    ["tem em GG?", ["size GG"]],
  ])("%j", (text, expected) => {
    expect(facts(text)).toEqual(expected)
  })

  it("gives offsets in UTF-16 units", () => {
    const text = "😀 mail a@b.co"
    const [slot] = findSlots(text)
    expect(text.slice(slot?.start, slot?.end)).toBe("a@b.co")
  })

  it("believes a parcel number only with its check digit", () => {
    expect(likenessToParcel("RR473124829DE")).toBe(2)
    expect(likenessToParcel("RR473124828DE")).toBe(0)
    expect(likenessToParcel("1Z999AA10123456784")).toBe(2)
    expect(likenessToParcel("1Z999AA10123456785")).toBe(0)
  })

  it("reads a bounded part of a wall of numbers", () => {
    const walls = ["4711998 ", "A1 ", "1-", "1.000 "].map((unit) => unit.repeat(1_300))
    for (const wall of walls) expect(findSlots(wall).length).toBeLessThanOrEqual(60)
  })

  const monday = Date.UTC(2026, 10, 23)
  it.each([
    ["en", "I need it by tomorrow", "date 2026-11-24"],
    ["en", "ordered on 12 November 2026", "date 2026-11-12"],
    ["en", "delivered on Friday?", "date 2026-11-27"],
    ["de", "gestern bestellt", "date 2026-11-22"],
    ["de", "vor 3 Tagen bestellt", "date 2026-11-20"],
    ["fr", "commandé le 5 novembre", "date 2026-11-05"],
    ["es", "lo pedí ayer", "date 2026-11-22"],
    ["pl", "zamówiłam 12 listopada", "date 2026-11-12"],
    ["ru", "заказ был вчера", "date 2026-11-22"],
    ["zh", "我11月12日下的单", "date 2026-11-12"],
    ["ja", "昨日注文しました", "date 2026-11-22"],
    ["tr", "dün sipariş verdim", "date 2026-11-22"],
    ["de", "habt ihr die rote Jacke", "color red"],
    ["ru", "есть синяя куртка", "color blue"],
    ["ar", "الفستان الأحمر", "color red"],
    ["ja", "黒いのはありますか", "color black"],
    ["vi", "áo màu đỏ còn không", "color red"],
    ["en", "EU 42 or UK 8.5", "size EU42, size UK8.5"],
    ["fr", "je fais du M", "size M"],
    ["zh", "42码还有吗", "size 42"],
    ["en", "two boxes, 3 pairs", "quantity 3"],
    ["es", "¿enviáis a Francia?", "country FR"],
    ["pl", "wysyłacie do Francji?", "country FR"],
    ["ja", "韓国に送れますか", "country KR"],
    ["en", "I live at 12 High Street", "address 12 High Street"],
    ["de", "Hauptstraße 5, 10115 Berlin", "address Hauptstraße 5, postcode 10115"],
  ])("%s: %j holds %s", (language, text, expected) => {
    const found = findSlots(text, { languages: [language], now: monday })
    expect(found.map((slot) => `${slot.type} ${slot.norm ?? slot.value}`).join(", ")).toBe(expected)
  })

  it("leaves days unresolved without a clock, and words of other languages alone", () => {
    expect(findSlots("tomorrow", { languages: ["en"] })).toEqual([
      { type: "date", value: "tomorrow", start: 0, end: 8 },
    ])
    expect(findSlots("M. Dupont a payé", { languages: ["fr"] })).toEqual([])
    expect(findSlots("do you sort them, or not?", { languages: ["en"] })).toEqual([])
  })

  it("does not trip over what is no language", () => {
    for (const language of ["", "1", "x", "not a language", "zh-Hant-TW", "\u0000"])
      expect(findSlots("tomorrow, in blue", { languages: [language] })).toEqual([])
    expect(() => findSlots("tomorrow, in blue", { languages: ["xx"] })).not.toThrow()
  })

  it("takes the numbers of a phone library before its own", () => {
    const findPhones = () => [{ start: 5, end: 13, norm: "+4930123456" }]
    expect(findSlots("ring 030 1234", { findPhones })).toMatchObject([
      { type: "phone", value: "030 1234", norm: "+4930123456" },
    ])
  })
})
