import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const bin = fileURLToPath(new URL("../bin/shopbell.mjs", import.meta.url))
const rows = [
  {
    id: "returns",
    locale: "en",
    question: "How do I return an item?",
    variants: ["send it back"],
    answer: "Within 30 days.",
  },
  {
    id: "hours",
    locale: "en",
    question: "When are you open?",
    variants: ["opening hours"],
    answer: "9 to 5.",
  },
  {
    id: "returns",
    locale: "de",
    question: "Wie kann ich etwas zurückgeben?",
    variants: [],
    answer: "30 Tage.",
  },
]

let folder: string
let kb: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shopbell-"))
  kb = join(folder, "kb.jsonl")
  writeFileSync(kb, `\uFEFF${rows.map((row) => JSON.stringify(row)).join("\n")}\n`)
})

afterAll(() => rmSync(folder, { recursive: true }))

function shopbell(args: string[], input = "") {
  return spawnSync(process.execPath, [bin, ...args], { input, encoding: "utf8" })
}

describe("shopbell ask", () => {
  it("answers every line in order with the published fields", () => {
    const input =
      '\uFEFF{"id":"a","query":"can I send this back"}\n{"id":2,"text":"öffnungszeiten"}\n'
    const { stdout, status } = shopbell(["ask", "--kb", kb], input)
    const [first, second] = stdout
      .trim()
      .split("\n")
      .map((line): Record<string, unknown> => JSON.parse(line))
    expect(status).toBe(0)
    expect(Object.keys(first ?? {})).toEqual([
      "id",
      "language",
      "decision",
      "top",
      "signals",
      "slots",
      "state",
      "micros",
    ])
    expect(first).toMatchObject({ id: "a", language: "en", top: [{ article: "returns" }, {}] })
    expect(second?.["id"]).toBe(2)
  })

  it("hides the locale from the answerer when told to", () => {
    const input = '{"id":"a","query":"ok","locale":"de"}\n'
    const language = (args: string[]): unknown =>
      JSON.parse(shopbell(["ask", "--kb", kb, ...args], input).stdout).language
    expect(language([])).toBe("de")
    expect(language(["--locale-hint", "off"])).toBe("en")
  })

  it("reads facts by the shop's order numbers and the day a question was asked", () => {
    const now = Date.UTC(2026, 10, 21)
    const input = `{"id":"a","query":"K7 4410 should be here tomorrow","now":${now}}\n`
    const { stdout } = shopbell(["ask", "--kb", kb, "--order-numbers", "K7 2093"], input)
    expect(JSON.parse(stdout).slots).toMatchObject([
      { type: "order_id", value: "K7 4410" },
      { type: "date", norm: "2026-11-22" },
    ])
  })

  it.each([
    ['{"id":"a","query":"hi"}\n{broken\n', "stdin, line 2"],
    ['{"id":"a","query":"hi"}\n\n{"id":"b"}\n', 'stdin, line 3: "text" must be a string'],
    ['{"id":"a","query":"hi","history":[{"author":"me","text":"x"}]}\n', "author"],
    ["[]\n", "expected a JSON object"],
  ])("names the bad line and writes nothing: %j", (input, why) => {
    const { stdout, stderr, status } = shopbell(["ask", "--kb", kb], input)
    expect(status).toBe(1)
    expect(stdout).toBe("")
    expect(stderr).toContain(why)
  })

  it("says which article row is wrong", () => {
    const bad = join(folder, "bad.jsonl")
    writeFileSync(bad, '{"id":"x","locale":"en","question":"q","variants":"no"}\n')
    const { stderr, status } = shopbell(["ask", "--kb", bad], "")
    expect(status).toBe(1)
    expect(stderr).toContain('line 1: "variants" must be a list of strings')
  })
})

describe("shopbell compile", () => {
  it("writes a manifest and a file for every segment", () => {
    const out = join(folder, "pack")
    expect(shopbell(["compile", "--kb", kb, "--out", out]).status).toBe(0)
    const files = readdirSync(out)
    expect(files).toContain("manifest.json")
    expect(files.filter((file) => file.endsWith(".seg"))).toHaveLength(2)
  })

  it("explains a missing option", () => {
    const { stderr, status } = shopbell(["compile", "--kb", kb])
    expect(status).toBe(1)
    expect(stderr).toContain("--out is missing")
  })
})
