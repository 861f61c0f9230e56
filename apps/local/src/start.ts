import { rmSync } from "node:fs"
import { parseArgs } from "node:util"
import { startScriptedModel } from "@shopbell/llm/scripted"
import { build } from "./build.ts"
import { startLocalWorker } from "./local-worker.ts"
import { stateDir as defaultStateDir } from "./paths.ts"
import { freePort } from "./ports.ts"
import { localSecrets } from "./secrets.ts"
import { openDemoShop, seedKnowledge } from "./seed.ts"
import { startStorefront } from "./storefront.ts"

const { values: flags } = parseArgs({
  options: {
    reset: { type: "boolean", default: false },
    "scripted-model": { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
    port: { type: "string", default: "8787" },
    state: { type: "string", default: defaultStateDir },
  },
})

const startedAt = performance.now()
const step = (text: string) => {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${seconds.padStart(5)} s  ${text}`)
}

if (flags.reset) {
  rmSync(flags.state, { recursive: true, force: true })
  step("reset: began anew")
}
if (!flags["no-build"]) await build((part) => step(`building ${part}`))

const wantedPort = Number(flags.port)
const port = await freePort(wantedPort)
if (port !== wantedPort) step(`port ${wantedPort} is taken: using ${port}`)
const storefront = await startStorefront(await freePort(port + 1), () => worker.url)

const model = flags["scripted-model"] ? await startScriptedModel({ delayMs: 25 }) : null
const { secret, setupToken } = localSecrets(flags.state)
const worker = await startLocalWorker({
  port,
  persist: flags.state,
  vars: {
    SHOPBELL_SECRET: secret,
    SETUP_TOKEN: setupToken,
    DEV_MAILBOX: "on",
    ...modelVars(model?.url),
  },
  log: (line) => console.log(line),
})
step("started the Worker and migrated the database")
await openDemoShop(worker, storefront.url)
const seeded = await seedKnowledge(worker, step)
if (!seeded) step("the demo shop is as you left it")

const operators = await (
  await worker.miniflare.getD1Database("DB")
)
  .prepare("select count(*) as n from operators")
  .first<number>("n")
console.log(`
  Storefront   ${storefront.url}/
  Inbox        ${worker.url}/inbox/
  API docs     ${worker.url}/docs/
  Mailbox      ${worker.url}/inbox/mailbox   (sign-in codes appear here and in this terminal)
${
  operators
    ? "\n  Sign in with your e-mail address; the code appears in the mailbox."
    : `\n  First sign-in: ${worker.url}/inbox/setup?token=${setupToken}`
}
  Model        ${describeModel(model !== null)}

  Ready in ${((performance.now() - startedAt) / 1000).toFixed(1)} s. Ctrl-C stops; npm start -- --reset begins anew.
`)

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void Promise.allSettled([worker.close(), storefront.close(), model?.close()]).then(() =>
      process.exit(0),
    )
  })
}

function modelVars(scriptedUrl: string | undefined): Record<string, string> {
  if (scriptedUrl !== undefined) {
    return { ANTHROPIC_API_KEY: "scripted", ANTHROPIC_BASE_URL: scriptedUrl }
  }
  const names = ["ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "ANTHROPIC_MODEL"] as const
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value ? [[name, value]] : []
    }),
  )
}

function describeModel(scripted: boolean): string {
  if (scripted) return "scripted, on this machine"
  if (process.env["ANTHROPIC_API_KEY"]) return "Anthropic Messages, with your key"
  return "none: what the articles cannot answer goes to a person (set ANTHROPIC_API_KEY, or --scripted-model)"
}
