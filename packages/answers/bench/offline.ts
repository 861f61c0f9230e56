/**
 * How the reader that works without a connection does beside the whole engine:
 * `npm run bench:offline -- --data DIR`. Five phrasings an article, as a merchant writes.
 */
import { parseArgs } from "node:util"
import { compilePack, offlineArticles, openSegment } from "../src/index.ts"
import { offlineReader } from "../src/offline/reader.ts"
import { lexiconOf } from "../src/lexicon/registry.ts"
import { type Scope, scopesOf } from "./ask-set.ts"
import { openSets } from "./read-sets.ts"

const phrasings = 5
const sets = ["shop36", "zh-shop", "hint3-curekart", "bitext-cs"]

interface Tally {
  answerable: number
  unanswerable: number
  answered: number
  right: number
  answeredInVain: number
  offered: number
}

async function tally({ articles, queries }: Scope, sum: Tally): Promise<void> {
  const { segments } = await compilePack(articles)
  for (const bytes of segments.values()) {
    const segment = openSegment(bytes)
    const read = offlineReader(lexiconOf(segment.locale) ?? null, offlineArticles(segment))
    for (const { query, locale, expected_id: expected } of queries) {
      if (locale !== segment.locale) continue
      const { decision, top } = read(query)
      if (expected === null) sum.unanswerable++
      else sum.answerable++
      if (decision === "answer") {
        sum.answered++
        if (top[0]?.article === expected) sum.right++
        if (expected === null) sum.answeredInVain++
      } else if (expected !== null && top.some(({ article }) => article === expected)) sum.offered++
    }
  }
}

async function main() {
  const { values } = parseArgs({ options: { data: { type: "string" } } })
  if (!values.data) throw new Error("--data DIR is missing: the folder of the evaluation sets")
  const data = openSets(values.data, undefined)
  const percent = (part: number, whole: number) =>
    whole ? `${((100 * part) / whole).toFixed(1)} %`.padStart(8) : "–".padStart(8)
  process.stdout.write(
    "set               answers right  answered  offered among three  unanswerable answered\n",
  )
  for (const set of sets) {
    const sum = {
      answerable: 0,
      unanswerable: 0,
      answered: 0,
      right: 0,
      answeredInVain: 0,
      offered: 0,
    }
    for (const scope of scopesOf(data, set, phrasings)) await tally(scope, sum)
    process.stdout.write(
      `${set.padEnd(18)}${percent(sum.right, sum.answered)}${percent(sum.right, sum.answerable)}${percent(sum.offered, sum.answerable)}${percent(sum.answeredInVain, sum.unanswerable)}\n`,
    )
  }
}

await main()
