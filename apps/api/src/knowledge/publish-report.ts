import {
  ask,
  type CompiledPack,
  openSegment,
  type PackManifest,
  planSegments,
  type Segment,
  type SegmentRef,
} from "@shopbell/answers"
import { englishVectors } from "@shopbell/answers/vectors"
import type { PublishReport } from "@shopbell/protocol"
import type { Database } from "../db/client.ts"
import { lastQuestions } from "../db/queries/messages.ts"

const mostAsked = 200
const mostShown = 50

/** A pack and where its segments come from. */
interface Opened {
  manifest: PackManifest
  load: (refs: readonly SegmentRef[]) => Promise<Segment[]>
}

/** A pack that has just been compiled; segments that did not change are in the store already. */
export function fresh({ manifest, segments }: CompiledPack, stored: Opened["load"]): Opened {
  const open = new Map<string, Segment>()
  async function load(refs: readonly SegmentRef[]): Promise<Segment[]> {
    const found = await Promise.all(
      refs.map(async (ref) => {
        const bytes = segments.get(ref.hash)
        const known = open.get(ref.hash)
        if (known) return [known]
        const own = bytes ? [openSegment(bytes)] : await stored([ref])
        for (const segment of own) open.set(ref.hash, segment)
        return own
      }),
    )
    return found.flat()
  }
  return { manifest, load }
}

/** What a publish changes for shoppers: the last questions, asked of the old pack and of the new one. */
export async function publishReport(
  db: Database,
  shopId: string,
  before: Opened | null,
  after: Opened,
): Promise<PublishReport> {
  const questions = await lastQuestions(db, shopId, mostAsked)
  const different: PublishReport["different"] = []
  for (const { text, locale } of questions) {
    const then = before && (await answerOf(before, text, locale))
    const now = await answerOf(after, text, locale)
    if (now?.article !== then?.article) different.push({ text, before: then, after: now })
  }
  const known = before ? await articleIds(before) : new Set<string>()
  const current = await articleIds(after)
  return {
    added: [...current].filter((id) => !known.has(id)).slice(0, mostShown),
    removed: [...known].filter((id) => !current.has(id)).slice(0, mostShown),
    asked: questions.length,
    different: different.slice(0, mostShown),
  }
}

async function answerOf({ manifest, load }: Opened, text: string, locale: string | null) {
  const context = locale === null ? {} : { locale }
  const segments = await load(planSegments(manifest, text, context))
  const { decision, top } = ask({ manifest, segments, vectors: englishVectors() }, text, context)
  const [first] = top
  return decision === "answer" && first ? { article: first.article, title: first.title } : null
}

/** The articles of the default language, which every article should have. */
async function articleIds({ manifest, load }: Opened): Promise<Set<string>> {
  const refs = manifest.segments.filter(({ locale }) => locale === manifest.defaultLocale)
  const segments = await load(refs.length > 0 ? refs : manifest.segments.slice(0, 1))
  return new Set(
    segments.flatMap((segment) =>
      Array.from({ length: segment.articles }, (_, index) => segment.article(index).id),
    ),
  )
}
