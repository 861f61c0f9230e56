import { readdirSync, readFileSync } from "node:fs"
import { beforeAll, describe, expect, it } from "vitest"
import {
  ask,
  compilePack,
  openSegment,
  planSegments,
  type Answer,
  type ArticleInput,
  type CompiledPack,
} from "../index.ts"

const folder = new URL("scripts/articles/", import.meta.url)
const articles = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): ArticleInput => JSON.parse(line)),
)

let pack: CompiledPack

beforeAll(async () => {
  pack = await compilePack(articles)
})

function answerTo(text: string, locale: string): Answer {
  const refs = planSegments(pack.manifest, text, { locale })
  const segments = refs.map((ref) => openSegment(pack.segments.get(ref.hash) ?? new Uint8Array()))
  return ask({ manifest: pack.manifest, segments }, text, { locale })
}

const several: [string, string, string][] = [
  ["en", "Where is my order and how can I return the shoes?", "tracking returns"],
  ["en", "do you ship to Norway? and which payment methods do you take?", "abroad payment-methods"],
  ["en", "how long does delivery take and how much does it cost?", "delivery-time shipping-cost"],
  ["en", "Can I still cancel my order? If not, how do I send it back?", "cancel returns"],
  ["de", "Wo ist mein Paket und wie kann ich die Schuhe zurückgeben?", "tracking returns"],
  ["de", "Was kostet der Versand, und wie lange habe ich Garantie?", "shipping-cost warranty"],
  ["fr", "où est mon colis et comment retourner un article ?", "tracking returns"],
  [
    "fr",
    "Quels sont les frais de livraison ? Acceptez-vous PayPal ?",
    "shipping-cost payment-methods",
  ],
  ["es", "¿Dónde está mi pedido y cómo puedo devolver los zapatos?", "tracking returns"],
  ["es", "cuánto cuesta el envío? y dónde pongo el cupón?", "shipping-cost coupon"],
  ["it", "Dov'è il mio ordine e come posso restituire le scarpe?", "tracking returns"],
  ["pt", "Onde está o meu pedido e como posso devolver os sapatos?", "tracking returns"],
  ["nl", "Waar is mijn bestelling en hoe kan ik de schoenen retourneren?", "tracking returns"],
  ["pl", "Gdzie jest moja paczka i jak mogę zwrócić buty?", "tracking returns"],
  ["tr", "Siparişim nerede ve ayakkabıları nasıl iade edebilirim?", "tracking returns"],
  ["ar", "أين طلبي وكيف يمكنني إرجاع الحذاء؟", "tracking returns"],
  ["zh", "退货运费谁出？多久到账？", "return-cost refund-time"],
  ["zh", "我的包裹在哪，优惠券怎么用", "tracking coupon"],
  ["ja", "荷物は今どこですか？返品はどうすればいいですか？", "tracking returns"],
  ["en", "Do you have a size chart? Is gift wrapping possible?", "sizes gift-wrap"],
]
const single: [string, string][] = [
  ["en", "I ordered shoes and a jacket, where are they?"],
  ["en", "Can I return the shoes and the jacket?"],
  ["en", "my parcel arrived and the lamp is broken"],
  ["en", "Hello! How are you? Where is my order?"],
  ["en", "I forgot my password and cannot log in"],
  ["de", "Ich habe letzte Woche bestellt und noch nichts bekommen, wo ist mein Paket?"],
  ["de", "Kann ich mit Visa und PayPal zahlen?"],
  ["fr", "je voudrais échanger ma veste et ma jupe"],
  ["es", "quiero devolver los zapatos y la chaqueta"],
  ["zh", "鞋子收到了，但是坏了，怎么办"],
  ["ja", "商品が届きましたが、壊れていました。どうすればいいですか？"],
  ["it", "Ho ordinato una lampada e un tavolo, dov'è il mio pacco?"],
  ["tr", "Kredi kartı ve PayPal ile ödeyebilir miyim?"],
  ["pl", "Zamówiłam buty i kurtkę, gdzie jest paczka?"],
  ["pt", "Quero devolver a camisa e as calças"],
]

describe("several questions in one message", () => {
  it.each(several)("%s: %j is answered as %s", (locale, text, expected) => {
    const { decision, parts = [] } = answerTo(text, locale)
    expect(decision).toBe("answer")
    expect(parts.map((part) => part.top[0]?.article).join(" ")).toBe(expected)
    for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text)
  })

  it.each(single)("%s: %j stays one question", (locale, text) => {
    expect(answerTo(text, locale).parts).toBeUndefined()
  })
})
