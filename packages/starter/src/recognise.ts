import { ask, compilePack, openSegment, type ArticleInput, type Segment } from "@shopbell/answers"
import type { LocaleContent } from "./content.ts"
import { intentIds, type IntentId } from "./intents.ts"
import { linkedIntent, type OwnArticle } from "./merge-starter.ts"

/** At least this sure of the question itself; a wrong guess would silence a good answer. */
const sureEnough = 0.95
/** Of the article's other phrasings, this share must ask the same. */
const agreeing = 0.6

/**
 * Which starter intents a shop's own articles of one language already answer (own id → intent).
 * Conservative: the starter's phrasings must know the title for certain and most of the variants
 * too, and of several own articles about one intent none is taken: they say more than it does.
 */
export async function recogniseIntents(
  own: readonly OwnArticle[],
  content: LocaleContent,
): Promise<Map<string, IntentId>> {
  const pack = await compilePack(phrasingsOf(content), { defaultLocale: content.locale })
  const segments = [...pack.segments.values()].map((bytes) => openSegment(bytes))
  const intentOf = (text: string) => topIntent({ manifest: pack.manifest, segments }, text, content)
  const found = new Map<string, IntentId>()
  for (const article of own) {
    if (linkedIntent(article)) continue
    const intent = agreedIntent(article, intentOf)
    if (intent) found.set(article.id, intent)
  }
  return withoutRivals(found)
}

/** A language's phrasings as articles without answers: what own articles are compared with. */
export function phrasingsOf(content: LocaleContent): ArticleInput[] {
  return intentIds.map((id) => {
    const [question = "", ...variants] = content.intents[id].ask
    return { id, locale: content.locale, question, variants, answer: "" }
  })
}

interface Reading {
  intent: IntentId | undefined
  sure: boolean
}

function topIntent(
  pack: { manifest: Parameters<typeof ask>[0]["manifest"]; segments: readonly Segment[] },
  text: string,
  content: LocaleContent,
): Reading {
  const { decision, top } = ask(pack, text, { locale: content.locale })
  const [first] = top
  return {
    intent: intentIds.find((id) => id === first?.article),
    sure: decision !== "abstain" && (first?.confidence ?? 0) >= sureEnough,
  }
}

function agreedIntent(
  { question, variants }: OwnArticle,
  intentOf: (text: string) => Reading,
): IntentId | undefined {
  const { intent, sure } = intentOf(question)
  if (!intent || !sure) return undefined
  const same = variants.filter((variant) => intentOf(variant).intent === intent).length
  return same >= agreeing * variants.length ? intent : undefined
}

function withoutRivals(found: ReadonlyMap<string, IntentId>): Map<string, IntentId> {
  const intents = [...found.values()]
  return new Map(
    [...found].filter(([, intent]) => intents.indexOf(intent) === intents.lastIndexOf(intent)),
  )
}
