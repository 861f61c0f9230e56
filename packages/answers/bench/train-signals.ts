// Trains the two small classifiers of `src/signals` from labelled lines:
//   node packages/answers/bench/train-signals.ts --data DIR
// DIR holds `injection/dev.jsonl` and `sentiment/dev.jsonl`. `npm run bench:quality` says what such a
// classifier makes of lines it has not seen.
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { openSets } from "./read-sets.ts"
import { teach, teachingRows, type Taught } from "./teach-signals.ts"

const { values } = parseArgs({ options: { data: { type: "string" } } })
if (values.data === undefined) throw new Error("--data DIR is missing")
const sets = openSets(values.data, undefined)

function write(set: Taught): void {
  const rows = teachingRows(sets, set)
  const page = `import type { PackedClassifier } from "./classifier.ts"

// Written by bench/train-signals.ts; do not edit.
export const ${set}Weights: PackedClassifier = ${JSON.stringify(teach(set, rows))}
`
  writeFileSync(new URL(`../src/signals/${set}-weights.ts`, import.meta.url), page)
  process.stdout.write(`${set}: learned from ${rows.length} lines\n`)
}

write("injection")
write("sentiment")
