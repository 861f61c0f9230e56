import { readdirSync, readFileSync } from "node:fs"
import {
  ask,
  compilePack,
  openSegment,
  planSegments,
  type Answer,
  type ArticleInput,
  type AskContext,
  type Segment,
} from "../src/index.ts"
import { play, type Played, type Script } from "../src/dialogue/scripts/play.ts"

const folder = new URL("../src/dialogue/scripts/", import.meta.url)

/** The languages there are scripts in. */
export const languages: readonly string[] = readdirSync(new URL("articles/", folder)).map((file) =>
  file.slice(0, 2),
)

/** Every script there is. */
export const scripts: readonly Script[] = languages.flatMap((language) =>
  rowsOf<Script>(`${language}.jsonl`),
)

/** Plays every script against one pack of all their languages. */
export async function playAll(): Promise<Played[]> {
  const answer = await makeAnswerer()
  return scripts.map((script) => play(script, answer))
}

async function makeAnswerer(): Promise<(text: string, context: AskContext) => Answer> {
  const pack = await compilePack(
    languages.flatMap((language) => rowsOf<ArticleInput>(`articles/${language}.jsonl`)),
  )
  const opened = new Map<string, Segment>()
  for (const [hash, bytes] of pack.segments) opened.set(hash, openSegment(bytes))
  return (text, context) => {
    const segments = planSegments(pack.manifest, text, context).flatMap(
      (ref) => opened.get(ref.hash) ?? [],
    )
    return ask({ manifest: pack.manifest, segments }, text, context)
  }
}

function rowsOf<T>(path: string): T[] {
  return readFileSync(new URL(path, folder), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): T => JSON.parse(line))
}
