import { detectLanguage } from "../language/detect.ts"
import { baseOf } from "../lexicon/base-of.ts"
import type { AskContext, PackManifest, SegmentRef } from "../types.ts"

// Who plans the segments of a question asks it next.
let last: { key: string; manifest: PackManifest; language: string } | null = null
/** Languages are told from no more than these. */
const heardMessages = 3

/** The language of a question, by its text, its history and what the page and browser say. */
export function languageOf(manifest: PackManifest, text: string, context: AskContext): string {
  const { locale, locales } = context
  const history = (context.history ?? [])
    .filter((message) => message.author === "contact")
    .map((message) => message.text)
    .slice(-heardMessages)
  const key = JSON.stringify([text, locale, locales, history])
  if (last?.manifest !== manifest || last.key !== key) {
    const language = detectLanguage(text, {
      shop: [manifest.defaultLocale, ...manifest.segments.map((segment) => segment.locale)],
      ...(locale === undefined ? {} : { page: locale }),
      ...(locales === undefined ? {} : { browser: locales }),
      history,
    })
    last = { key, manifest, language }
  }
  return last.language
}

/**
 * The segments a question needs: those of its language, and those of the default locale where the
 * language has no articles or fewer. A shell loads these and no others.
 */
export function planSegments(
  manifest: PackManifest,
  text: string,
  context: AskContext,
): SegmentRef[] {
  const inScope = manifest.segments.filter(
    (segment) => context.scope === undefined || segment.scope === context.scope,
  )
  const language = languageOf(manifest, text, context)
  const own = preferred(inScope, language, context)
  const fallback = inScope.filter((segment) => segment.locale === manifest.defaultLocale)
  if (own.length === 0) return fallback.length > 0 ? fallback : inScope
  const covered = own.reduce((sum, segment) => sum + segment.articles, 0)
  const wanted = fallback.reduce((sum, segment) => sum + segment.articles, 0)
  if (covered >= wanted) return own
  return [...own, ...fallback.filter((segment) => !own.includes(segment))]
}

/** Of several locales of one language (pt-BR, pt-PT) the page's own, else all of them. */
function preferred(segments: SegmentRef[], language: string, context: AskContext): SegmentRef[] {
  const same = segmentsFor(segments, baseOf(language))
  const asked = [context.locale, ...(context.locales ?? []), language]
  for (const locale of asked) {
    const exact = same.filter((segment) => segment.locale.toLowerCase() === locale?.toLowerCase())
    if (exact.length > 0) return exact
  }
  return same
}

// Short messages of these pairs look alike, and their speakers read each other.
const neighbours: Readonly<Record<string, readonly string[]>> = {
  id: ["ms"],
  ms: ["id"],
  nb: ["da", "sv"],
  da: ["nb", "sv"],
  hr: ["sr", "sl"],
  sr: ["hr"],
  sl: ["hr"],
  cs: ["sk"],
  sk: ["cs"],
  ca: ["es"],
  mk: ["bg"],
  be: ["ru"],
  mr: ["hi"],
}

function segmentsFor(segments: SegmentRef[], language: string): SegmentRef[] {
  for (const candidate of [language, ...(neighbours[language] ?? [])]) {
    const found = segments.filter((segment) => baseOf(segment.locale) === candidate)
    if (found.length > 0) return found
  }
  return []
}

/** True where a segment's texts can be read by the asker as if they were their own. */
export function speaks(locale: string, language: string): boolean {
  const own = baseOf(language)
  return baseOf(locale) === own || (neighbours[own] ?? []).includes(baseOf(locale))
}
