import {
  ask,
  compilePack,
  openSegment,
  planSegments,
  type ArticleInput,
  type Segment,
} from "../src/index.ts"
import { englishVectors } from "../src/vectors/english.ts"
import type { Outcome } from "./measures.ts"
import type { Query, Sets } from "./read-sets.ts"

const vectors = englishVectors()
/** Sets without unanswerable questions of their own borrow these. */
const borrowed: Readonly<Record<string, { from: string; count: number }>> = {
  "bitext-cs": { from: "clinc150", count: 300 },
}

/** The articles of one shop and what is asked there. */
export interface Scope {
  articles: readonly ArticleInput[]
  queries: readonly Query[]
}

/** A set shop by shop; `phrasings` an article at most, question included. */
export function scopesOf(sets: Sets, set: string, phrasings: number): Scope[] {
  const articles = sets.rows<ArticleInput>(set, "kb.jsonl")
  const queries = [...sets.rows<Query>(set, "dev.jsonl"), ...borrowedFor(sets, set)]
  return [...new Set(queries.map((query) => query.scope))]
    .map((scope) => ({
      articles: articles
        .filter((article) => article.scope === scope)
        .map((article) => ({ ...article, variants: article.variants.slice(0, phrasings - 1) })),
      queries: queries.filter((query) => query.scope === scope),
    }))
    .filter((scope) => scope.articles.length > 0)
}

/** Asks the engine. */
export async function askScopes(scopes: readonly Scope[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const scope of scopes) outcomes.push(...(await askScope(scope)))
  return outcomes
}

async function askScope({ articles, queries }: Scope): Promise<Outcome[]> {
  const { manifest, segments } = await compilePack(articles, { vectors })
  const opened = new Map<string, Segment>()
  for (const [hash, bytes] of segments) opened.set(hash, openSegment(bytes))
  const categories = new Map(articles.map((article) => [article.id, article.category]))
  const largest = Math.max(...manifest.segments.map((ref) => ref.bytes))
  const phrasings = Math.max(...manifest.segments.map((ref) => ref.phrasings))
  return queries.map((query): Outcome => {
    const context = { locale: query.locale }
    const before = performance.now()
    const needed = planSegments(manifest, query.query, context).flatMap(
      (ref) => opened.get(ref.hash) ?? [],
    )
    const { top, decision } = ask({ manifest, segments: needed, vectors }, query.query, context)
    return {
      confidence: top[0]?.confidence ?? 0,
      correct: query.expected_id !== null && top[0]?.article === query.expected_id,
      amongThree: top.slice(0, 3).some((candidate) => candidate.article === query.expected_id),
      rightTeam:
        query.category !== undefined && categories.get(top[0]?.article ?? "") === query.category,
      answerable: query.expected_id !== null,
      decision,
      locale: query.locale,
      tags: query.tags ?? "",
      milliseconds: performance.now() - before,
      pack: { bytes: largest, phrasings },
    }
  })
}

function borrowedFor(sets: Sets, set: string): Query[] {
  const loan = borrowed[set]
  if (!loan) return []
  return sets
    .rows<Query>(loan.from, "dev.jsonl")
    .filter((query) => query.expected_id === null)
    .slice(0, loan.count)
}
