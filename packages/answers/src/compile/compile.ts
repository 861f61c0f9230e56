import type {
  ArticleInput,
  CompiledPack,
  CompileOptions,
  PackManifest,
  SegmentRef,
} from "../types.ts"
import { buildSegment } from "./build-segment.ts"
import { planSegment, type Group } from "./plan-segment.ts"
import { calibrate } from "./calibrate.ts"

const defaultPrecision = 0.97

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

function commonestLocale(refs: readonly SegmentRef[]): string {
  let best: SegmentRef | undefined
  for (const ref of refs) if (!best || ref.articles > best.articles) best = ref
  return best?.locale ?? "en"
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("")
}
