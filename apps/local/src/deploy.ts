import { spawnSync } from "node:child_process"
import { unstable_readConfig } from "wrangler"
import { join } from "node:path"
import { build } from "./build.ts"
import { root } from "./paths.ts"

/**
 * Builds, migrates the deployed database, then deploys: new code never meets an old schema. The first time the
 * database is created here, so that there is something to migrate; everything else the deployment creates itself.
 */
const config = unstable_readConfig({ config: join(root, "wrangler.toml") })
const [database] = config.d1_databases
if (!database?.database_name) throw new Error("wrangler.toml names no D1 database")

await build((step) => console.log(`building ${step}`))
if (wrangler(["d1", "info", database.database_name], "pipe") !== 0) {
  console.log(`creating the database ${database.database_name}`)
  must(["d1", "create", database.database_name])
}
must(["d1", "migrations", "apply", database.database_name, "--remote"])
must(["deploy"])

function must(args: string[]): void {
  const status = wrangler(args, "inherit")
  if (status !== 0) {
    console.error(`wrangler ${args.join(" ")} failed; nothing after it was done.`)
    process.exit(status ?? 1)
  }
}

function wrangler(args: string[], output: "inherit" | "pipe"): number | null {
  return spawnSync("wrangler", args, { cwd: root, stdio: ["inherit", output, output] }).status
}
