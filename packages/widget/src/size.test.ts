import { beforeAll, expect, it } from "vitest"
import { brotliBytes, type BuiltFile, buildWidget } from "../build.ts"

let files: BuiltFile[] = []

beforeAll(async () => {
  files = await buildWidget()
}, 60_000)

const weigh = (chosen: BuiltFile[]) =>
  chosen.reduce((bytes, { code }) => bytes + brotliBytes(code, 4), 0)

it("draws the bell from 2,000 bytes", () => {
  expect(weigh(files.filter(({ name }) => name === "loader.js"))).toBeLessThanOrEqual(2_000)
})

// The aim is 13,900: what arrives in one round trip. Until then this number only goes down.
it("needs no more than 17,800 bytes until an English shopper can write", () => {
  expect(weigh(files.filter(({ first }) => first))).toBeLessThanOrEqual(17_800)
})

it("fetches another language for 800 bytes at most", () => {
  const languages = files.filter(({ first }) => !first)
  expect(languages.map(({ name }) => name.slice("chunks/".length).slice(0, 2)).sort()).toEqual([
    "ar",
    "de",
    "es",
    "ja",
    "zh",
  ])
  for (const file of languages) expect(weigh([file]), file.name).toBeLessThanOrEqual(800)
})

it("holds nothing that a strict page would refuse", () => {
  for (const { name, code } of files) {
    expect(code, name).not.toMatch(
      /\beval\(|new Function|postMessage|document\.write|document\.cookie/,
    )
    // Preact knows `dangerouslySetInnerHTML`; nothing of ours uses it.
    expect(code.match(/innerHTML/g)?.length ?? 0, name).toBeLessThanOrEqual(4)
  }
})
