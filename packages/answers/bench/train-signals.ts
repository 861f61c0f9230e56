// Trains the two models of `src/signals` from labelled lines:
//   node packages/answers/bench/train-signals.ts --data DIR
// DIR holds `injection/dev.jsonl`, `sentiment/dev.jsonl` and `dstc11-callcentre/kb.jsonl`. `npm run bench:quality` says what such models
// make of lines they have not seen.
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { openSets } from "./read-sets.ts"
import {
  innocentCalls,
  teachInjection,
  teachingRows,
  teachPleasure,
  type Taught,
} from "./teach-signals.ts"

const { values } = parseArgs({ options: { data: { type: "string" } } })
if (values.data === undefined) throw new Error("--data DIR is missing")
const sets = openSets(values.data, undefined)

function write(set: Taught, type: string, from: string, model: object): void {
  const page = `import type { ${type} } from "./${from}.ts"

// Written by bench/train-signals.ts; do not edit.
export const ${set}Weights: ${type} = ${JSON.stringify(model)}
`
  writeFileSync(new URL(`../src/signals/${set}-weights.ts`, import.meta.url), page)
}

const tricks = teachInjection(teachingRows(sets, "injection"), innocentCalls(sets))
write("injection", "PackedClassifier", "classifier", tricks)
const pleasure = teachPleasure(teachingRows(sets, "sentiment"))
write("sentiment", "PleasureModel", "pleasure", pleasure)
