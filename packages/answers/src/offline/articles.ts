import { conceptSpace, intentStart } from "../features/analyse.ts"
import { conceptNames } from "../lexicon/concepts.ts"
import { intentNames } from "../lexicon/intents.ts"
import type { Segment } from "../pack/segment.ts"
import type { OfflineArticle } from "./reader.ts"

/** The articles of a segment with what they mean by name: all that `offlineReader` needs, a tenth of the segment. */
export function offlineArticles(segment: Segment): OfflineArticle[] {
  return Array.from({ length: segment.articles }, (_, at) => {
    const { id, question, answer } = segment.article(at)
    const concepts: Record<string, number> = {}
    const intents: Record<string, number> = {}
    const end = segment.meaningRows[at + 1] ?? 0
    for (let place = segment.meaningRows[at] ?? 0; place < end; place++) {
      const feature = segment.meaningIds[place] ?? conceptSpace
      const value = segment.meaningValues[place] ?? 0
      const concept = conceptNames[feature]
      const intent = intentNames[feature - intentStart]
      if (intent !== undefined) intents[intent] = value
      else if (concept !== undefined) concepts[concept] = value
    }
    return { article: id, title: question, answer, concepts, intents }
  })
}
