import { strongestOf, type Vector } from "../features/vector.ts"
import { thinCrowdedRows } from "./crowded-rows.ts"
import type { Line } from "./build-segment.ts"

/** Up to so many phrasings, each keeps so many features; the faint rest changes no ranking. */
const sizes = [
  { phrasings: 600, kept: Infinity, inRow: Infinity },
  { phrasings: 3_000, kept: 96, inRow: Infinity },
  { phrasings: 20_000, kept: 64, inRow: 600 },
  { phrasings: Infinity, kept: 32, inRow: 300 },
]

const nothing: Vector = { ids: new Int32Array(), values: new Float32Array() }

export interface NearSections {
  rows: Uint32Array
  phrasings: Uint16Array | Uint32Array
  values: Uint8Array | Int8Array
  step: number
  wide: boolean
}

/** An inverted index of the phrasings' vectors: by feature, who has it and how strongly. */
export function nearSections(
  phrasings: readonly Line[],
  vectors: ReadonlyMap<Line, Vector>,
  dimensions: number,
): NearSections {
  const rows = new Uint32Array(dimensions + 1)
  let highest = 0
  const size = sizes.find((one) => phrasings.length < one.phrasings)
  const room = size?.kept ?? Infinity
  const kept = phrasings.map((line) => strongestOf(vectors.get(line) ?? nothing, room))
  for (const vector of kept) {
    for (const id of vector.ids) rows[id + 1] = (rows[id + 1] ?? 0) + 1
    for (const value of vector.values) highest = Math.max(highest, value)
  }
  for (let id = 0; id < dimensions; id++) rows[id + 1] = (rows[id + 1] ?? 0) + (rows[id] ?? 0)
  const total = rows[dimensions] ?? 0
  const wide = phrasings.length > 65_535
  const owners = wide ? new Uint32Array(total) : new Uint16Array(total)
  const values = new Uint8Array(total)
  const next = rows.slice()
  const step = highest / 255 || 1
  kept.forEach((vector, phrasing) => {
    for (let at = 0; at < vector.ids.length; at++) {
      const id = vector.ids[at] ?? 0
      const place = next[id] ?? 0
      next[id] = place + 1
      owners[place] = phrasing
      values[place] = Math.round((vector.values[at] ?? 0) / step)
    }
  })
  const thin = thinCrowdedRows({ rows, owners, values }, size?.inRow ?? Infinity)
  return { rows: thin.rows, phrasings: thin.owners, values: thin.values, step, wide }
}
