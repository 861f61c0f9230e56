import type { ArticleInput } from "@shopbell/answers"
import type { LocaleContent } from "./content.ts"
import type { FieldKey, PolicyFields } from "./fields.ts"
import { fillTemplate } from "./fill-template.ts"
import { intentsOf, intentSpec, tradePacks, type IntentId, type TradePack } from "./intents.ts"
import { loadLocale } from "./load-locale.ts"
import { mergeStarter, type OwnArticle } from "./merge-starter.ts"
import { recogniseOwn } from "./recognise.ts"
import { isFilled, wordField } from "./word-field.ts"

export interface StarterOptions {
  fields: PolicyFields
  /** The shop's locales; those without starter texts are passed over. */
  locales: readonly string[]
  /** Default: all. A trade's questions stay silent anyway until their fields are filled. */
  packs?: readonly TradePack[]
  /** The shop's own articles, which override. Left out: the starter's rows alone. */
  own?: readonly OwnArticle[]
  /** The language own articles are recognised in, where they are written in it; else their commonest. */
  defaultLocale?: string
}

/** What to compile: the starter answers the fields allow for, and the shop's own articles. */
export async function starterArticles({
  fields,
  locales,
  packs = tradePacks,
  own = [],
  defaultLocale,
}: StarterOptions): Promise<ArticleInput[]> {
  const rows: ArticleInput[] = []
  for (const locale of new Set(locales)) {
    const content = await loadLocale(locale)
    if (content) rows.push(...articlesOf(content, { fields, locale, packs }))
  }
  const isDefault = own.some(({ locale }) => locale === defaultLocale)
  const locale = isDefault ? defaultLocale : commonestLocale(own)
  return mergeStarter(own, rows, locale === undefined ? undefined : await recogniseOwn(own, locale))
}

/** The language most own articles are in. */
function commonestLocale(own: readonly OwnArticle[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { locale } of own) counts.set(locale, (counts.get(locale) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The rows of one language: an article for every intent whose fields are filled. */
export function articlesOf(
  content: LocaleContent,
  options: { fields: PolicyFields; locale?: string; packs?: readonly TradePack[] },
): ArticleInput[] {
  const { fields, locale = content.locale, packs = tradePacks } = options
  const language = { locale, words: content.words }
  return intentsOf(packs).flatMap((intent) => {
    if (unfilledOf(intent, fields).length > 0) return []
    const { ask, say } = content.intents[intent]
    const answer = fillTemplate(say, (field) => wordField(field, fields, language))
    const [question = "", ...variants] = ask
    if (answer === undefined) return []
    return [{ id: starterId(intent), locale, question, variants, answer, category: "starter" }]
  })
}

export interface SilentIntent {
  intent: IntentId
  title: string
  /** Filling these would make it speak. */
  fields: FieldKey[]
}

/** The intents that say nothing, and for want of which fields. */
export function unfilledFields(
  fields: PolicyFields,
  packs: readonly TradePack[] = tradePacks,
): SilentIntent[] {
  return intentsOf(packs)
    .map((intent) => ({
      intent,
      title: intentSpec(intent).title,
      fields: unfilledOf(intent, fields),
    }))
    .filter((silent) => silent.fields.length > 0)
}

function unfilledOf(intent: IntentId, fields: PolicyFields): FieldKey[] {
  return intentSpec(intent).needs.filter((field) => !isFilled(field, fields))
}

/** The article id of a starter answer. */
export function starterId(intent: IntentId): string {
  return `starter:${intent}`
}
