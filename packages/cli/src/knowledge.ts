import type { ArticleInput } from "@shopbell/answers"
import {
  policyProblems,
  starterArticles,
  starterLocales,
  type PolicyFields,
} from "@shopbell/starter"
import { InputError } from "./input-error.ts"
import { asRow } from "./json-lines.ts"
import { readArticles, readFileText } from "./read-input.ts"

/** Where a shop's knowledge comes from: its own articles, its policy, or both. */
export interface KnowledgeFiles {
  kb: string | undefined
  /** A JSON object of policy fields; starter answers are made from it. */
  policy: string | undefined
  /** Languages of the starter answers; all of them unless given. */
  locales: readonly string[] | undefined
}

/** What to compile: own articles, and starter answers where a policy is given. */
export async function readKnowledge({
  kb,
  policy,
  locales,
}: KnowledgeFiles): Promise<ArticleInput[]> {
  const own = kb === undefined ? [] : await readArticles(kb)
  if (policy === undefined) return own
  const fields = parsePolicy(await readFileText(policy), policy)
  const rows = await starterArticles({ fields, locales: locales ?? starterLocales, own })
  if (rows.length === 0) throw new InputError(`${policy} fills no field that an answer needs`)
  return rows
}

function parsePolicy(text: string, path: string): PolicyFields {
  let fields: Record<string, unknown>
  try {
    fields = asRow(JSON.parse(text))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new InputError(`${path}: ${why}`, { cause: error })
  }
  const [problem] = policyProblems(fields)
  if (problem) throw new InputError(`${path}: ${problem.field}: ${problem.message}`)
  return fields
}
