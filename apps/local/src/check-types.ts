/** Type-checks every workspace against its own tsconfig: the browser, the Worker and Node see different globals. */
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "../../..")
const folders = ["packages", "apps"].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => join(group, name)),
)
const projects = [...folders, "tests"].filter((folder) =>
  existsSync(join(root, folder, "tsconfig.json")),
)
const only = process.argv.slice(2)
let failed = false
for (const project of projects) {
  if (only.length && !only.some((name) => project.includes(name))) continue
  const run = spawnSync("tsc", ["-p", project], { cwd: root, stdio: "inherit" })
  if (run.status !== 0) failed = true
  console.log(`${run.status === 0 ? "ok  " : "FAIL"} ${project}`)
}
process.exit(failed ? 1 : 0)
