import { beforeAll, describe, expect, it } from "vitest"
import {
  ask,
  compilePack,
  openSegment,
  planSegments,
  type AskContext,
  type CompiledPack,
} from "./index.ts"
import { shopArticles } from "./shop.fixture.ts"

let pack: CompiledPack

beforeAll(async () => {
  pack = await compilePack(shopArticles, { defaultLocale: "en" })
})

function question(text: string, context: AskContext = {}) {
  const refs = planSegments(pack.manifest, text, context)
  const segments = refs.map((ref) => openSegment(pack.segments.get(ref.hash) ?? new Uint8Array()))
  return ask({ manifest: pack.manifest, segments }, text, context)
}

describe("asking a pack", () => {
  it("finds the article a shopper means in other words", () => {
    expect(question("do you accept paypal?").top[0]?.article).toBe("payment")
    expect(question("I want to send these back").top[0]?.article).toBe("returns")
  })

  it("is certain of a phrasing the shop itself wrote down", () => {
    for (const { id, locale, variants } of shopArticles) {
      for (const variant of variants) {
        const answer = question(variant, { locale })
        expect([answer.decision, answer.top[0]?.article], variant).toEqual(["answer", id])
      }
    }
  })

  it("answers in the language of the question", () => {
    const answer = question("¿con qué puedo pagar?")
    expect(answer.language).toBe("es")
    expect(answer.top[0]).toMatchObject({ article: "payment", locale: "es" })
  })

  it("finds the article of another language where the own has none", () => {
    const answer = question("多久能送到", {})
    expect(answer.language).toBe("zh-Hans")
    expect(answer.top[0]).toMatchObject({ article: "shipping-time", locale: "en" })
  })

  it("understands a short line taken for a related language", () => {
    expect(question("посылка не пришла").top[0]?.article).toBe("shipping-time")
  })

  it("falls back to the default locale for an article that is not translated", () => {
    const refs = planSegments(pack.manifest, "¿pueden envolver el regalo?", {})
    expect(refs.map((ref) => ref.locale)).toEqual(["es", "en"])
    expect(question("¿pueden envolver el regalo?").top[0]?.article).toBe("gift-wrap")
  })

  it("keeps silent about what no shop answers", () => {
    expect(question("write me a haiku about snow").decision).toBe("abstain")
  })

  it("never answers a shopper who wants a person", () => {
    const answer = question("I want to talk to a human being about my return")
    expect(answer.decision).toBe("abstain")
    expect(answer.signals?.handoff).toBe("asked")
  })

  it("orders the candidates by confidence, five at most", () => {
    const { top } = question("return or warranty")
    const confidences = top.map((candidate) => candidate.confidence)
    expect(top.length).toBeLessThanOrEqual(5)
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
  })

  it("survives texts that say nothing, and very long ones", () => {
    for (const text of ["", "   ", "????", "😀", "\u0000", "a".repeat(4_000), "ا".repeat(500)])
      expect(question(text).decision).not.toBe("answer")
  })
})

describe("compiling", () => {
  it("gives the same bytes for the same articles", async () => {
    const again = await compilePack(shopArticles, { defaultLocale: "en" })
    expect(again.manifest).toEqual(pack.manifest)
    for (const [hash, bytes] of again.segments) expect(bytes).toEqual(pack.segments.get(hash))
  })

  it("writes a new segment only for the locale that changed", async () => {
    const changed = shopArticles.map((article) =>
      article.locale === "es" && article.id === "warranty"
        ? { ...article, answer: "Dos años" }
        : article,
    )
    const next = await compilePack(changed, { defaultLocale: "en" })
    const hashes = (locale: string, manifest = next.manifest) =>
      manifest.segments.filter((ref) => ref.locale === locale).map((ref) => ref.hash)
    expect(hashes("en")).toEqual(hashes("en", pack.manifest))
    expect(hashes("es")).not.toEqual(hashes("es", pack.manifest))
  })

  it("takes over what did not change, to the same pack as from scratch", async () => {
    const changed = shopArticles.map((article) =>
      article.locale === "es" && article.id === "warranty"
        ? { ...article, variants: [...article.variants, "garantía del producto"] }
        : article,
    )
    const options = { defaultLocale: "en" }
    const scratch = await compilePack(changed, options)
    const next = await compilePack(changed, { ...options, previous: pack })
    expect(next.manifest).toEqual(scratch.manifest)
    expect(next.segments).toEqual(scratch.segments)
    const bare = await compilePack(changed, {
      ...options,
      previous: { manifest: pack.manifest },
    })
    expect(bare.manifest).toEqual(scratch.manifest)
    const spanish = scratch.manifest.segments.find((ref) => ref.locale === "es")
    expect([...bare.segments.keys()]).toEqual([spanish?.hash])
  })

  it("takes nothing over that was made for another precision", async () => {
    const stricter = await compilePack(shopArticles, {
      defaultLocale: "en",
      precision: 0.99,
      previous: { manifest: pack.manifest },
    })
    expect(stricter.segments.size).toBe(2)
  })

  it("restricts the search to a scope", async () => {
    const scoped = await compilePack(
      shopArticles
        .filter((article) => article.locale === "en")
        .map((article, index) => ({ ...article, scope: index % 2 ? "blue" : "red" })),
    )
    const refs = planSegments(scoped.manifest, "warranty", { scope: "blue" })
    expect(refs.map((ref) => ref.scope)).toEqual(["blue"])
  })
})

describe("opening a segment", () => {
  it("refuses bytes that are no segment", () => {
    expect(() => openSegment(new Uint8Array(4))).toThrow("too short")
    expect(() => openSegment(new Uint8Array(64))).toThrow("Not a pack segment")
  })

  it("refuses a segment that was cut short", () => {
    const [bytes] = pack.segments.values()
    expect(() => openSegment((bytes ?? new Uint8Array()).slice(0, 2_000))).toThrow("cut short")
  })

  it("opens bytes that lie inside a bigger buffer", () => {
    const [bytes = new Uint8Array()] = pack.segments.values()
    const bigger = new Uint8Array(bytes.length + 3)
    bigger.set(bytes, 3)
    expect(openSegment(bigger.subarray(3)).articles).toBe(5)
  })
})
