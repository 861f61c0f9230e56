import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { Readable } from "node:stream"
import { drizzle } from "drizzle-orm/d1"
import { migrate } from "drizzle-orm/d1/migrator"
import { convertV4MiniflareOptions, Miniflare } from "miniflare"
import { unstable_getMiniflareWorkerOptions } from "wrangler"
import { migrationsDir, root, workerDir } from "./paths.ts"

export interface LocalWorkerOptions {
  port: number
  /** Where D1, KV and Durable Objects keep their files; none means: in memory. */
  persist?: string
  vars: Record<string, string>
  /** Runs this instead of the built script: a mutant, to see that a test would notice. */
  script?: string
  /** False leaves out the place for files, as on a deployment without one. */
  files?: boolean
  /** Prints what the Worker logs. */
  log?: (line: string) => void
}

export interface LocalWorker {
  url: string
  miniflare: Miniflare
  close(): Promise<void>
}

/**
 * The built Worker in workerd, through miniflare and without the `wrangler dev` proxy (which costs 9× on a small
 * request). Bindings come from wrangler.toml, so this is what a deployment runs. Migrates the database first.
 */
export async function startLocalWorker(options: LocalWorkerOptions): Promise<LocalWorker> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(root, "wrangler.toml"))
  const bindings: object = workerOptions
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: "127.0.0.1",
      port: options.port,
      cf: false,
      ...(options.persist !== undefined && { resourcePersistencePath: options.persist }),
      handleRuntimeStdio(stdout: Readable, stderr: Readable) {
        for (const stream of [stdout, stderr]) {
          stream.on("data", (data: Buffer) => options.log?.(data.toString("utf8").trimEnd()))
        }
      },
      workers: [
        {
          ...bindings,
          name: "shopbell",
          rootPath: workerDir,
          modules: modules(options.script),
          bindings: { ...options.vars },
          // Optional for deployments, as it asks for a card there; here it costs nothing.
          ...(options.files !== false && { r2Buckets: ["FILES"] }),
        },
      ],
    }),
  )
  const url = (await miniflare.ready).origin.replace("127.0.0.1", "localhost")
  const d1 = await miniflare.getD1Database("DB")
  await migrate(drizzle(d1), { migrationsFolder: migrationsDir })
  return { url, miniflare, close: () => miniflare.dispose() }
}

function modules(script?: string) {
  const files = readdirSync(workerDir).filter((file) => /\.(js|mjs|wasm)$/.test(file))
  if (!files.includes("index.js")) throw new Error("the Worker is not built: run `npm run build`")
  const path = join(workerDir, "index.js")
  return [
    { type: "ESModule" as const, path, ...(script !== undefined && { contents: script }) },
    ...files
      .filter((file) => file !== "index.js")
      .map((file) => ({
        type: file.endsWith(".wasm") ? ("CompiledWasm" as const) : ("ESModule" as const),
        path: join(workerDir, file),
      })),
  ]
}
