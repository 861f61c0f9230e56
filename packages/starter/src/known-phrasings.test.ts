import { ask, compilePack, openSegment, type ArticleInput } from "@shopbell/answers"
import { describe, expect, it } from "vitest"
import { loadLocale } from "./load-locale.ts"
import { phrasingsOf } from "./recognise.ts"

async function askerOf(locale: string, articles: readonly ArticleInput[]) {
  const { manifest, segments } = await compilePack(articles, { defaultLocale: locale })
  const pack = { manifest, segments: [...segments.values()].map((bytes) => openSegment(bytes)) }
  return (text: string) => ask(pack, text, { locale }).top[0]?.article
}

// One language of each family and script; bench/coverage.ts --held-out prints all.
describe.each(["en", "zh-CN", "de", "ar", "th", "tr"])(
  "the compiled %s phrasings",
  async (locale) => {
    const content = await loadLocale(locale)
    if (!content) throw new Error(`${locale} does not load`)
    const articles = phrasingsOf(content)

    it("are told apart", async () => {
      const asked = await askerOf(locale, articles)
      const lost = articles.filter(({ id, question }) => asked(question) !== id)
      expect(lost.length).toBeLessThanOrEqual(articles.length * 0.03)
    })

    it("help to understand one they have not seen", async () => {
      const asked = await askerOf(
        locale,
        articles.map((article) => ({ ...article, variants: article.variants.slice(1) })),
      )
      const understood = articles.filter(({ id, variants }) => asked(variants[0] ?? "") === id)
      // Of 79 intents, chance finds one; the held-out phrasing is worded unlike the others on purpose.
      expect(understood.length).toBeGreaterThan(articles.length * 0.5)
    })
  },
)
