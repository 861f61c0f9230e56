import { rmSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { demoShop, type LocalWorker, openDemoShop, startLocalWorker } from "@shopbell/local"
import { withApiKey } from "./api-key.ts"
import { copyOfSeededState, testVars } from "./seeded-state.ts"

export interface PageOptions {
  /** Attributes of the script tag. */
  data?: Record<string, string>
  head?: string
  body?: string
  html?: string
  headers?: Record<string, string>
  /** In place of the script tag. */
  script?: string
}

/** Pages of a merchant, made up one by one, each with the widget on it. */
export interface WidgetPages {
  worker: LocalWorker
  secret: string
  /** Makes a page and says where it is. */
  page: (options?: PageOptions) => string
  close: () => Promise<void>
}

export async function startWidgetPages(): Promise<WidgetPages> {
  const state = await copyOfSeededState()
  const pages = new Map<string, PageOptions>()
  const server = createServer((request, response) => {
    const options = pages.get(request.url?.split("?")[0] ?? "")
    if (!options) return response.writeHead(404).end()
    return response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", ...options.headers })
      .end(write(options))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve)
  })
  const { port } = server.address() as AddressInfo
  const origin = `http://localhost:${port}`
  const worker = await startLocalWorker({ port: 0, persist: state, vars: testVars })
  await openDemoShop(worker, origin)
  const secret = await withApiKey(worker)

  function write({ data = {}, head = "", body = "", html = 'lang="en"', script }: PageOptions) {
    const attributes = Object.entries({ shop: demoShop.key, ...data })
      .map(([name, value]) => ` data-${name}="${value}"`)
      .join("")
    const tag =
      script ?? `<script async src="${worker.url}/widget/v1/loader.js"${attributes}></script>`
    return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A page</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,">${head}</head><body>${body}${tag}</body></html>`
  }

  return {
    worker,
    secret,
    page(options = {}) {
      const path = `/${pages.size + 1}`
      pages.set(path, options)
      return origin + path
    },
    async close() {
      await worker.close()
      rmSync(state, { recursive: true, force: true })
      await stop(server)
    },
  }
}

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
