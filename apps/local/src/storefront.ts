import { createReadStream } from "node:fs"
import { readFile, stat } from "node:fs/promises"
import { createServer } from "node:http"
import { extname, join, normalize } from "node:path"
import { storefrontDir } from "./paths.ts"

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
}
/** The address the pages carry; replaced when the Worker runs elsewhere. */
const writtenOrigin = "http://localhost:8787"

export interface Storefront {
  url: string
  close(): Promise<void>
}

/**
 * Serves the demo shop from an origin of its own, as a merchant's pages are: the widget crosses origins, and the
 * shop's origin list is put to the test. Sends the strict policy a careful shop would.
 */
export async function startStorefront(port: number, apiOrigin: () => string): Promise<Storefront> {
  const server = createServer((request, response) => {
    void serve(request.url ?? "/", apiOrigin()).then(
      ({ status, type, body }) => {
        response.writeHead(status, { "content-type": type, ...securityHeaders(apiOrigin()) })
        if (typeof body === "string") response.end(body)
        else body.pipe(response)
      },
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", resolve)
  })
  const address = server.address()
  const bound = typeof address === "object" && address ? address.port : port
  return {
    url: `http://localhost:${bound}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function serve(url: string, apiOrigin: string) {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname))
  const file = join(storefrontDir, path.endsWith("/") ? `${path}index.html` : path)
  const type = types[extname(file)]
  const found = type !== undefined && file.startsWith(storefrontDir) && (await isFile(file))
  if (!found) return { status: 404, type: "text/plain", body: "Not found" }
  if (!file.endsWith(".html")) return { status: 200, type, body: createReadStream(file) }
  const html = await readFile(file, "utf8")
  return { status: 200, type, body: html.replaceAll(writtenOrigin, apiOrigin) }
}

const isFile = (file: string) =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

const securityHeaders = (apiOrigin: string) => ({
  "cache-control": "no-store",
  "content-security-policy": [
    "default-src 'self'",
    `script-src 'self' ${apiOrigin}`,
    `connect-src 'self' ${apiOrigin} ${apiOrigin.replace("http", "ws")}`,
    "img-src 'self' data:",
    "style-src 'self'",
  ].join("; "),
})
