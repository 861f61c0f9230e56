import { ask, compilePack, openSegment } from "@shopbell/answers"
import { describe, expect, it } from "vitest"
import { loadLocale, phrasingsOf } from "./index.ts"

async function asker(locale: string, precision?: number) {
  const content = await loadLocale(locale)
  if (!content) throw new Error(`No starter answers in ${locale}`)
  const { manifest, segments } = await compilePack(phrasingsOf(content), {
    defaultLocale: locale,
    ...(precision !== undefined && { precision }),
  })
  const opened = [...segments.values()].map((bytes) => openSegment(bytes))
  return (text: string) => {
    const { decision, top } = ask({ manifest, segments: opened }, text, { locale })
    return { decision, intent: top[0]?.article }
  }
}

/** As people type, in few of the words the starter answers are written with. */
const meant: Readonly<Record<string, readonly (readonly [text: string, intent: string])[]>> = {
  en: [
    ["when will i get my cash back", "refundTime"],
    ["you charged me twice!!", "doubleCharge"],
    ["it's too small, swap?", "sizeExchange"],
    ["whats ur phone number", "contact"],
    ["was this tried on bunnies", "crueltyFree"],
    ["my card was charged in dollars twice", "doubleCharge"],
  ],
  de: [
    ["wo bleibt mein zeug", "trackOrder"],
    ["gutschein geht nicht", "couponFails"],
    ["kann ich zu meiner bestellung noch was dazubestellen", "changeOrder"],
    ["passt das auf mein iphone 12", "compatibility"],
    ["kann ich meine adresse noch ändern", "changeAddress"],
  ],
  fr: [
    ["il est où mon colis", "trackOrder"],
    ["le code promo marche pas", "couponFails"],
    ["je peux payer en francs suisses", "currency"],
    ["vous me conseillez lequel pour peau sèche", "productAdvice"],
  ],
  tr: [
    ["kargom nerede", "trackOrder"],
    ["bu helal mi", "dietary"],
  ],
  ru: [
    ["где моя посылка", "trackOrder"],
    ["как у вас заказать", "placeOrder"],
  ],
  ja: [
    ["荷物どこ", "trackOrder"],
    ["お肉は冷たいまま届きますか", "chilledDelivery"],
  ],
  "zh-CN": [["面霜打开后能放多久", "shelfLife"]],
}

describe("starter answers to questions in other words", { timeout: 30_000 }, () => {
  it.each(Object.entries(meant))(
    "%s: says what is plainly meant at once",
    async (locale, lines) => {
      const answer = await asker(locale)
      for (const [text, intent] of lines)
        expect(answer(text), text).toEqual({ decision: "answer", intent })
    },
  )

  it("does not answer where what is meant is among words nobody knows", async () => {
    const answer = await asker("en")
    expect(answer("kargle my frobbed parcel of zinth where the quux").decision).not.toBe("answer")
  })

  it("holds its tongue where the shop wants to be right nearly always", async () => {
    const answer = await asker("de", 0.999)
    expect(answer("wo bleibt mein zeug").decision).toBe("clarify")
  })
})
