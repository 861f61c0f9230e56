import { ask, compilePack } from "@shopbell/answers"
import { describe, expect, it } from "vitest"
import { loadLocale, phrasingsOf, starterLocales } from "./index.ts"

/** About people and bad goods: who asks this may well be given to a person. */
const forPeople = new Set(["contact", "supportHours", "faultyItem", "complaint", "person"])
/** Rightly heard as a call for somebody, or as a greeting. */
const heardElse = new Set([
  "kundendienst reparatur",
  "بسته رو دزدیدن",
  "nataka habari mpya",
  "垃圾邮件太多",
])

/**
 * A word that begins like another decides over a chat: the Danish review (anmeldelse) is no report to the police,
 * the Vietnamese telephone (điện thoại) no insult. Each silenced every question it stood in.
 */
describe("what shoppers ask in every shop", { timeout: 30_000 }, () => {
  it.each(starterLocales)(
    "%s: is not taken for a call, a complaint or a greeting",
    async (locale) => {
      const content = await loadLocale(locale)
      const { manifest } = await compilePack([], { defaultLocale: locale })
      const misheard = (content ? phrasingsOf(content) : []).flatMap(({ id, question, variants }) =>
        forPeople.has(id)
          ? []
          : [question, ...variants].filter((text) => {
              const { signals } = ask({ manifest, segments: [] }, text, { locale })
              return !heardElse.has(text) && (signals?.handoff || signals?.smallTalk)
            }),
      )
      expect(misheard).toEqual([])
    },
  )
})
