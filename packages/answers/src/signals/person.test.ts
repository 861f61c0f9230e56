import { describe, expect, it } from "vitest"
import { analyse } from "../features/analyse.ts"
import { otherPeopleLines, personLines } from "./person-lines.fixture.ts"
import { readSignals } from "./read.ts"

function handoffOf(line: string, language: string) {
  return readSignals(line, analyse(line, [language]), language).handoff
}

describe("asking for a person", () => {
  it.each(personLines)("is heard in %s", (language, ...lines) => {
    expect(lines.filter((line) => handoffOf(line, language) !== "asked")).toEqual([])
  })

  it.each(otherPeopleLines)("is not read into other people in %s", (language, ...lines) => {
    expect(lines.filter((line) => handoffOf(line, language) !== null)).toEqual([])
  })
})
