// Prints how well the engine answers on a folder of evaluation sets, beside what others reach and what is due:
//   npm run bench:quality -- --data DIR [--sets a,b] [--write]
// `--write` writes docs/quality.md.
import { readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { askSet } from "./ask-set.ts"
import { barsOf } from "./bars.ts"
import type { Outcome } from "./measures.ts"
import { openSets } from "./read-sets.ts"
import { barTable, qualityPage, setTable } from "./report.ts"

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    sets: { type: "string" },
    write: { type: "boolean", default: false },
  },
})
if (values.data === undefined) throw new Error("--data DIR is missing")
const folder = values.data
const sets = openSets(folder, values.sets?.split(","))

const full = new Map<string, Outcome[]>()
const five = new Map<string, Outcome[]>()
for (const set of readdirSync(folder).sort()) {
  if (!sets.has(set)) continue
  const meta: { task: string } = JSON.parse(readFileSync(join(folder, set, "meta.json"), "utf8"))
  if (meta.task !== "faq") continue
  full.set(set, await askSet(sets, set, Infinity))
  five.set(set, await askSet(sets, set, 5))
  process.stderr.write(`${set} asked\n`)
}
const asked = { full, five }
const bars = barsOf(sets, asked)
process.stdout.write(`${[...barTable(bars), "", ...setTable(asked)].join("\n")}\n`)
if (values.write) {
  const page = new URL("../../../docs/quality.md", import.meta.url)
  writeFileSync(page, qualityPage(sets, bars, asked))
}
