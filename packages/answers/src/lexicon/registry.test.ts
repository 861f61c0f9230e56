import { describe, expect, it } from "vitest"
import { fold } from "../text/fold.ts"
import { conceptIndex, conceptNames } from "./concepts.ts"
import { inferIntents, intentNames } from "./intents.ts"
import { subjectOf } from "./matcher.ts"
import { lexicons, matcherOf } from "./registry.ts"

function intentsOf(language: string, text: string): string[] {
  const found = new Set<number>()
  matcherOf(language)?.find(subjectOf(fold(text)), found)
  return [...inferIntents(found).keys()].map((intent) => intentNames[intent] ?? "")
}

describe("the lexicons", () => {
  it("cover every language a shop is judged in", () => {
    const needed =
      "ar bg bn cs da de el en es fa fi fr he hi hr hu id it ja ko ms nb nl pl pt ro ru sk sr sv sw ta th tl tr uk ur vi zh"
    const languages = lexicons.map((lexicon) => lexicon.language)
    expect(languages.sort()).toEqual(needed.split(" "))
  })

  it.each(lexicons.map((lexicon) => [lexicon.language, lexicon] as const))(
    "%s names the concepts a shop cannot do without",
    (_, lexicon) => {
      const core =
        "order parcel ship arrive where when howlong howmuch notyet neg postage sendback refund exchange size misfit cancel dontwant address elsewhere wrong change pay method paybrand fail coupon broken missing invoice person bot complain insult thanks hello offtopic inject"
      for (const name of core.split(" ")) {
        expect(conceptIndex.has(name)).toBe(true)
        expect(Object.keys(lexicon.terms)).toContain(name)
      }
      expect(lexicon.offTopic.length).toBeGreaterThan(4)
    },
  )

  it("has no concept twice", () => {
    expect(new Set(conceptNames).size).toBe(conceptNames.length)
  })

  it.each([
    ["en", "my jacket never turned up", "track"],
    ["zh", "东西怎么还没送到", "track"],
    ["fr", "je voudrais changer l'adresse", "changeAddress"],
    ["de", "die Hose ist mir viel zu eng", "sizeExchange"],
    ["nl", "ik wil mijn geld terug", "refundStatus"],
    ["pl", "ile kosztuje wysyłka do domu", "shippingCost"],
    ["cs", "potřebuji fakturu na firmu", "invoice"],
    ["fi", "voinko maksaa kortilla", "payMethods"],
    ["ko", "사이즈가 너무 작아요", "sizeExchange"],
    ["th", "อยากยกเลิกออเดอร์", "cancel"],
    ["vi", "mã giảm giá báo lỗi", "couponFail"],
    ["el", "η κούπα ήρθε σπασμένη", "damaged"],
    ["he", "רוצה להחזיר את השמלה", "return"],
    ["uk", "скільки днів чекати доставку", "deliveryTime"],
    ["sr", "желим да откажем поруџбину", "cancel"],
    ["sw", "nataka kuzungumza na mtu", "person"],
    ["es", "esto está testado en animales", "crueltyFree"],
    ["pl", "czy mogę coś dodać do zamówienia", "changeOrder"],
    ["ko", "유통기한이 언제까지예요", "shelfLife"],
    ["th", "มีของที่ไม่มีกลูเตนไหม", "diet"],
    ["sv", "kan jag betala i dollar", "currency"],
    ["hu", "melyiket ajánlják száraz bőrre", "advice"],
    ["fi", "tuleeko liha kylmänä", "chilled"],
    ["vi", "mua hàng ở đây thế nào, mình muốn mua cái này", "placeOrder"],
    ["uk", "чи підійде до мого айфона", "compatible"],
    ["nl", "hebben jullie een mailadres", "contact"],
  ])("%s understands %j", (language, text, intent) => {
    expect(intentsOf(language, text)).toContain(intent)
  })
})
