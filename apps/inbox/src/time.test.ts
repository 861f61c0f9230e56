import { expect, it } from "vitest"
import { dayName, languageName, microseconds, percent, shortTime, waitTime } from "./time.ts"
import { noon } from "./testing/build.ts"

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

it.each([
  [0, "now"],
  [999, "now"],
  [1_000, "1s"],
  [59_999, "59s"],
  [minute, "1m"],
  [59 * minute, "59m"],
  [hour, "1h 00m"],
  [hour + 5 * minute, "1h 05m"],
  [day - 1, "23h 59m"],
  [day, "1d 0h"],
  [2 * day + 3 * hour, "2d 3h"],
])("says of %i ms of waiting: %s", (ms, words) => {
  expect(waitTime(ms)).toBe(words)
})

it("names today and yesterday, and dates whatever is older", () => {
  expect(dayName(noon - hour, noon)).toBe("Today")
  expect(dayName(noon - day, noon)).toBe("Yesterday")
  expect(dayName(noon - 3 * day, noon)).toMatch(/17/)
})

it("shows the clock for today and the day for anything older", () => {
  expect(shortTime(noon, noon)).toMatch(/12/)
  expect(shortTime(noon - 2 * day, noon)).toMatch(/18/)
})

it("shows spans of the server in the unit that fits", () => {
  expect(microseconds(840)).toBe("840 µs")
  expect(microseconds(1_240)).toBe("1.2 ms")
  expect(percent(0.914)).toBe("91%")
})

it("falls back to the tag for a language the browser cannot name", () => {
  expect(languageName("not a tag")).toBe("not a tag")
})
