import { ask, type ArticleInput, compilePack, openSegment } from "@shopbell/answers"
import type { LocaleContent } from "./content.ts"
import { intentIds, isIntentId, type IntentId } from "./intents.ts"
import { loadLocale } from "./load-locale.ts"

/** What an own article was found to answer, and whether surely enough to learn from its phrasings. */
export interface Recognised {
  intent: IntentId
  sure: boolean
}

const mostPhrasings = 8
/** Mean confidence over an article's phrasings from which it stands in for the starter's answer. */
const likely = 0.4
const sure = 0.5
/** With fewer phrasings an article must be recognised surely: one alone may mean anything. */
const fewPhrasings = 3
const lead = 0.2
const surer = 0.7

/**
 * Which of the starter's questions a shop's own articles answer: each article's phrasings are asked of
 * the starter answers in one language, and the intent they agree on is its own. An intent goes to one
 * article, the likeliest.
 */
export async function recogniseOwn(
  own: readonly ArticleInput[],
  locale: string,
): Promise<Map<string, Recognised>> {
  const content = await loadLocale(locale)
  if (!content) return new Map()
  const { manifest, segments } = await compilePack(phrasingsOf(content), { defaultLocale: locale })
  const opened = [...segments.values()].map((bytes) => openSegment(bytes))
  const best = new Map<IntentId, { id: string; score: number }>()
  for (const article of own) {
    if (article.locale !== locale) continue
    const [first, second] = votesOf(article, (text) =>
      ask({ manifest, segments: opened }, text, { locale }),
    )
    const least = article.variants.length + 1 < fewPhrasings ? surer : likely
    if (!first || first.score < least || first.score - (second?.score ?? 0) < lead) continue
    const known = best.get(first.intent)
    if (!known || first.score > known.score)
      best.set(first.intent, { id: article.id, score: first.score })
  }
  return new Map([...best].map(([intent, { id, score }]) => [id, { intent, sure: score >= sure }]))
}

/** A language's phrasings as articles without answers: what own articles are compared with. */
export function phrasingsOf(content: LocaleContent): ArticleInput[] {
  return intentIds.map((id) => {
    const [question = "", ...variants] = content.intents[id].ask
    return { id, locale: content.locale, question, variants, answer: "" }
  })
}

function votesOf(
  { question, variants }: ArticleInput,
  answer: (text: string) => ReturnType<typeof ask>,
): { intent: IntentId; score: number }[] {
  const texts = [question, ...variants].slice(0, mostPhrasings)
  const votes = new Map<IntentId, number>()
  for (const text of texts) {
    const [first] = answer(text).top
    const intent = first?.article ?? ""
    if (first && isIntentId(intent))
      votes.set(intent, (votes.get(intent) ?? 0) + first.confidence / texts.length)
  }
  return [...votes].map(([intent, score]) => ({ intent, score })).sort((a, b) => b.score - a.score)
}
