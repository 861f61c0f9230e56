import { beforeAll, describe, expect, it } from "vitest"
import { playAll, scripts } from "../../bench/play-scripts.ts"
import { isHeldOut, type Played } from "./scripts/play.ts"

let played: readonly Played[] = []

beforeAll(async () => {
  played = await playAll()
}, 60_000)

type Verdict = "right" | "first"

function coherent(some: readonly Played[], verdict: Verdict): number {
  return some.filter(({ turns }) => turns.every((turn) => turn[verdict])).length / some.length
}

/** What to read when the figure falls: every kind, and what went wrong in the scripts that may be read. */
function account(verdict: Verdict): string {
  const kinds = [...new Set(scripts.map((script) => script.kind))].map((kind) => {
    const some = played.filter(({ script }) => script.kind === kind)
    return `${kind}: ${(100 * coherent(some, verdict)).toFixed(1)} %`
  })
  const wrong = played
    .filter(({ script }) => !isHeldOut(script))
    .flatMap(({ script, turns }) =>
      turns
        .filter((turn) => !turn[verdict])
        .map((turn) => `${script.id} ${script.kind}: ${turn.text} → ${turn.found}`),
    )
  return [...kinds, ...wrong].join("\n")
}

describe("conversations in twenty-one languages", () => {
  it("are a thousand or more", () => {
    expect(scripts.length).toBeGreaterThanOrEqual(1000)
    expect(new Set(scripts.map((script) => script.id)).size).toBe(scripts.length)
  })

  it("come to the article that is meant in every turn", () => {
    expect(coherent(played, "first"), account("first")).toBeGreaterThanOrEqual(0.95)
  })

  it("answer or offer it, and stay silent where nothing is meant", () => {
    expect(coherent(played, "right"), account("right")).toBeGreaterThanOrEqual(0.95)
  })

  // Half of the scripts are younger than most of the code, and worded as freely as their writer could.
  it("hold for the third that nobody tuned for", () => {
    const unseen = played.filter(({ script }) => isHeldOut(script))
    expect(coherent(unseen, "first"), account("first")).toBeGreaterThanOrEqual(0.88)
    expect(coherent(unseen, "right"), account("right")).toBeGreaterThanOrEqual(0.86)
  })

  it("end with the facts that were told", () => {
    const sum = (part: keyof Played["slots"]) =>
      played.reduce((total, { slots }) => total + slots[part], 0)
    expect((2 * sum("right")) / (sum("wanted") + sum("found"))).toBeGreaterThanOrEqual(0.95)
  })
})
