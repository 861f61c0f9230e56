import { expect, it } from "vitest"
import { usualWait } from "./waiting.ts"

it("promises what three of four were given", () => {
  expect(usualWait([60_000, 10_000, 20_000, 900_000])).toBeNull()
  expect(usualWait([60_000, 10_000, 20_000, 30_000, 900_000])).toBe(60_000)
  expect(usualWait([8, 7, 6, 5, 4, 3, 2, 1])).toBe(6)
})
