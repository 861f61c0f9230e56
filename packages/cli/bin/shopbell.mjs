#!/usr/bin/env node
// The sources are TypeScript, run as they are. A Node too old to strip types hands over to the
// Node 24 that comes with the repository as a dev dependency.
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))

if (process.features.typescript) {
  const { run } = await import(main)
  process.exitCode = await run(process.argv.slice(2))
} else {
  const node = bundledNode()
  if (!node) {
    process.stderr.write(
      `shopbell: Node ${process.version} cannot run TypeScript and the repository's own Node is not installed. Run \`npm ci\`, or use Node 24.\n`,
    )
    process.exitCode = 1
  } else {
    const child = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: "inherit",
    })
    process.exitCode = child.status ?? 1
  }
}

function bundledNode() {
  const require = createRequire(import.meta.url)
  try {
    const home = dirname(require.resolve("node/package.json"))
    const name = process.platform === "win32" ? "node.exe" : "node"
    return [join(home, "bin", name)].find((path) => existsSync(path))
  } catch {
    return undefined
  }
}
