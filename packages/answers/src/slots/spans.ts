/** A stretch of text that looks like one number: chunks of letters and digits that belong together. */
export interface Span {
  start: number
  end: number
  text: string
}

// `purchaseWC36523` is a slip of the space bar; `555-6138x036` is a phone with its extension.
const chunk =
  /#?(?:(?<=[a-z]{4})[A-Z]{2,4}\d{4,}|\d+(?=x\d{2,5}\b)|[A-Z0-9]+(?![a-z])|[A-Za-z0-9]+)/gu
const joint = /^(?:[ ]?[-–][ ]?|[ ]|\.|[ ]?\(0\)[ ]?|[ ]?\(|\)[ ]?|[ ]?\/)$/u

/**
 * Runs of chunks that may be written in groups (`1 Z 8`, `+49 151 234`). Every run comes with its
 * chunks, so that a caller can take the longest start that makes sense.
 */
export function findRuns(text: string): Span[][] {
  const runs: Span[][] = []
  let run: Span[] = []
  for (const match of text.matchAll(chunk)) {
    const span = { start: match.index, end: match.index + match[0].length, text: match[0] }
    if (!belongs(match[0])) {
      if (run.length > 0) runs.push(run)
      run = []
      continue
    }
    const last = run.at(-1)
    if (last && !joint.test(text.slice(last.end, span.start))) {
      runs.push(run)
      run = []
    }
    run.push(span)
  }
  if (run.length > 0) runs.push(run)
  return runs.filter((chunks) => chunks.some((span) => /\d/u.test(span.text)))
}

function belongs(text: string): boolean {
  return /\d/u.test(text) || /^[A-Z]{1,4}$/u.test(text)
}
