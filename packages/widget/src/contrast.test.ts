import * as fc from "fast-check"
import { expect, it } from "vitest"
import { contrastWithWhite, readableOn } from "./contrast.ts"

it("finds a readable text colour on any brand colour", () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((n) => `#${n.toString(16).padStart(6, "0")}`)
  fc.assert(
    fc.property(colour, (accent) => {
      const white = contrastWithWhite(accent)
      // Contrast with black and with white multiply to 21.
      const contrast = readableOn(accent) === "#fff" ? white : 21 / white
      expect(contrast).toBeGreaterThanOrEqual(4.5)
    }),
    { numRuns: 10_000 },
  )
})
