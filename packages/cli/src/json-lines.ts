import { InputError } from "./input-error.ts"

export type Row = Readonly<Record<string, unknown>>

/** Parses JSON lines (a byte order mark and blank lines are fine); a bad line is named. */
export function parseJsonLines<T>(text: string, source: string, parse: (row: Row) => T): T[] {
  const out: T[] = []
  text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .forEach((line, index) => {
      if (line.trim() === "") return
      try {
        out.push(parse(asRow(JSON.parse(line))))
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        throw new InputError(`${source}, line ${index + 1}: ${why}`, { cause: error })
      }
    })
  return out
}

export function asRow(value: unknown): Row {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError("expected a JSON object")
  return Object.fromEntries(Object.entries(value))
}

export function textField(row: Row, name: string): string {
  const value = row[name]
  if (typeof value !== "string") throw new InputError(`"${name}" must be a string`)
  return value
}

export function optionalText(row: Row, name: string): string | undefined {
  return row[name] === undefined || row[name] === null ? undefined : textField(row, name)
}

export function textList(row: Row, name: string): string[] {
  const value: unknown = row[name] ?? []
  if (!Array.isArray(value)) throw new InputError(`"${name}" must be a list of strings`)
  return value.map((entry: unknown) => {
    if (typeof entry !== "string") throw new InputError(`"${name}" must be a list of strings`)
    return entry
  })
}
