/**
 * Builds the examples that a bundler builds, against the package as it would be published:
 * `node examples/build.ts`, after `npm run build:npm`.
 */
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { build } from "vite"

const root = join(import.meta.dirname, "..")
const published = join(root, "dist/npm/widget")

for (const example of ["react", "vue"]) {
  await build({
    root: join(root, "examples", example),
    configFile: false,
    logLevel: "error",
    resolve: {
      alias: [
        { find: /^@shopbell\/widget$/, replacement: join(published, "index.js") },
        { find: /^@shopbell\/widget\/(\w+)$/, replacement: join(published, "$1.js") },
      ],
    },
    build: { outDir: join(root, "dist/examples", example), emptyOutDir: true },
  })
  process.stdout.write(`ok   examples/${example}\n`)
}
const types = spawnSync("tsc", ["-p", join(root, "examples")], { stdio: "inherit" })
process.exit(types.status ?? 1)
