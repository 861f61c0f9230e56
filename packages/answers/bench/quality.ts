// Prints how well the engine answers on a folder of evaluation sets, beside what others reach and what is due:
//   npm run bench:quality -- --data DIR [--sets a,b] [--write]
// `--write` writes docs/quality.md.
import { readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { askScopes, scopesOf } from "./ask-set.ts"
import { askBaselines } from "./baselines.ts"
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

const none = () => ({ full: new Map<string, Outcome[]>(), five: new Map<string, Outcome[]>() })
const asked = { ours: none(), nearest: none(), linear: none() }
for (const set of readdirSync(folder).sort()) {
  if (!sets.has(set)) continue
  const meta: { task: string } = JSON.parse(readFileSync(join(folder, set, "meta.json"), "utf8"))
  if (meta.task !== "faq") continue
  for (const [kept, phrasings] of [
    ["full", Infinity],
    ["five", 5],
  ] as const) {
    const scopes = scopesOf(sets, set, phrasings)
    const plain = askBaselines(scopes)
    asked.ours[kept].set(set, await askScopes(scopes))
    asked.nearest[kept].set(set, plain.nearest)
    asked.linear[kept].set(set, plain.linear)
  }
  process.stderr.write(`${set} asked\n`)
}
const bars = barsOf(sets, asked)
process.stdout.write(`${[...barTable(bars), "", ...setTable(asked.ours)].join("\n")}\n`)
if (values.write) {
  const page = new URL("../../../docs/quality.md", import.meta.url)
  writeFileSync(page, qualityPage(sets, bars, asked.ours))
}
