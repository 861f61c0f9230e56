import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { errorCodes } from "@shopbell/protocol"
import { build as viteBuild } from "vite"
import { assetsDir, distDir, root, workerDir } from "./paths.ts"

/** Builds everything that is served: widget, inbox, API docs page, Worker. */
export async function build(report: (step: string) => void): Promise<void> {
  rmSync(distDir, { recursive: true, force: true })
  mkdirSync(assetsDir, { recursive: true })
  report("widget")
  run(process.execPath, [join(root, "packages/widget/build.ts"), "--out", assetsDir])
  report("inbox")
  await viteBuild({ configFile: join(root, "apps/inbox/vite.config.ts"), logLevel: "warn" })
  report("API docs")
  docsPage()
  writeFileSync(join(assetsDir, "_headers"), headers)
  report("Worker")
  run("wrangler", ["deploy", "--dry-run", "--outdir", workerDir])
}

/** Swagger UI from our own origin: the docs page works offline and loads nothing from elsewhere. */
function docsPage(): void {
  const from = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"))
  const docs = join(assetsDir, "docs")
  mkdirSync(docs, { recursive: true })
  for (const file of ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"]) {
    cpSync(join(from, file), join(docs, file))
  }
  cpSync(join(import.meta.dirname, "docs-page"), docs, { recursive: true })
  writeFileSync(join(docs, "errors.html"), errorsPage())
}

/** Where the `type` of every problem leads: what the code means. */
function errorsPage(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, { status, title }]) =>
      `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${title}</td></tr>`,
  )
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Shopbell API: error codes</title><link rel="stylesheet" href="/docs/errors.css" /></head>
<body><h1>Error codes</h1>
<p>Every refusal is <code>application/problem+json</code> (RFC 9457) with one of these codes and a request id.</p>
<table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></body></html>
`
}

// Widget files are fetched by merchants' pages, so they may be read from any origin. Chunk names carry their hash.
const headers = `/widget/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
${["loader", "triggers", "intercom", "crisp", "chatwoot"]
  .map(
    (name) => `/widget/v1/${name}.js
  Cache-Control: public, max-age=300, stale-while-revalidate=86400`,
  )
  .join("\n")}
/widget/v1/chunks/*
  Cache-Control: public, max-age=31536000, immutable
/inbox/*
  Content-Security-Policy: default-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
/docs/*
  X-Content-Type-Options: nosniff
`

function run(command: string, args: string[]): void {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    // Neither telemetry nor a look for updates: a build needs no network.
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" },
  })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout}\n${result.stderr}\n`)
  throw new Error(`${command} ${args.join(" ")} failed`)
}

export const isBuilt = (): boolean =>
  existsSync(join(workerDir, "index.js")) && existsSync(join(assetsDir, "widget/v1/loader.js"))

if (process.argv[1] === import.meta.filename) {
  await build((step) => console.log(`build: ${step}`))
}
