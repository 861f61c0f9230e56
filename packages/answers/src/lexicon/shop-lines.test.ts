import { describe, expect, it } from "vitest"
import { analyse } from "../features/analyse.ts"
import { readSignals } from "../signals/read.ts"
import { intentNames } from "./intents.ts"
import { handoffLines, intentLines } from "./shop-lines.fixture.ts"

const meant: Readonly<Record<string, readonly string[]>> = {
  track: ["track", "notReceived"],
  time: ["deliveryTime"],
  cost: ["shippingCost"],
  return: ["return"],
  refund: ["refundStatus"],
  cancel: ["cancel"],
  addr: ["changeAddress"],
  pay: ["payMethods"],
  coupon: ["couponFail"],
  damaged: ["damaged"],
  size: ["sizeExchange"],
  invoice: ["invoice"],
}

function rowsOf(lines: string): [string, string, string][] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [language = "", wanted = "", text = ""] = line.split("|")
      return [language, wanted, text]
    })
}

function strongest(intents: ReadonlyMap<number, number>): string[] {
  const most = Math.max(...intents.values())
  return [...intents].filter(([, weight]) => weight === most).map(([id]) => intentNames[id] ?? "")
}

describe("shop lines in the languages we do not speak", () => {
  it.each(rowsOf(intentLines))("%s: %s in %j", (language, wanted, text) => {
    const analysis = analyse(text, [language])
    expect(meant[wanted]?.some((intent) => strongest(analysis.intents).includes(intent))).toBe(true)
    expect(readSignals(text, analysis, language).handoff).toBeNull()
  })

  it.each(rowsOf(handoffLines))("%s: handoff %s in %j", (language, wanted, text) => {
    const { handoff, injection } = readSignals(text, analyse(text, [language]), language)
    expect(handoff ?? "none").toBe(wanted)
    expect(injection).toBe(false)
  })
})
