import { describe, expect, it } from "vitest"
import { byShopClock, factsOf, wallClock } from "./shop-facts.ts"

const lateInUtc = Date.UTC(2026, 10, 21, 23, 30)

describe("the shop's clock", () => {
  it("shows the shop's day where UTC still has the day before", () => {
    expect(new Date(wallClock(lateInUtc, "Europe/Berlin")).toISOString()).toBe(
      "2026-11-22T00:30:00.000Z",
    )
    expect(new Date(wallClock(lateInUtc, "America/New_York")).toISOString()).toBe(
      "2026-11-21T18:30:00.000Z",
    )
  })

  it("is UTC for a shop that has not told where it is", () => {
    expect(factsOf({ orderNumbers: ["SB-1001"], timeZone: null }, lateInUtc)).toEqual({
      now: lateInUtc,
      orderNumbers: ["SB-1001"],
    })
  })

  it("dates earlier messages too, where they have a time", () => {
    const history = [
      { author: "contact" as const, text: "tomorrow", at: lateInUtc },
      { author: "bot" as const, text: "Fine." },
    ]
    expect(byShopClock(history, { timeZone: "Europe/Berlin" })).toEqual([
      { author: "contact", text: "tomorrow", at: lateInUtc + 3_600_000 },
      { author: "bot", text: "Fine." },
    ])
  })
})
