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

  it.each([
    ["en", "I have to chat with somrbody"],
    ["de", "mit einem Mitarbieter sprechen"],
    ["es", "quiero hablar con un opreador"],
    ["en", "give me a reprasentitive"],
  ])("is heard through a slip of the finger in %s: %j", (language, line) => {
    expect(handoffOf(line, language)).toBe("asked")
  })

  it.each([
    ["en", "could you advise what my balance is"],
    ["es", "¿para cuántas personas es la mesa?"],
    ["hu", "hiányzik valami a rendelésből"],
    ["pt", "como tratam os meus dados pessoais?"],
    ["en", "You are a good agent, good manners, good at everything"],
  ])("is not read into %s: %j", (language, line) => {
    expect(handoffOf(line, language)).toBeNull()
  })
})
