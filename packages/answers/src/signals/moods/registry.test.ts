import { describe, expect, it } from "vitest"
import { fold } from "../../text/fold.ts"
import { badFeelings, feelings, goodFeelings } from "./feelings.ts"
import { moodWords, sisters } from "./registry.ts"

const languages = Object.entries(moodWords)
const formsOf = (language: string, listed: string) =>
  listed.split(" ").map((form) => (language === "vi" ? form : fold(form)))

describe("words of mood", () => {
  it.each(languages)("%s words nearly every feeling", (_, words) => {
    const silent = feelings.filter((feeling) => words[feeling] === "")
    expect(silent).toEqual([])
  })

  it.each(languages)("%s has no form that is good and bad at once", (language, words) => {
    const good = new Set(goodFeelings.flatMap((feeling) => formsOf(language, words[feeling])))
    const bad = badFeelings.flatMap((feeling) => formsOf(language, words[feeling]))
    expect(bad.filter((form) => good.has(form))).toEqual([])
  })

  it.each(languages)("%s writes its forms as they are read", (_, words) => {
    const forms = feelings.flatMap((feeling) => words[feeling].split(" "))
    expect(forms.filter((form) => !/^=?[^\s=_]+(?:_[^\s=_]+)*$/u.test(form))).toEqual([])
  })

  it("knows the sisters it sends readers to", () => {
    expect(Object.values(sisters).filter((language) => !(language in moodWords))).toEqual([])
  })
})
