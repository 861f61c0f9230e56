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
  ],
  de: [
    ["wo bleibt mein zeug", "trackOrder"],
    ["gutschein geht nicht", "couponFails"],
  ],
  fr: [
    ["il est où mon colis", "trackOrder"],
    ["le code promo marche pas", "couponFails"],
  ],
  tr: [["kargom nerede", "trackOrder"]],
  ru: [["где моя посылка", "trackOrder"]],
  ja: [["荷物どこ", "trackOrder"]],
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
