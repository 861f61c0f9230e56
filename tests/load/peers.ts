import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { extname, join } from "node:path"
import { brotliCompressSync, constants } from "node:zlib"

/**
 * Chat widgets that mount without a service of their own, at the versions measured. Fetched by npm when
 * the bench asks for them and thrown away again: nothing of ours depends on them.
 */
const packages = { "deep-chat": "2.4.2", "@n8n/chat": "1.37.0" } as const

export interface Peer {
  name: string
  /** In place of our script tag. */
  script: string
  /** What the page's first paint of it needs over the wire at brotli 4, bytes. */
  bytes: number
}

export interface Peers {
  list: Peer[]
  close: () => void
}

const types: Record<string, string> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
}

export async function startPeers(): Promise<Peers> {
  const folder = mkdtempSync(join(tmpdir(), "shopbell-peers-"))
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname
    try {
      const body = readFileSync(join(folder, path))
      const type = types[extname(path)] ?? "application/octet-stream"
      response
        .writeHead(200, { "content-type": type, "access-control-allow-origin": "*" })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  const origin = await listen(server)
  for (const [name, version] of Object.entries(packages)) {
    const [packed] = JSON.parse(
      execFileSync("npm", ["pack", `${name}@${version}`, "--json"], {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    ) as [{ filename: string }]
    mkdirSync(join(folder, name), { recursive: true })
    execFileSync("tar", ["xzf", packed.filename, "-C", name, "--strip-components=1"], {
      cwd: folder,
    })
  }
  const weigh = (...files: string[]) =>
    files.reduce((sum, file) => sum + brotli(readFileSync(join(folder, file))), 0)
  return {
    list: [
      {
        name: "deep-chat",
        script: `<script type="module" src="${origin}/deep-chat/dist/deepChat.bundle.js"></script>
          <deep-chat demo="true"></deep-chat>`,
        bytes: weigh("deep-chat/dist/deepChat.bundle.js"),
      },
      {
        name: "@n8n/chat",
        script: `<link rel="stylesheet" href="${origin}/@n8n/chat/dist/style.css">
          <script type="module">
            import { createChat } from "${origin}/@n8n/chat/dist/chat.bundle.es.js"
            createChat({ webhookUrl: "${origin}/nobody", loadPreviousSession: false })
          </script>`,
        bytes: weigh("@n8n/chat/dist/chat.bundle.es.js", "@n8n/chat/dist/style.css"),
      },
    ],
    close() {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const listen = (server: Server) =>
  new Promise<string>((resolve) => {
    server.listen(0, "localhost", () => {
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`)
    })
  })

const brotli = (body: Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length
