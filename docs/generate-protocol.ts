/** Writes `docs/protocol.md`; with `--check` writes nothing and fails if the file is not what the schemas say. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { protocolPage } from "../packages/protocol/src/docs/protocol-page.ts"

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } })
const file = join(import.meta.dirname, "protocol.md")
const page = protocolPage()

if (!values.check) {
  writeFileSync(file, page)
} else if (readFileSync(file, "utf8") !== page) {
  process.stderr.write("docs/protocol.md is stale: run `npm run docs` and commit the result\n")
  process.exitCode = 1
}
