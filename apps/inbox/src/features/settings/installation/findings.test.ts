import type { Installation, PageCheck } from "@shopbell/protocol"
import { expect, it } from "vitest"
import { findingsOf, findingsOn, type InstallationFinding } from "./findings.ts"

const allWell: Installation = {
  origins: [{ origin: "https://shop.example", seenAt: 1 }],
  locales: ["en", "de"],
  defaultLocale: "en-GB",
  model: true,
  uploads: true,
}
const page: PageCheck = { listed: true, status: 200, tag: true, blockedBy: [], lang: "de-CH" }
const at = { url: "https://shop.example/shoes", locales: ["en", "de"] }
const wrong = (findings: InstallationFinding[]) =>
  findings
    .filter(({ state }) => state !== "good")
    .map(({ key, state, about }) => [key, state, about])

it("finds nothing where all is well", () => {
  expect(wrong(findingsOf(allWell, true))).toEqual([])
  expect(wrong(findingsOn(page, at))).toEqual([])
})

it("names what the service misses, and what it can do without", () => {
  const bare: Installation = {
    ...allWell,
    origins: [
      { origin: "https://a.example", seenAt: null },
      { origin: "https://b.example", seenAt: 1 },
    ],
    locales: ["fr"],
    model: false,
    uploads: false,
  }
  expect(wrong(findingsOf(bare, false))).toEqual([
    ["seen", "bad", "https://a.example"],
    ["locale", "bad", "British English"],
    ["sockets", "bad", ""],
    ["model", "optional", ""],
    ["uploads", "optional", ""],
  ])
  expect(wrong(findingsOf({ ...allWell, origins: [], locales: [] }, true))).toEqual([
    ["origins", "bad", ""],
    ["knowledge", "bad", ""],
  ])
})

it("names what is in the way on a page, one step at a time", () => {
  expect(wrong(findingsOn({ ...page, listed: false }, at))).toEqual([
    ["listed", "bad", "https://shop.example"],
  ])
  expect(wrong(findingsOn({ ...page, status: 404 }, at))).toEqual([["reachable", "bad", "404"]])
  expect(wrong(findingsOn({ ...page, status: null }, at))).toEqual([["reachable", "bad", "–"]])
  const blocked = { ...page, tag: false, blockedBy: ["script-src", "connect-src"], lang: null }
  expect(wrong(findingsOn(blocked, at))).toEqual([
    ["tag", "optional", ""],
    ["csp", "bad", "script-src, connect-src"],
    ["lang", "optional", "–"],
  ])
})
