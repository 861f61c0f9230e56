/** Rows by feature: `owners` and `values` from `rows[feature]` up to `rows[feature + 1]`. */
export interface Rows {
  rows: Uint32Array
  owners: Uint16Array | Uint32Array
  values: Int8Array | Uint8Array
}

/**
 * Leaves every feature its `most` strongest owners. A question costs the sum of its features' rows,
 * and a feature that thousands share tells none of them apart.
 */
export function thinCrowdedRows({ rows, owners, values }: Rows, most: number): Rows {
  const thinned = rows.slice()
  const sizes = new Uint32Array(256)
  let to = 0
  for (let feature = 0; feature + 1 < rows.length; feature++) {
    const from = rows[feature] ?? 0
    const end = rows[feature + 1] ?? 0
    let least = -1
    let ties = 0
    if (end - from > most) {
      sizes.fill(0)
      for (let at = from; at < end; at++) {
        const size = Math.abs(values[at] ?? 0)
        sizes[size] = (sizes[size] ?? 0) + 1
      }
      let above = 0
      least = 255
      while (above + (sizes[least] ?? 0) <= most) above += sizes[least--] ?? 0
      ties = most - above
    }
    for (let at = from; at < end; at++) {
      const size = Math.abs(values[at] ?? 0)
      if (size < least || (size === least && ties-- <= 0)) continue
      owners[to] = owners[at] ?? 0
      values[to++] = values[at] ?? 0
    }
    thinned[feature + 1] = to
  }
  return { rows: thinned, owners: owners.slice(0, to), values: values.slice(0, to) }
}
