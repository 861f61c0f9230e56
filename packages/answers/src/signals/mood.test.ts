import { describe, expect, it } from "vitest"
import { isMoody, isPraise, moodOf } from "./mood.ts"

const traits = (text: string, language = "en") => [...moodOf(text, language).keys()]

describe("mood", () => {
  it.each([
    ["en", "I love it", "love"],
    ["de", "das ist wunderschön", "beauty"],
    ["fi", "olen pettynyt", "bore"],
    ["ko", "정말 최고예요", "good"],
    ["th", "อร่อยมาก", "beauty"],
    ["zh", "太差了", "bad"],
    ["sr", "мрзим те", "anger"],
    ["he", "אני שונא את זה", "anger"],
  ])("%s: %j tells of %s", (language, text, feeling) => {
    expect(traits(text, language)).toContain(feeling)
  })

  it("hears what is denied", () => {
    expect(traits("this is not nice")).toContain("not good")
    expect(traits("it was never very funny")).toContain("not joy")
    expect(traits("ไม่ดี", "th")).not.toContain("good")
  })

  it("hears neighbours as one, and whole words as whole words", () => {
    expect(traits("shut up, will you")).toEqual(["anger"])
    expect(traits("a badminton racket")).toEqual([])
    expect(traits("the funeral")).toEqual(["death"])
  })

  it("tells Vietnamese words apart by their marks, where the writer sets them", () => {
    expect(traits("tôi mơ", "vi")).toEqual(["hope"])
    expect(traits("ngôi mộ", "vi")).toEqual(["death"])
    expect(traits("toi cam on", "vi")).toContain("thanks")
  })

  it("takes a face for a feeling in any language", () => {
    expect(traits("😍😍", "xx")).toEqual(["happy face"])
  })

  it("knows business words from moods", () => {
    expect(isMoody(moodOf("when will it be ready, it is late", "en"))).toBe(false)
    expect(isMoody(moodOf("I hate waiting", "en"))).toBe(true)
  })

  it("takes only plain praise for praise", () => {
    expect(isPraise(moodOf("good agent, great manners, excellent work", "en"))).toBe(true)
    expect(isPraise(moodOf("good agent, great manners, useless answer", "en"))).toBe(false)
  })
})
