// Prints how well the engine answers on a folder of evaluation sets:
//   node packages/answers/bench/quality.ts --data DIR [--sets a,b]
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import {
  ask,
  compilePack,
  detectLanguage,
  findSlots,
  openSegment,
  planSegments,
  type ArticleInput,
  type PackManifest,
  type Segment,
} from "../src/index.ts"
import { percent, recallAt, share, type Outcome } from "./measures.ts"

interface QueryRow {
  query: string
  locale: string
  expected_id: string | null
  scope?: string
  tags?: string
}

interface LabelRow {
  text: string
  lang: string
  label: string
  source: string
}

interface FieldRow {
  text: string
  source?: string
  fields: { type: string; value: string }[]
}

const { values } = parseArgs({ options: { data: { type: "string" }, sets: { type: "string" } } })
if (values.data === undefined) throw new Error("--data DIR is missing")
const data = values.data
const only = values.sets?.split(",")

const emptyManifest: PackManifest = {
  format: 1,
  hash: "",
  defaultLocale: "en",
  articles: 0,
  phrasings: 0,
  precision: 0.97,
  segments: [],
}

function rowsOf<T>(...path: string[]): T[] {
  return readFileSync(join(data, ...path), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): T => JSON.parse(line))
}

async function askAll(set: string, phrasings: number): Promise<Outcome[]> {
  const articles = rowsOf<ArticleInput>(set, "kb.jsonl")
  const queries = rowsOf<QueryRow>(set, "dev.jsonl")
  const outcomes: Outcome[] = []
  for (const scope of new Set(queries.map((query) => query.scope))) {
    const kept = articles
      .filter((article) => article.scope === scope)
      .map((article) => ({ ...article, variants: article.variants.slice(0, phrasings - 1) }))
    if (kept.length === 0) continue
    const { manifest, segments } = await compilePack(kept)
    const opened = new Map<string, Segment>()
    for (const [hash, bytes] of segments) opened.set(hash, openSegment(bytes))
    for (const query of queries) {
      if (query.scope !== scope) continue
      const context = { locale: query.locale }
      const needed = planSegments(manifest, query.query, context).flatMap(
        (ref) => opened.get(ref.hash) ?? [],
      )
      const { top, decision } = ask({ manifest, segments: needed }, query.query, context)
      outcomes.push({
        confidence: top[0]?.confidence ?? 0,
        correct: query.expected_id !== null && top[0]?.article === query.expected_id,
        amongThree: top.slice(0, 3).some((candidate) => candidate.article === query.expected_id),
        answerable: query.expected_id !== null,
        decision,
        crosslingual: query.tags === "crosslingual",
      })
    }
  }
  return outcomes
}

async function printAnswers(set: string): Promise<void> {
  const all = await askAll(set, Infinity)
  const own = all.filter((outcome) => !outcome.crosslingual)
  const answerable = own.filter((outcome) => outcome.answerable)
  const answered = own.filter((outcome) => outcome.decision === "answer")
  const five = (await askAll(set, 5)).filter(
    (outcome) => outcome.answerable && !outcome.crosslingual,
  )
  const line = [
    set.padEnd(18),
    `first ${percent(share(answerable, (outcome) => outcome.correct))}`,
    `of three ${percent(share(answerable, (outcome) => outcome.amongThree))}`,
    `five phrasings ${percent(share(five, (outcome) => outcome.correct))}`,
    `recall at 95 % ${percent(recallAt(own, 0.95))}`,
    `answers: precision ${percent(share(answered, (outcome) => outcome.correct))}`,
    `recall ${percent(answered.filter((outcome) => outcome.correct).length / answerable.length)}`,
    `unanswerable ${percent(
      share(
        own.filter((outcome) => !outcome.answerable),
        (outcome) => outcome.decision === "answer",
      ),
    )}`,
    `crosslingual ${percent(
      share(
        all.filter((outcome) => outcome.crosslingual),
        (outcome) => outcome.correct,
      ),
    )}`,
  ]
  process.stdout.write(`${line.join(" · ")}\n`)
}

function printLabels(set: string): void {
  const rows = rowsOf<LabelRow>(set, "dev.jsonl").filter((row) => row.label !== "neutral")
  const labelled = rows.map((row) => ({ wanted: polarity(row.label), got: labelOf(set, row) }))
  const parts = [...new Set(labelled.map((row) => row.wanted))].map((label) => {
    const precision = share(
      labelled.filter((row) => row.got === label),
      (row) => row.wanted === label,
    )
    const recall = share(
      labelled.filter((row) => row.wanted === label),
      (row) => row.got === label,
    )
    return `${label} P ${percent(precision)} R ${percent(recall)}`
  })
  process.stdout.write(`${set.padEnd(18)} · ${parts.join(" · ")}\n`)
}

function polarity(label: string): string {
  return label === "anger" ? "negative" : label
}

function labelOf(set: string, row: LabelRow): string {
  const { signals } = ask({ manifest: emptyManifest, segments: [] }, row.text, { locale: row.lang })
  if (set === "injection") return signals?.injection ? "injection" : "benign"
  if (set === "sentiment") return signals?.sentiment ?? "neutral"
  const wanted = { asked: "human", complaint: "complaint" }
  return signals?.handoff ? wanted[signals.handoff] : "none"
}

function printLanguages(): void {
  const rows = rowsOf<LabelRow>("langid", "dev.jsonl")
  const right = (row: LabelRow) => {
    const found = detectLanguage(row.text)
    return found === row.lang || found.slice(0, 2) === row.lang
  }
  const parts = [...new Set(rows.map((row) => row.source))].map(
    (source) =>
      `${source} ${percent(
        share(
          rows.filter((row) => row.source === source),
          right,
        ),
      )}`,
  )
  process.stdout.write(
    `langid             · all ${percent(share(rows, right))} · ${parts.join(" · ")}\n`,
  )
}

function printFields(): void {
  const judged = ["order_id", "tracking", "email", "phone", "amount"]
  const masked = ["email", "phone", "credit_card", "iban"]
  const plain = (value: string) => value.replaceAll(/[\s().-]/gu, "").toLowerCase()
  const complete = share(rowsOf<FieldRow>("extraction", "dev.jsonl"), (row) => {
    const types = row.source === "presidio" ? masked : judged
    const listed = (facts: { type: string; value: string }[]) =>
      facts
        .filter((fact) => types.includes(fact.type))
        .map((fact) => `${fact.type} ${plain(fact.value)}`)
        .sort()
        .join("\n")
    return listed(findSlots(row.text)) === listed(row.fields)
  })
  process.stdout.write(`extraction         · all fields right ${percent(complete)}\n`)
}

for (const set of readdirSync(data).sort()) {
  if ((only && !only.includes(set)) || !existsSync(join(data, set, "meta.json"))) continue
  const meta: { task: string } = JSON.parse(readFileSync(join(data, set, "meta.json"), "utf8"))
  if (meta.task === "faq") await printAnswers(set)
  else if (["handoff", "injection", "sentiment"].includes(set)) printLabels(set)
  else if (meta.task === "langid") printLanguages()
  else if (meta.task === "extract") printFields()
}
