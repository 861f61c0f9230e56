import { beforeAll, describe, expect, it } from "vitest"
import { ask, compilePack, openSegment, type ArticleInput, type CompiledPack } from "../index.ts"
import { mostDense } from "./build-segment.ts"

const count = mostDense + 50
const syllables = "ka lo mi ren tas vo pel dri su na gor bi".split(" ")

/** A made-up word, the same for the same number. */
function word(number: number): string {
  const at = (shift: number) => syllables[Math.floor(number / shift) % syllables.length] ?? ""
  return at(1) + at(12) + at(144)
}

const articles: readonly ArticleInput[] = Array.from({ length: count }, (_, id) => {
  const [first, second, third] = [word(3 * id + 7), word(5 * id + 300), word(11 * id + 900)]
  return {
    id: `article-${id}`,
    locale: "en",
    question: `how is the ${first} ${second} ${third}`,
    variants: [`${first} ${third} please`, `tell me about ${second} ${first}`],
    answer: `It is ${first}.`,
  }
})

let pack: CompiledPack

beforeAll(async () => {
  pack = await compilePack(articles)
})

function question(text: string) {
  const segments = [...pack.segments.values()].map((bytes) => openSegment(bytes))
  return ask({ manifest: pack.manifest, segments }, text, { locale: "en" })
}

describe("a knowledge base with more articles than a dense model holds", () => {
  it("finds articles by other arrangements of their words", () => {
    const right = articles.filter(({ id }, at) => {
      const words = [word(3 * at + 7), word(11 * at + 900), word(5 * at + 300)]
      return question(`what about ${words.join(" ")} then`).top[0]?.article === id
    })
    expect(right.length / count).toBeGreaterThan(0.95)
  })

  it("answers its own phrasings and keeps silent about other things", () => {
    const first = articles[0]
    expect(question(first?.question ?? "")).toMatchObject({
      decision: "answer",
      top: [{ article: "article-0", confidence: 1 }, {}, {}, {}, {}],
    })
    expect(question("what should I cook for dinner").decision).not.toBe("answer")
  })

  it("comes out the same twice", async () => {
    const again = await compilePack(articles)
    expect(again.manifest).toEqual(pack.manifest)
  })
})
