import { thinCrowdedRows } from "./crowded-rows.ts"
import type { LinearModel } from "./train.ts"
import type { SparseModel } from "./train-sparse.ts"

const fewestKept = 60_000
const keptPerPhrasing = 60
const mostInRow = 300

/** The weights of a model as sections: rows by feature, int8 with a scale a class. */
export type LinearSections = [
  Uint32Array,
  Uint16Array | Uint32Array,
  Int8Array | Uint8Array,
  Float32Array,
  Float32Array,
]

/**
 * Weights as int8 in rows by feature, a scale a class; the smallest are left out, since most say
 * nothing. Losing them costs no accuracy and keeps a shop's pack under a megabyte.
 */
export function linearSections(
  model: LinearModel,
  dimensions: number,
  phrasings: number,
): LinearSections {
  const { classes, weights } = model
  const scales = scalesOf(weights, classes)
  const least = leastKept(weights, fewestKept + keptPerPhrasing * phrasings)
  const rows = new Uint32Array(dimensions + 1)
  const kept: number[] = []
  const values: number[] = []
  for (let feature = 0; feature < dimensions; feature++) {
    for (let label = 0; label < classes; label++) {
      const value = stepsOf(weights[feature * classes + label] ?? 0, least, scales[label] ?? 0)
      if (value === 0) continue
      kept.push(label)
      values.push(value)
    }
    rows[feature + 1] = kept.length
  }
  return [rows, Uint16Array.from(kept), Int8Array.from(values), scales, model.bias]
}

/** The same of a model that has its weights class by class. */
export function sparseSections(
  model: SparseModel,
  dimensions: number,
  phrasings: number,
): LinearSections {
  const { classes, starts, features, weights } = model
  const scales = new Float32Array(classes)
  for (let label = 0; label < classes; label++) {
    let largest = 0
    for (let place = starts[label] ?? 0; place < (starts[label + 1] ?? 0); place++)
      largest = Math.max(largest, Math.abs(weights[place] ?? 0))
    scales[label] = Math.fround(largest) / 127
  }
  const least = leastKept(weights, fewestKept + keptPerPhrasing * phrasings)
  const steps = new Int8Array(weights.length)
  const rows = new Uint32Array(dimensions + 1)
  for (let label = 0; label < classes; label++)
    for (let place = starts[label] ?? 0; place < (starts[label + 1] ?? 0); place++) {
      const value = stepsOf(weights[place] ?? 0, least, scales[label] ?? 0)
      if (value === 0) continue
      steps[place] = value
      const feature = features[place] ?? 0
      rows[feature + 1] = (rows[feature + 1] ?? 0) + 1
    }
  for (let id = 0; id < dimensions; id++) rows[id + 1] = (rows[id + 1] ?? 0) + (rows[id] ?? 0)
  const next = rows.slice()
  const kept = new Uint16Array(rows[dimensions] ?? 0)
  const values = new Int8Array(kept.length)
  for (let label = 0; label < classes; label++)
    for (let place = starts[label] ?? 0; place < (starts[label + 1] ?? 0); place++) {
      if (steps[place] === 0) continue
      const feature = features[place] ?? 0
      const to = next[feature] ?? 0
      next[feature] = to + 1
      kept[to] = label
      values[to] = steps[place] ?? 0
    }
  const thin = thinCrowdedRows({ rows, owners: kept, values }, mostInRow)
  return [thin.rows, thin.owners, thin.values, scales, model.bias]
}

function scalesOf(weights: Float32Array, classes: number) {
  const scales = new Float32Array(classes)
  for (let place = 0; place < weights.length; place++) {
    const size = Math.abs(weights[place] ?? 0)
    const label = place % classes
    if (size > (scales[label] ?? 0)) scales[label] = size
  }
  return scales.map((scale) => scale / 127)
}

function stepsOf(weight: number, least: number, scale: number): number {
  return weight === 0 || Math.abs(weight) < least ? 0 : Math.round(weight / (scale || 1))
}

/** The size below which weights are dropped so that about `budget` remain. */
function leastKept(weights: Float32Array, budget: number): number {
  const bins = new Uint32Array(2048)
  let highest = 0
  let filled = 0
  for (const weight of weights) {
    if (weight === 0) continue
    filled++
    highest = Math.max(highest, Math.abs(weight))
  }
  if (filled <= budget) return 0
  for (const weight of weights) {
    if (weight === 0) continue
    const bin = Math.min(2047, Math.floor((2048 * Math.abs(weight)) / highest))
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  let kept = 0
  for (let bin = 2047; bin >= 0; bin--) {
    kept += bins[bin] ?? 0
    if (kept > budget) return (highest * (bin + 1)) / 2048
  }
  return 0
}
