import type { WordVectors } from "../vectors/word-vectors.ts"
import { analyse } from "../features/analyse.ts"
import { baseOf, lexicons } from "../lexicon/registry.ts"
import type {
  ArticleInput,
  CompiledPack,
  CompileOptions,
  PackManifest,
  SegmentRef,
} from "../types.ts"
import { buildSegment, inverseFrequencies, type Line, type SegmentPlan } from "./build-segment.ts"
import { withoutAnswered } from "./background.ts"
import { mixFor } from "./mix.ts"
import { calibrate, priorCalibration } from "./calibrate.ts"

const defaultPrecision = 0.97
const comparisonBuckets = 16_384

/** Compiles articles into an immutable pack: a manifest and one segment a locale and scope. */
export async function compilePack(
  articles: readonly ArticleInput[],
  options: CompileOptions = {},
): Promise<CompiledPack> {
  const precision = options.precision ?? defaultPrecision
  const groups = groupArticles(articles)
  const segments = new Map<string, Uint8Array>()
  const refs: SegmentRef[] = []
  let done = 0
  for (const group of groups.values()) {
    await options.onProgress?.({ step: `compile ${group.locale}`, done, total: groups.size })
    const plan = planSegment(group, options.vectors)
    const bytes = buildSegment({ ...plan, ...calibrate(plan, precision) })
    const hash = await digest(bytes)
    segments.set(hash, bytes)
    refs.push({
      locale: group.locale,
      ...(group.scope === "" ? {} : { scope: group.scope }),
      hash,
      bytes: bytes.length,
      articles: group.articles.length,
      phrasings: plan.lines.filter((line) => line.article >= 0 && !line.answerText).length,
    })
    done++
  }
  await options.onProgress?.({ step: "done", done, total: groups.size })
  const body: Omit<PackManifest, "hash"> = {
    format: 1,
    defaultLocale: options.defaultLocale ?? commonestLocale(refs),
    articles: new Set(articles.map((article) => `${article.scope ?? ""}\n${article.id}`)).size,
    phrasings: refs.reduce((sum, ref) => sum + ref.phrasings, 0),
    precision,
    segments: refs,
  }
  const hash = await digest(new TextEncoder().encode(JSON.stringify(body)))
  return { manifest: { ...body, hash }, segments }
}

interface Group {
  locale: string
  scope: string
  articles: ArticleInput[]
}

function groupArticles(articles: readonly ArticleInput[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const article of articles) {
    const scope = article.scope ?? ""
    const key = `${scope}\n${article.locale}`
    const group = groups.get(key)
    if (group) group.articles.push(article)
    else groups.set(key, { locale: article.locale, scope, articles: [article] })
  }
  return groups
}

function planSegment({ locale, scope, articles }: Group, vectors?: WordVectors): SegmentPlan {
  const lines: Line[] = []
  const own = baseOf(locale) === vectors?.language ? vectors : undefined
  articles.forEach((article, index) => {
    for (const text of new Set([article.question, ...article.variants]))
      if (text.trim()) lines.push({ analysis: analyse(text, [locale], own), article: index })
    if (article.answer.trim())
      lines.push({
        analysis: analyse(article.answer.slice(0, 400), [locale], own),
        article: index,
        answerText: true,
      })
  })
  const background = lexicons
    .filter(({ language }) => language === "en" || language === baseOf(locale))
    .flatMap(({ language, offTopic }) =>
      offTopic.map((text) => ({ analysis: analyse(text, [language], own), article: -1 })),
    )
  const { idf } = inverseFrequencies([...lines, ...background], comparisonBuckets)
  const space = {
    buckets: comparisonBuckets,
    idf,
    conceptShare: 0,
    vectorSize: 0,
    vectorShare: 0,
  }
  lines.push(...withoutAnswered(lines, background, space))
  return {
    locale,
    scope,
    articles,
    lines,
    mix: mixFor(lines, articles.length),
    calibration: priorCalibration,
    answerAt: 1,
    clarifyAt: 1,
  }
}

function commonestLocale(refs: readonly SegmentRef[]): string {
  let best: SegmentRef | undefined
  for (const ref of refs) if (!best || ref.articles > best.articles) best = ref
  return best?.locale ?? "en"
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("")
}
