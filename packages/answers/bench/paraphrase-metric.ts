import { principalAxes } from "./principal-axes.ts"

/** Added to every spread, as a share of the mean: a few thousand lines know the small ones badly. */
const shrinkage = 0.3

/**
 * Learns what does not matter from groups of lines that ask the same: directions in which lines of a
 * group differ are pressed together (within-class covariance normalisation, Hatch et al. 2006).
 */
export function paraphraseMetric(
  groups: readonly (readonly Float32Array[])[],
): (vector: Float64Array) => Float64Array {
  const differences = groups.flatMap((lines) => {
    const mean = meanOf(lines)
    return lines.map((line) => Float64Array.from(line, (value, at) => value - (mean[at] ?? 0)))
  })
  const axes = principalAxes(differences)
  const spreads = axes.map(
    (axis) => differences.reduce((sum, line) => sum + dot(axis, line) ** 2, 0) / differences.length,
  )
  const least = (shrinkage * spreads.reduce((sum, spread) => sum + spread, 0)) / axes.length
  return (vector) => {
    const pressed = new Float64Array(vector.length)
    axes.forEach((axis, index) => {
      const length = dot(axis, vector) / Math.sqrt((spreads[index] ?? 0) + least)
      axis.forEach((value, at) => (pressed[at] = (pressed[at] ?? 0) + length * value))
    })
    return pressed
  }
}

function meanOf(lines: readonly Float32Array[]): Float64Array {
  const mean = new Float64Array(lines[0]?.length ?? 0)
  for (const line of lines)
    line.forEach((value, at) => (mean[at] = (mean[at] ?? 0) + value / lines.length))
  return mean
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}
