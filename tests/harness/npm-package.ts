import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { buildNpm, npmDir } from "../../packages/widget/build-npm.ts"

export { npmDir }

/** The built package, served as a page's bundler or import map would find it. */
export async function servePackage(): Promise<{ url: string; close: () => void }> {
  if (!existsSync(join(npmDir, "package.json"))) await buildNpm()
  const server = createServer((request, response) => {
    readFile(join(npmDir, new URL(request.url ?? "/", "http://localhost").pathname)).then(
      (code) =>
        response
          .writeHead(200, {
            "content-type": "text/javascript; charset=utf-8",
            "access-control-allow-origin": "*",
          })
          .end(code),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve)
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}`, close: () => void server.close() }
}
