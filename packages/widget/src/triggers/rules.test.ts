import type { Trigger, TriggerCondition, TriggerSettings } from "@shopbell/protocol"
import { describe, expect, it } from "vitest"
import { dueTrigger, isQuiet, matches, type Moment, noMemory, remember, wordsOf } from "./rules.ts"

const at = (time: string, day = "2026-11-20") => new Date(`${day}T${time}:00`)
const aMoment = (given: Partial<Moment> = {}): Moment => ({
  now: at("12:00"),
  path: "/products/jumper",
  secondsOnPage: 0,
  secondsIdle: 0,
  cart: { total: 0, items: 0 },
  leaving: false,
  events: new Set(),
  ...given,
})
const aTrigger = (when: TriggerCondition, id = "t1"): Trigger => ({
  id,
  enabled: true,
  when,
  texts: { en: "Questions?" },
  everyDays: 7,
})
const settings = (
  when: TriggerCondition,
  given: Partial<TriggerSettings> = {},
): TriggerSettings => ({
  triggers: [aTrigger(when)],
  perDay: 2,
  quiet: null,
  ...given,
})

describe("a trigger's time", () => {
  it.each<[string, TriggerCondition, Partial<Moment>, Partial<Moment>]>([
    [
      "address",
      { kind: "url", pattern: "/products/*" },
      { secondsOnPage: 2 },
      { secondsOnPage: 2, path: "/cart" },
    ],
    [
      "dwell",
      { kind: "dwell", pattern: "*", seconds: 30 },
      { secondsOnPage: 30 },
      { secondsOnPage: 29 },
    ],
    [
      "basket's worth",
      { kind: "cart-value", amount: 100 },
      { cart: { total: 100, items: 2 } },
      { cart: { total: 99, items: 2 } },
    ],
    [
      "idle basket",
      { kind: "cart-idle", seconds: 60 },
      { cart: { total: 1, items: 1 }, secondsIdle: 60 },
      { secondsIdle: 60 },
    ],
    ["leaving", { kind: "exit" }, { leaving: true }, {}],
    [
      "returns page",
      { kind: "returns" },
      { secondsOnPage: 2, path: "/de/retoure" },
      { secondsOnPage: 2, path: "/de/versand" },
    ],
    [
      "event",
      { kind: "event", name: "size" },
      { events: new Set(["size"]) },
      { events: new Set(["other"]) },
    ],
  ])("comes by %s", (_name, when, due, notDue) => {
    expect(dueTrigger(settings(when), aMoment(due), noMemory)?.id).toBe("t1")
    expect(dueTrigger(settings(when), aMoment(notDue), noMemory)).toBeNull()
  })

  it("never comes for a condition that only a newer service knows", () => {
    const newer: TriggerSettings = JSON.parse(
      JSON.stringify(settings({ kind: "exit" })).replace('"exit"', '"weather"'),
    )
    expect(dueTrigger(newer, aMoment({ leaving: true }), noMemory)).toBeNull()
  })
})

describe("how often", () => {
  const leaving = { leaving: true }
  const exit: TriggerCondition = { kind: "exit" }

  it("shows one trigger once in so many days", () => {
    const shown = remember(noMemory, aTrigger(exit), at("12:00"))
    const on = (day: string) =>
      dueTrigger(settings(exit), aMoment({ ...leaving, now: at("12:00", day) }), shown)
    expect(on("2026-11-26")).toBeNull()
    expect(on("2026-11-27")?.id).toBe("t1")
  })

  it("shows so many in a day, and begins anew at midnight", () => {
    const many = settings(exit, { triggers: ["a", "b", "c"].map((id) => aTrigger(exit, id)) })
    let memory = noMemory
    const ids = []
    for (let tries = 0; tries < 4; tries++) {
      const due = dueTrigger(many, aMoment(leaving), memory)
      if (due) memory = remember(memory, due, at("12:00"))
      ids.push(due?.id)
    }
    expect(ids).toEqual(["a", "b", undefined, undefined])
    const next = aMoment({ ...leaving, now: at("00:01", "2026-11-21") })
    expect(dueTrigger(many, next, memory)?.id).toBe("c")
  })

  it("keeps quiet hours, over midnight too", () => {
    const night = { from: "22:00", to: "08:00" }
    expect(
      ["21:59", "22:00", "03:00", "07:59", "08:00"].map((time) => isQuiet(night, at(time))),
    ).toEqual([false, true, true, true, false])
    const noon = { from: "12:00", to: "13:00" }
    expect(["11:59", "12:00", "13:00"].map((time) => isQuiet(noon, at(time)))).toEqual([
      false,
      true,
      false,
    ])
    expect(dueTrigger(settings(exit, { quiet: noon }), aMoment(leaving), noMemory)).toBeNull()
  })
})

it("reads addresses as written, with * for anything", () => {
  expect(matches("/products/*", "/products/a?b=c")).toBe(true)
  expect(matches("/products/*", "/en/products/a")).toBe(false)
  expect(matches("*/products/*", "/en/products/a")).toBe(true)
  expect(matches("size-chart", "/help/size-chart")).toBe(true)
  expect(matches("/a.b*", "/axb")).toBe(false)
})

it("speaks the page's language, or the nearest it has", () => {
  const trigger = {
    ...aTrigger({ kind: "exit" }),
    texts: { en: "Hello", de: "Hallo", "pt-BR": "Olá" },
  }
  expect(wordsOf(trigger, "de-CH", "en")).toBe("Hallo")
  expect(wordsOf(trigger, "pt-PT", "en")).toBe("Olá")
  expect(wordsOf(trigger, "ja", "de")).toBe("Hallo")
  expect(wordsOf(trigger, "ja", "fr")).toBe("Hello")
})
