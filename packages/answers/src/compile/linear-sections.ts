import type { LinearModel } from "./train.ts"

const fewestKept = 60_000
const keptPerPhrasing = 60

/**
 * Weights as int8 in rows by feature, a scale a class; the smallest are left out, since most say
 * nothing. Losing them costs no accuracy and keeps a shop's pack under a megabyte.
 */
export function linearSections(
  model: LinearModel,
  dimensions: number,
  phrasings: number,
): [Uint32Array, Uint16Array, Int8Array, Float32Array, Float32Array] {
  const { classes, weights } = model
  const scales = new Float32Array(classes)
  for (let place = 0; place < weights.length; place++) {
    const size = Math.abs(weights[place] ?? 0)
    const label = place % classes
    if (size > (scales[label] ?? 0)) scales[label] = size
  }
  for (let label = 0; label < classes; label++) scales[label] = (scales[label] ?? 0) / 127
  const least = leastKept(weights, fewestKept + keptPerPhrasing * phrasings)
  const rows = new Uint32Array(dimensions + 1)
  const kept: number[] = []
  const values: number[] = []
  for (let feature = 0; feature < dimensions; feature++) {
    for (let label = 0; label < classes; label++) {
      const weight = weights[feature * classes + label] ?? 0
      if (weight === 0 || Math.abs(weight) < least) continue
      const value = Math.round(weight / (scales[label] || 1))
      if (value === 0) continue
      kept.push(label)
      values.push(value)
    }
    rows[feature + 1] = kept.length
  }
  return [rows, Uint16Array.from(kept), Int8Array.from(values), scales, model.bias]
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
