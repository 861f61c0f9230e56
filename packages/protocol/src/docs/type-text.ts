import { z } from "zod"
import { errorCodes } from "../errors.ts"

type JsonSchema = z.core.JSONSchema.BaseSchema
type Inner = z.core.JSONSchema._JSONSchema

/** A shape by name, and the shapes it mentions. */
export interface Described {
  root: JsonSchema
  named: Map<string, JsonSchema>
}

/** What a caller has to send (`input`) or will get (`output`), as JSON Schema. */
export function describe(schema: z.ZodType, io: "input" | "output"): Described {
  const { $defs = {}, ...root } = z.toJSONSchema(schema, { io, unrepresentable: "any" })
  const named = new Map(Object.entries($defs))
  const name = nameOf(root)
  return { root: (name === null ? null : named.get(name)) ?? root, named }
}

/** The members of a union told apart by `type`, in the order they are written. */
export function membersOf({ root, named }: Described): { type: string; schema: JsonSchema }[] {
  return (root.oneOf ?? []).flatMap((member) => {
    if (typeof member === "boolean") return []
    const schema = named.get(nameOf(member) ?? "") ?? member
    const type = schema.properties?.["type"]
    return typeof type === "object" && typeof type.const === "string"
      ? [{ type: type.const, schema }]
      : []
  })
}

/** A JSON Schema the way TypeScript would write it, limits as comments. */
export function typeText(schema: Inner, indent = ""): string {
  if (typeof schema === "boolean") return "unknown"
  const name = nameOf(schema)
  if (name !== null) return name
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return enumText(schema.enum)
  const union = schema.anyOf ?? schema.oneOf
  if (union) return [...new Set(union.map((member) => typeText(member, indent)))].join(" | ")
  const { type }: { type?: string | readonly string[] } = schema
  if (typeof type === "object") return type.join(" | ")
  switch (type) {
    case "object":
      return objectText(schema, indent)
    case "array":
      return `${inBrackets(typeText(arrayItem(schema), indent))}[]`
    case "integer":
    case "number":
      return "number"
    case "string":
      return idText(schema) ?? "string"
    case "boolean":
    case "null":
      return type
    default:
      return "unknown"
  }
}

function objectText(schema: JsonSchema, indent: string): string {
  const { properties, required = [], additionalProperties } = schema
  if (!properties) {
    return `Record<string, ${additionalProperties === undefined ? "unknown" : typeText(additionalProperties, indent)}>`
  }
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(([key, value]) => {
    const mark = required.includes(key) ? "" : "?"
    const limits = typeof value === "boolean" ? "" : limitsOf(value)
    return `${inner}${key}${mark}: ${typeText(value, inner)}${limits && ` // ${limits}`}`
  })
  return `{\n${lines.join("\n")}\n${indent}}`
}

/** What a type cannot say: lengths, counts and ranges. */
function limitsOf(schema: JsonSchema): string {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum, pattern, format } = schema
  const said = [
    range(minLength === 1 ? undefined : minLength, maxLength, "characters"),
    range(minItems, maxItems, "items"),
    minimum === undefined || minimum < -1e15 || Math.abs(maximum ?? 0) > 1e15
      ? ""
      : range(minimum, maximum, ""),
    format ?? (pattern === undefined || idText(schema) !== null ? "" : pattern),
  ]
  return said.filter(Boolean).join(", ")
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least === undefined && most === undefined) return ""
  if (most === undefined) return `at least ${least} ${unit}`.trim()
  if (least === undefined) return `at most ${most} ${unit}`.trim()
  return `${least} to ${most} ${unit}`.trim()
}

/** `^cnv_[0-9a-z]{1,40}$` is an id of ours: `cnv_…` says more. */
function idText({ pattern }: JsonSchema): string | null {
  const prefix = /^\^([a-z]+_)\[0-9a-z\]/.exec(pattern ?? "")?.[1]
  return prefix === undefined ? null : `\`${prefix}…\``
}

function enumText(values: readonly unknown[]): string {
  const codes = Object.keys(errorCodes)
  if (values.length === codes.length && values.every((value) => codes.includes(String(value)))) {
    return "ErrorCode"
  }
  return values.map((value) => JSON.stringify(value)).join(" | ")
}

function arrayItem({ items, prefixItems }: JsonSchema): Inner {
  if (Array.isArray(items)) return items[0] ?? true
  return items ?? prefixItems?.[0] ?? true
}

const inBrackets = (text: string) =>
  text.includes(" | ") && !text.startsWith("{") ? `(${text})` : text

const nameOf = ({ $ref }: JsonSchema): string | null =>
  $ref?.startsWith("#/$defs/") ? $ref.slice("#/$defs/".length) : null
