import { describe, expect, it } from "vitest"
import { ask, compilePack, openSegment, planSegments } from "../index.ts"
import { shopArticles } from "../shop.fixture.ts"
import { fold } from "../text/fold.ts"
import { tokenize } from "../text/tokens.ts"
import { englishVectors } from "./english.ts"
import { openWordVectors } from "./word-vectors.ts"

const vectors = englishVectors()

function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => vectors.sentence(tokenize(fold(text))))
  if (!a || !b) throw new Error("no vector")
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}

describe("word vectors", () => {
  it("put a text nearer to one in other words than to one about something else", () => {
    expect(likeness("buy a car", "purchase an automobile")).toBeGreaterThan(0.6)
    expect(likeness("buy a car", "purchase an automobile")).toBeGreaterThan(
      likeness("buy a car", "the weather tomorrow morning"),
    )
  })

  it("have no direction for words they do not know", () => {
    expect(vectors.sentence(tokenize("qqxyzzy wvvkk"))).toBeUndefined()
    expect(vectors.sentence(tokenize("你好"))).toBeUndefined()
  })

  it("refuse bytes that are none", () => {
    expect(() => openWordVectors(new Uint8Array(8))).toThrow("too short")
    expect(() => openWordVectors(new Uint8Array(64))).toThrow("Not word vectors")
  })
})

describe("a pack with word vectors", () => {
  it("finds an article by words it does not hold, and still answers without the vectors", async () => {
    const pack = await compilePack(shopArticles, { defaultLocale: "en", vectors })
    const segments = planSegments(pack.manifest, "guarantee period", {}).map((ref) =>
      openSegment(pack.segments.get(ref.hash) ?? new Uint8Array()),
    )
    const { manifest } = pack
    const first = (text: string, given: { vectors?: typeof vectors }) =>
      ask({ manifest, segments, ...given }, text, { locale: "en" }).top[0]
    for (const given of [{ vectors }, {}]) {
      expect(first("guarantee period", given)?.article).toBe("warranty")
      expect(first("return policy", given)?.article).toBe("returns")
    }
    const bare = first("wrapping paper for a birthday", {})
    const helped = first("wrapping paper for a birthday", { vectors })
    expect(helped?.article).toBe("gift-wrap")
    expect(helped?.confidence).toBeGreaterThanOrEqual(bare?.confidence ?? 0)
  })
})
