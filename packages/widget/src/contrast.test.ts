import { readFileSync } from "node:fs"
import * as fc from "fast-check"
import { expect, it } from "vitest"

const css = readFileSync(new URL("loader/loader.css", import.meta.url), "utf8")
/** The luminance up to which the style sheet writes white. */
const limit = Number(/\((0\.\d+) - y\)/.exec(css)?.[1])

/** WCAG 2 relative luminance of a colour given as 0xrrggbb. */
function luminance(colour: number): number {
  const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((shift) => {
    const part = ((colour >> shift) & 255) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

it("writes so that it can be read on any brand colour", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
      const y = luminance(colour)
      const contrast = y < limit ? 1.05 / (y + 0.05) : (y + 0.05) / 0.05
      expect(contrast).toBeGreaterThanOrEqual(4.5)
    }),
    { numRuns: 10_000 },
  )
})
