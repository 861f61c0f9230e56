/**
 * Templates are plain sentences with
 * - `{field}`: the value, worded for the language,
 * - `{field?yes:One.|no:Other.}`: one wording for each value of a field of choices,
 * - `[[ … ]]`: a part that is left out unless every field in it is filled.
 */
const optionalPart = /\s*\[\[(.*?)\]\]/gs
const placeholder = /\{(\w+)(?:\?([^{}]*))?\}/g

// A value may be an abbreviation and end its sentence by itself.
const doubleStop = /(?<!\.)\.\.(?!\.)/g

/** How one field reads; undefined where it is unfilled. */
export type Wording = (field: string) => string | undefined

/** The finished text, or undefined where a field it cannot do without is unfilled. */
export function fillTemplate(template: string, wording: Wording): string | undefined {
  const withOptional = template.replace(optionalPart, (whole: string, part: string) => {
    const filled = fillPlaceholders(part, wording)
    const blank = /^\s*/.exec(whole)?.[0] ?? ""
    return filled === undefined ? "" : blank + filled.trim()
  })
  return fillPlaceholders(withOptional, wording)
    ?.replace(/ {2,}/g, " ")
    .replace(doubleStop, ".")
    .trim()
}

function fillPlaceholders(text: string, wording: Wording): string | undefined {
  let complete = true
  const filled = text.replace(placeholder, (_, field: string, variants: string | undefined) => {
    const value = wording(field)
    const chosen =
      value === undefined || variants === undefined ? value : variantOf(variants, value)
    if (chosen === undefined) complete = false
    return chosen ?? ""
  })
  return complete ? filled : undefined
}

function variantOf(variants: string, value: string): string | undefined {
  const start = `${value}:`
  return variants
    .split("|")
    .find((variant) => variant.startsWith(start))
    ?.slice(start.length)
}

/** The fields a template names: those it needs, and those of its optional parts. */
export function fieldsOfTemplate(template: string): { needs: string[]; may: string[] } {
  const optional = [...template.matchAll(optionalPart)].map(([part]) => part).join("")
  return { needs: namesIn(template.replace(optionalPart, "")), may: namesIn(optional) }
}

function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = ""]) => name))].sort()
}
