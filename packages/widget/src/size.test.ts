import { beforeAll, expect, it } from "vitest"
import { brotliBytes, type BuiltFile, buildWidget, facadeNames } from "../build.ts"
import { locales } from "./locales/index.ts"

let files: BuiltFile[] = []

beforeAll(async () => {
  files = await buildWidget()
}, 60_000)

const weigh = (chosen: BuiltFile[]) =>
  chosen.reduce((bytes, { code }) => bytes + brotliBytes(code, 4), 0)

it("draws the bell from 2,000 bytes", () => {
  expect(weigh(files.filter(({ name }) => name === "loader.js"))).toBeLessThanOrEqual(2_000)
})

// A TCP window of ten segments less the head of the response: what arrives in one round trip.
it("needs no more than 13,900 bytes until an English shopper can write and read the answer", () => {
  expect(weigh(files.filter(({ first }) => first))).toBeLessThanOrEqual(13_900)
})

/** What each later chunk may weigh, by the beginning of its name. */
const budgets: Record<string, number> = {
  more: 10_500,
  calls: 1_500,
  words: 200,
  Cards: 2_000,
  Menu: 1_700,
  Ticket: 1_550,
  Rating: 750,
  queue: 1_100,
  offline: 10_800,
  files: 3_000,
  video: 1_400,
  emoji: 2_000,
  "hold-page": 550,
  locales: 1_100,
  triggers: 3_600,
}
/** Without folder and hash. */
const nameOf = ({ name }: BuiltFile) =>
  name.replace(/^chunks\/(.*)-[\w-]{8}(\.js)$/, "$1$2").slice(0, -".js".length)
const languageBudget = 2_200
const lexiconBudget = 17_000

it("keeps what comes later small, piece by piece", () => {
  const facades = new Set<string>(facadeNames)
  const later = files.filter((file) => !file.first && !facades.has(nameOf(file)))
  const languages = new Set([...Object.keys(locales), "en"])
  for (const file of later) {
    const name = nameOf(file)
    const budget = name.startsWith("lexicon-")
      ? lexiconBudget
      : (budgets[name] ?? (languages.has(name) ? languageBudget : 0))
    expect(weigh([file]), name).toBeLessThanOrEqual(budget)
  }
  for (const name of Object.keys(budgets))
    expect(
      later.some((file) => nameOf(file) === name),
      name,
    ).toBe(true)
})

it("speaks for another product in 2,000 bytes beside the loader", () => {
  for (const name of facadeNames) {
    const own = files.filter((file) => file.name === `${name}.js`)
    expect(own).toHaveLength(1)
    expect(weigh(own), name).toBeLessThanOrEqual(2_000)
  }
})

it("holds nothing that a strict page would refuse", () => {
  for (const { name, code } of files) {
    expect(code, name).not.toMatch(
      /\beval\(|new Function|postMessage|document\.write|document\.cookie|innerHTML|cssText/i,
    )
  }
})
