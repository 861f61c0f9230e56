import type {
  ArticleInput,
  CompiledPack,
  CompileOptions,
  PackManifest,
  SegmentRef,
} from "../types.ts"
import type { WordVectors } from "../vectors/word-vectors.ts"
import { buildSegment } from "./build-segment.ts"
import { planSegment, type Group } from "./plan-segment.ts"
import { calibrate } from "./calibrate.ts"
import { digest, inputsDigest } from "./inputs-digest.ts"

const defaultPrecision = 0.97

/**
 * Compiles articles into an immutable pack: a manifest and one segment a locale and scope. Segments
 * whose inputs a previous pack was made from too are taken over from it: their references always,
 * their bytes where it has them. The same articles give the same bytes with and without it.
 */
export async function compilePack(
  articles: readonly ArticleInput[],
  options: CompileOptions = {},
): Promise<CompiledPack> {
  const { previous, vectors, precision = defaultPrecision } = options
  const groups = groupArticles(articles)
  const known = new Map(previous?.manifest.segments.map((ref) => [ref.inputs, ref]))
  const segments = new Map<string, Uint8Array>()
  const refs: SegmentRef[] = []
  let done = 0
  for (const group of groups.values()) {
    await options.onProgress?.({ step: `compile ${group.locale}`, done, total: groups.size })
    const inputs = await inputsDigest(group, precision, vectors)
    const kept = known.get(inputs)
    const bytes = kept && previous?.segments?.get(kept.hash)
    if (kept) {
      refs.push(kept)
      if (bytes) segments.set(kept.hash, bytes)
    } else {
      const compiled = await compileSegment(group, precision, vectors)
      refs.push({ ...compiled.ref, inputs })
      segments.set(compiled.ref.hash, compiled.bytes)
    }
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

async function compileSegment(group: Group, precision: number, vectors: WordVectors | undefined) {
  const plan = planSegment(group, vectors)
  const bytes = buildSegment({ ...plan, ...calibrate(plan, precision) })
  const ref = {
    locale: group.locale,
    ...(group.scope === "" ? {} : { scope: group.scope }),
    hash: await digest(bytes),
    bytes: bytes.length,
    articles: group.articles.length,
    phrasings: plan.lines.filter((line) => line.article >= 0 && !line.answerText).length,
  }
  return { ref, bytes }
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
