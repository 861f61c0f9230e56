import { parseArgs } from "node:util"
import { runAsk } from "./ask.ts"
import { runCompile } from "./compile.ts"
import { InputError } from "./input-error.ts"
import { runLint } from "./lint.ts"

const usage = `Usage:
  shopbell ask --kb kb.jsonl [--locale-hint on|off] [--precision 0.97] [--order-numbers SB-20931,…]
               < queries.jsonl > predictions.jsonl
  shopbell compile --kb kb.jsonl --out DIR [--precision 0.97]
  shopbell lint --kb kb.jsonl [--json]
Starter answers join in with --policy policy.json [--locales en,de,…]; then --kb may be left out of ask and compile.
`

/** Runs one command; the number is the exit code. Nothing is written before all input is valid. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        kb: { type: "string" },
        out: { type: "string" },
        precision: { type: "string" },
        policy: { type: "string" },
        locales: { type: "string" },
        json: { type: "boolean", default: false },
        "order-numbers": { type: "string", default: "" },
        "locale-hint": { type: "string", default: "on" },
        help: { type: "boolean", short: "h", default: false },
      },
    })
    const [command, ...extra] = positionals
    if (values.help || command === undefined) {
      process.stdout.write(usage)
      return command === undefined && !values.help ? 1 : 0
    }
    if (extra.length > 0) throw new InputError(`Unexpected argument: ${extra[0]}`)
    const { kb, policy } = values
    if (kb === undefined && (policy === undefined || command === "lint"))
      throw new InputError("--kb is missing: the file with the articles")
    const knowledge = { kb, policy, locales: values.locales?.split(",") }
    const precision = parsePrecision(values.precision)
    if (command === "ask")
      return await runAsk({
        ...knowledge,
        precision,
        localeHint: parseHint(values["locale-hint"]),
        orderNumbers: values["order-numbers"].split(",").filter(Boolean),
      })
    if (command === "compile") {
      if (values.out === undefined)
        throw new InputError("--out is missing: the folder for the pack")
      return await runCompile({ ...knowledge, precision, out: values.out })
    }
    if (command === "lint" && kb !== undefined) return await runLint({ kb, json: values.json })
    throw new InputError(`Unknown command: ${command}`)
  } catch (error) {
    if (!isExpected(error)) throw error
    process.stderr.write(`shopbell: ${error.message}\n`)
    return 1
  }
}

function parsePrecision(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!(value > 0.5 && value < 1))
    throw new InputError(`--precision must lie between 0.5 and 1, not ${text}`)
  return value
}

function parseHint(text: string): boolean {
  if (text !== "on" && text !== "off")
    throw new InputError(`--locale-hint is on or off, not ${text}`)
  return text === "on"
}

function isExpected(error: unknown): error is Error {
  if (error instanceof InputError) return true
  return (
    error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  )
}
