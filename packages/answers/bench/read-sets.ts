import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** A folder of evaluation sets, one folder a set; an absent set reads as nothing. */
export interface Sets {
  has(set: string): boolean
  rows<T>(set: string, file: string): T[]
}

export interface Query {
  query: string
  locale: string
  expected_id: string | null
  scope?: string
  tags?: string
  category?: string
}

export interface LabelRow {
  text: string
  lang: string
  label: string
  source: string
}

export interface FieldRow {
  text: string
  source?: string
  fields: { type: string; value: string }[]
}

export function openSets(folder: string, only: readonly string[] | undefined): Sets {
  const has = (set: string) =>
    (!only || only.includes(set)) && existsSync(join(folder, set, "meta.json"))
  return {
    has,
    rows<T>(set: string, file: string): T[] {
      const path = join(folder, set, file)
      if (!existsSync(path)) return []
      return readFileSync(path, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line): T => JSON.parse(line))
    },
  }
}
