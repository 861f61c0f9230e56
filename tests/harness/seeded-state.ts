import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  build,
  isBuilt,
  openDemoShop,
  root,
  seedKnowledge,
  startLocalWorker,
} from "@shopbell/local"

export const testVars = {
  SHOPBELL_SECRET: "a secret for tests only, thirty-two characters or more",
  DEV_MAILBOX: "on",
}

// Below dist, so that it goes with what it was made by: a build clears it.
const seeded = join(root, "dist/seeded-state")

/**
 * A copy of a state in which the demo shop has published its knowledge. Publishing in 41 languages takes
 * longer than most files of tests: the first to come does it, the others copy.
 */
export async function copyOfSeededState(): Promise<string> {
  if (!isBuilt()) await build(() => {})
  if (!existsSync(seeded)) await seed()
  const state = mkdtempSync(join(tmpdir(), "shopbell-state-"))
  cpSync(seeded, state, { recursive: true })
  return state
}

async function seed() {
  const making = `${seeded}-${process.pid}`
  rmSync(making, { recursive: true, force: true })
  const worker = await startLocalWorker({ port: 0, persist: making, vars: testVars })
  await openDemoShop(worker, "http://localhost:1")
  await seedKnowledge(worker, () => {})
  // Only what is closed is whole.
  await worker.close()
  renameSync(making, seeded)
}
