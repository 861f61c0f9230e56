import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"
import { root } from "@shopbell/local"

export interface Shopbell {
  worker: string
  storefront: string
  /** The link of the first sign-in; null once there is an operator. */
  setup: string | null
  output: () => string
  stop: () => Promise<void>
  /** `kill -9` of everything that runs, workerd included. */
  kill: () => Promise<void>
}

/** `npm start` as a merchant runs it, in a process group of its own, so that it can be killed whole. */
export async function startShopbell(options: {
  state: string
  port: number
  flags?: readonly string[]
}): Promise<Shopbell> {
  const args = [
    "--no-build",
    "--state",
    options.state,
    "--port",
    String(options.port),
    ...(options.flags ?? []),
  ]
  const child = spawn(process.execPath, [join(root, "apps/local/src/start.ts"), ...args], {
    cwd: root,
    detached: true,
    env: { ...process.env, ANTHROPIC_API_KEY: "" },
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data: Buffer) => {
      output += data.toString("utf8")
    })
  }
  await ready(child, () => output)
  const address = (label: string) =>
    new RegExp(`${label}\\s+(http://localhost:\\d+)`).exec(output)?.[1]
  const worker = address("Inbox")
  const storefront = address("Storefront")
  if (!worker || !storefront) throw new Error(`no addresses in:\n${output}`)
  return {
    worker,
    storefront,
    setup: /First sign-in: (\S+)/.exec(output)?.[1] ?? null,
    output: () => output,
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
  }
}

function ready(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready after 60 s:\n${output()}`)), 60_000)
    const look = setInterval(() => {
      if (!output().includes("Ready in")) return
      clearTimeout(timer)
      clearInterval(look)
      resolve()
    }, 50)
    child.once("exit", (code) => {
      clearTimeout(timer)
      clearInterval(look)
      reject(new Error(`ended with ${code}:\n${output()}`))
    })
  })
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = new Promise((resolve) => child.once("exit", resolve))
  process.kill(-child.pid, signal)
  await ended
}
