// Prints how many of a folder of evaluation sets' shop questions the starter answers cover, and
// how well each language knows its own phrasings when one of them is held out:
//   node packages/starter/bench/coverage.ts --data DIR [--held-out] [--misses]
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { ask, compilePack, openSegment, type ArticleInput } from "@shopbell/answers"
import { loadLocale, phrasingsOf, starterLocales } from "../src/index.ts"
import { rightIntents } from "./right-intents.ts"

interface QueryRow {
  query: string
  locale: string
  expected_id: string | null
}

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    "held-out": { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
  },
})

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

type Ask = (text: string) => { intent: string | undefined; answered: boolean }

async function asker(locale: string, articles: readonly ArticleInput[]): Promise<Ask> {
  const { manifest, segments } = await compilePack(articles, { defaultLocale: locale })
  const pack = { manifest, segments: [...segments.values()].map((bytes) => openSegment(bytes)) }
  return (text) => {
    const { top, decision } = ask(pack, text, { locale })
    return { intent: top[0]?.article, answered: decision === "answer" }
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : ((100 * part) / whole).toFixed(1)
}

function rowsOf(...path: string[]): QueryRow[] {
  return readFileSync(join(values.data ?? ".", ...path), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): QueryRow => JSON.parse(line))
}

async function printSet(set: string): Promise<void> {
  const right = rightIntents[set] ?? {}
  const entries = Object.values(right)
  const queries = rowsOf(set, "dev.jsonl").filter(({ expected_id }) => right[expected_id ?? ""])
  let covered = 0
  let correct = 0
  let answered = 0
  let answeredRight = 0
  for (const locale of new Set(queries.map((query) => query.locale))) {
    const content = await loadLocale(locale)
    if (!content) continue
    const askStarter = await asker(content.locale, phrasingsOf(content))
    for (const { query, expected_id } of queries.filter((row) => row.locale === locale)) {
      const intents: readonly string[] = right[expected_id ?? ""] ?? []
      if (intents.length > 0) covered++
      const result = askStarter(query)
      const hit = result.intent !== undefined && intents.includes(result.intent)
      if (hit) correct++
      if (result.answered) answered++
      if (result.answered && hit) answeredRight++
      if (!hit && values.misses) print(`  ${set} ${expected_id} → ${result.intent}: ${query}`)
    }
  }
  print(
    [
      set.padEnd(16),
      `entries with an intent ${percent(entries.filter((intents) => intents.length > 0).length, entries.length)}`,
      `questions with an intent ${percent(covered, queries.length)}`,
      `right intent first ${percent(correct, queries.length)}`,
      `answered ${percent(answered, queries.length)}, of these right ${percent(answeredRight, answered)}`,
      `(${queries.length} questions)`,
    ].join("; "),
  )
}

/** Every intent loses its second phrasing, which then is asked. */
async function printHeldOut(locale: string): Promise<void> {
  const content = await loadLocale(locale)
  if (!content) return
  const articles = phrasingsOf(content)
  const askRest = await asker(
    locale,
    articles.map((article) => ({ ...article, variants: article.variants.slice(1) })),
  )
  let correct = 0
  let answered = 0
  let answeredRight = 0
  for (const { id, variants } of articles) {
    const result = askRest(variants[0] ?? "")
    const hit = result.intent === id
    if (hit) correct++
    if (result.answered) answered++
    if (result.answered && hit) answeredRight++
  }
  const phrasings = articles.reduce((sum, { variants }) => sum + variants.length + 1, 0)
  print(
    `${locale.padEnd(6)} ${phrasings} phrasings; held out, right first ${percent(correct, articles.length)}; ` +
      `answered ${percent(answered, articles.length)}, of these right ${percent(answeredRight, answered)}`,
  )
}

if (values.data !== undefined) for (const set of Object.keys(rightIntents)) await printSet(set)
if (values["held-out"]) for (const locale of starterLocales) await printHeldOut(locale)
