import { readFileSync } from "node:fs"
import { join } from "node:path"
import {
  build,
  demoShop,
  isBuilt,
  openDemoShop,
  startLocalWorker,
  workerDir,
} from "@shopbell/local"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { withApiKey } from "../harness/api-key.ts"
import { chaosRun, type ChaosWorld, hanging } from "./chaos-run.ts"

const runs = Number(process.env["CHAOS_RUNS"] ?? 1_000)
const firstSeed = Number(process.env["CHAOS_SEED"] ?? 1)
const atOnce = 14
const toldAgain = 1_000_000
const vars = {
  SHOPBELL_SECRET: "a secret for tests only, thirty-two characters or more",
  DEV_MAILBOX: "on",
}

async function openWorld(script?: string): Promise<ChaosWorld> {
  const worker = await startLocalWorker({ port: 0, vars, ...(script !== undefined && { script }) })
  await openDemoShop(worker, "http://localhost:1")
  const secret = await withApiKey(worker)
  const response = await fetch(`${worker.url}/v1/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ shop: demoShop.key }),
  })
  const { token } = (await response.json()) as { token: string }
  return { worker, shop: { id: demoShop.id, key: demoShop.key, secret }, token }
}

/** Runs seeds, several at once, and answers what went wrong by seed. */
async function play(
  world: ChaosWorld,
  seeds: readonly number[],
): Promise<{ broken: string[]; hung: string[]; entries: number }> {
  const broken: string[] = []
  const hung: string[] = []
  const left = [...seeds]
  let entries = 0
  const work = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      try {
        const story = await chaosRun(world, seed)
        entries += story.entries
      } catch (error) {
        const line = `seed ${seed}: ${error instanceof Error ? error.message : String(error)}`
        // What is wrong with a transcript is wrong at once. What hung may have been this machine: it is told again.
        if (!line.includes(hanging) || seed > toldAgain) broken.push(line)
        else {
          hung.push(line)
          // A story's ids come from its seed: under the same one it would go on in the first one's conversation.
          left.push(seed + toldAgain)
        }
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { broken, hung, entries }
}

beforeAll(async () => {
  if (!isBuilt()) await build(() => {})
})

describe("a conversation on bad networks, against the real Worker", () => {
  let world: ChaosWorld
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.worker.close())

  it(`ends ${runs} seeded stories of loss, doubling, reordering, cuts and evictions with one transcript`, async () => {
    const { broken, hung, entries } = await play(
      world,
      Array.from({ length: runs }, (_, index) => firstSeed + index),
    )
    console.log(`${runs} stories, ${entries} log entries, ${broken.length} broken`, ...hung)
    expect(broken.slice(0, 5)).toEqual([])
    expect(hung.length, hung.join("\n")).toBeLessThanOrEqual(Math.ceil(runs / 500))
  }, 600_000)
})

describe("the stories themselves", () => {
  let world: ChaosWorld
  beforeAll(async () => {
    world = await openWorld(withoutDeduplication())
  })
  afterAll(() => world.worker.close())

  it("catch a Worker that does not recognise what it has already", async () => {
    const { broken } = await play(world, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(broken.join("\n")).toContain("each once, in the order written")
  }, 120_000)
})

/** The built Worker with the recognition of repeated client ids taken out. */
function withoutDeduplication(): string {
  const source = readFileSync(join(workerDir, "index.js"), "utf8")
  const mutant = source
    .replace("client_id text unique", "client_id text")
    .replace(/this\.#store\.findByClientId\(command2?\.clientId\)/, "null")
  if (!/client_id text,/.test(mutant) || !/const earlier = null/.test(mutant)) {
    throw new Error("the mutant could not be made: has the room's de-duplication moved?")
  }
  return mutant
}
