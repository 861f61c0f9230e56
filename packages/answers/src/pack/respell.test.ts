import { beforeAll, describe, expect, it } from "vitest"
import { compilePack } from "../compile/compile.ts"
import { shopArticles } from "../shop.fixture.ts"
import { englishVectors } from "../vectors/english.ts"
import { respelled } from "./respell.ts"
import { openSegment, type Segment } from "./segment.ts"

const vectors = englishVectors()
let english: Segment[]
let spanish: Segment[]

beforeAll(async () => {
  const { manifest, segments } = await compilePack(shopArticles, { defaultLocale: "en" })
  const of = (locale: string) =>
    manifest.segments
      .filter((ref) => ref.locale === locale)
      .map((ref) => openSegment(segments.get(ref.hash) ?? new Uint8Array()))
  ;[english, spanish] = [of("en"), of("es")]
})

describe("words that fingers slipped on", () => {
  it.each([
    ["what is the gaurantee", "what is the guarantee"],
    ["is there a polciy", "is there a policy"],
    ["which payement methods", "which payment methods"],
    ["gift wraping please", "gift wrapping please"],
  ])("%s", (typed, meant) => {
    expect(respelled(typed, english, ["en"], vectors).toLowerCase()).toBe(meant.toLowerCase())
  })

  it.each([
    "do you sell cords", // "cards" is the shop's word, "cords" is one, too
    "I want a refund for 1234retrun",
    "retrunretrunretrunretrunretrun",
    "où est mon colis",
    "注文をキャンセル",
    "",
  ])("leaves %j as it is", (typed) => {
    expect(respelled(typed, english, ["en"], vectors)).toBe(typed)
  })

  it("takes no other letter for a slip where it has no list of words", () => {
    expect(respelled("¿aceptna tarjetas?", spanish, ["es"], vectors)).toBe("¿aceptan tarjetas?")
    expect(respelled("¿acepten tarjetas?", spanish, ["es"], vectors)).toBe("¿acepten tarjetas?")
  })

  it("sets apart what was written together, where the shop says both words often", async () => {
    const { segments } = await compilePack([
      {
        id: "a",
        locale: "en",
        question: "order status",
        variants: ["status of my order"],
        answer: "Yes.",
      },
    ])
    const own = [...segments.values()].map((bytes) => openSegment(bytes))
    expect(respelled("orderstatus", own, ["en"], vectors)).toBe("order status")
    expect(respelled("myorder", own, ["en"], vectors)).toBe("myorder")
  })

  it("gives up on a message full of words that nobody knows", () => {
    const strange = "qwxyz zxqwv vqzxw wvzqx xzvwq retrun"
    expect(respelled(strange, english, ["en"], vectors)).toBe(strange)
  })
})
