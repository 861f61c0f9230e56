import { describe, expect, it } from "vitest"
import { thinCrowdedRows } from "./crowded-rows.ts"

describe("thinning crowded rows", () => {
  const rows = {
    rows: Uint32Array.of(0, 2, 7, 7, 8),
    owners: Uint16Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    values: Int8Array.of(1, -1, 5, -9, 2, 5, 5, 1),
  }

  it("keeps the strongest owners of a crowded row, earlier ones first, and other rows whole", () => {
    const thinned = thinCrowdedRows(
      { ...rows, owners: rows.owners.slice(), values: rows.values.slice() },
      3,
    )
    expect([...thinned.rows]).toEqual([0, 2, 5, 5, 6])
    expect([...thinned.owners]).toEqual([1, 2, 3, 4, 6, 8])
    expect([...thinned.values]).toEqual([1, -1, 5, -9, 5, 1])
  })

  it("leaves uncrowded rows as they are", () => {
    const same = thinCrowdedRows({ ...rows }, 10)
    expect([...same.owners]).toEqual([...rows.owners])
    expect([...same.rows]).toEqual([...rows.rows])
  })
})
