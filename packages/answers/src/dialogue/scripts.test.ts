import { readdirSync, readFileSync } from "node:fs"
import { beforeAll, describe, expect, it } from "vitest"
import {
  ask,
  compilePack,
  openSegment,
  planSegments,
  type ArticleInput,
  type AskContext,
  type CompiledPack,
  type Segment,
} from "../index.ts"
import { isHeldOut, play, type Played, type Script } from "./scripts/play.ts"

const folder = new URL("scripts/", import.meta.url)
const languages = readdirSync(new URL("articles/", folder)).map((file) => file.slice(0, 2))

function rowsOf<T>(path: string): T[] {
  return readFileSync(new URL(path, folder), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): T => JSON.parse(line))
}

const scripts = languages.flatMap((language) => rowsOf<Script>(`${language}.jsonl`))
let played: Played[] = []

beforeAll(async () => {
  const pack = await compilePack(
    languages.flatMap((language) => rowsOf<ArticleInput>(`articles/${language}.jsonl`)),
  )
  const open = openerOf(pack)
  played = scripts.map((script) =>
    play(script, (text, context) =>
      ask({ manifest: pack.manifest, segments: open(text, context) }, text, context),
    ),
  )
})

function openerOf(pack: CompiledPack) {
  const opened = new Map<string, Segment>()
  for (const [hash, bytes] of pack.segments) opened.set(hash, openSegment(bytes))
  return (text: string, context: AskContext) =>
    planSegments(pack.manifest, text, context).flatMap((ref) => opened.get(ref.hash) ?? [])
}

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

describe("conversations in twelve languages", () => {
  it("are three hundred or more", () => {
    expect(scripts.length).toBeGreaterThanOrEqual(300)
    expect(new Set(scripts.map((script) => script.id)).size).toBe(scripts.length)
  })

  it("come to the article that is meant in every turn", () => {
    expect(coherent(played, "first"), account("first")).toBeGreaterThanOrEqual(0.95)
  })

  // Short of the aim of 95 %: some opening lines are understood but not believed enough to be offered.
  it("answer or offer it, and stay silent where nothing is meant", () => {
    expect(coherent(played, "right"), account("right")).toBeGreaterThanOrEqual(0.92)
  })

  it("hold for the third that nobody tuned for", () => {
    const unseen = played.filter(({ script }) => isHeldOut(script))
    expect(coherent(unseen, "first"), account("first")).toBeGreaterThanOrEqual(0.92)
    expect(coherent(unseen, "right"), account("right")).toBeGreaterThanOrEqual(0.85)
  })

  it("end with the facts that were told", () => {
    const sum = (part: keyof Played["slots"]) =>
      played.reduce((total, { slots }) => total + slots[part], 0)
    expect((2 * sum("right")) / (sum("wanted") + sum("found"))).toBeGreaterThanOrEqual(0.95)
  })
})
