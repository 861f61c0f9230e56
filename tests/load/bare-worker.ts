import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "vite"
import { root } from "@shopbell/local"

/** The floor: a Hono route that parses and answers JSON, and an object that stores a frame before it echoes it. */
const source = `
import { Hono } from "hono"
import { DurableObject } from "cloudflare:workers"
const app = new Hono()
app.post("/", async (c) => { const input = await c.req.json(); return c.json({ ok: true, length: input.text.length }) })
app.get("/socket", (c) => c.env.ECHO.get(c.env.ECHO.idFromName("echo")).fetch(c.req.raw))
export default app
export class Echo extends DurableObject {
  constructor(ctx, env) {
    super(ctx, env)
    ctx.storage.sql.exec("create table if not exists log (seq integer primary key, text text not null)")
  }
  fetch() {
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server)
    return new Response(null, { status: 101, webSocket: client })
  }
  webSocketMessage(socket, text) {
    this.ctx.storage.sql.exec("insert into log (text) values (?)", text)
    for (const peer of this.ctx.getWebSockets()) peer.send(text)
  }
  webSocketClose(socket) { socket.close(1000) }
}
`

/** With `pages` it is deployed as ours is: static pages beside it, and requests sorted before they reach it. */
export async function bareWorker({ pages }: { pages?: string } = {}) {
  const dir = mkdtempSync(join(tmpdir(), "shopbell-bare-"))
  const entry = join(dir, "bare.js")
  writeFileSync(entry, source)
  await build({
    root,
    configFile: false,
    logLevel: "error",
    resolve: { alias: { hono: join(root, "node_modules/hono/dist/index.js") } },
    build: {
      outDir: join(dir, "out"),
      lib: { entry, formats: ["es"], fileName: "bare" },
      rollupOptions: { external: ["cloudflare:workers"] },
      minify: false,
    },
  })
  return {
    port: 0,
    cf: false as const,
    workers: [
      {
        name: "bare",
        compatibilityDate: "2026-11-01",
        modules: [{ type: "ESModule" as const, path: join(dir, "out/bare.js") }],
        modulesRoot: join(dir, "out"),
        durableObjects: { ECHO: { className: "Echo", useSQLite: true } },
        ...(pages !== undefined && {
          assets: {
            directory: pages,
            binding: "ASSETS",
            routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
          },
        }),
      },
    ],
  }
}
