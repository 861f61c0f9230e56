/**
 * Builds the examples that are built, against the package as it would be published, and reads those that
 * are not: `node examples/build.ts`, after `npm run build:npm`. What they do on a page is in
 * tests/widget/examples.test.ts.
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "vite"
import { readGtm, readShopify, readWooCommerce } from "./read.ts"

const root = join(import.meta.dirname, "..")
const published = join(root, "dist/npm/widget")
const say = (example: string) => process.stdout.write(`ok   examples/${example}\n`)

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
  say(example)
}

buildNext()
for (const [example, read] of Object.entries({
  gtm: readGtm,
  shopify: readShopify,
  woocommerce: readWooCommerce,
})) {
  read(join(root, "examples", example))
  say(example)
}

// React, Vue, Next and headless, with the types of their own frameworks.
const types = spawnSync("tsc", ["-p", join(root, "examples")], { stdio: "inherit" })
process.exit(types.status ?? 1)

/** Puts the three files into the smallest application there is, and builds it without a network. */
function buildNext() {
  const application = join(root, "dist/examples/next")
  rmSync(application, { recursive: true, force: true })
  mkdirSync(application, { recursive: true })
  for (const folder of ["app", "lib"])
    cpSync(join(root, "examples/next", folder), join(application, folder), { recursive: true })
  // In front of the workspace's own, which is source.
  cpSync(published, join(application, "node_modules/@shopbell/widget"), { recursive: true })
  writeFileSync(
    join(application, "app/page.tsx"),
    "export default function Page() {\n  return <h1>A shop</h1>\n}\n",
  )
  // Types are checked below, by a compiler that Next does not know how to call.
  writeFileSync(
    join(application, "next.config.mjs"),
    "export default { typescript: { ignoreBuildErrors: true } }\n",
  )
  const built = spawnSync(
    process.execPath,
    [join(root, "node_modules/next/dist/bin/next"), "build"],
    {
      cwd: application,
      encoding: "utf8",
      timeout: 120_000,
      env: {
        ...process.env,
        NODE_ENV: "production",
        CI: "1",
        NEXT_TELEMETRY_DISABLED: "1",
        NEXT_IGNORE_INCORRECT_LOCKFILE: "1",
      },
    },
  )
  if (built.status !== 0) throw new Error(`examples/next: ${built.stdout}\n${built.stderr}`)
  const page = readFileSync(join(application, ".next/server/app/index.html"), "utf8")
  if (!page.includes("A shop"))
    throw new Error("examples/next: the page was not rendered on the server")
  const assets = join(application, ".next/static")
  const browserCode = readdirSync(assets, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(assets, name), "utf8"))
    .join("\n")
  if (!browserCode.includes("shopbell-widget")) throw new Error("examples/next: there is no chat")
  if (/IDENTITY_SECRET|signIdentity/.test(browserCode))
    throw new Error("examples/next: what signs identities has come to the browser")
  say("next")
}
