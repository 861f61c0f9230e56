import { applyD1Migrations, type D1Migration, env } from "cloudflare:test"
import { beforeAll } from "vitest"
import type { Env } from "../env.ts"

declare global {
  // eslint-disable-next-line typescript/no-namespace -- the types package reads the bindings of tests from here
  namespace Cloudflare {
    interface Env extends BoundEnv {
      TEST_MIGRATIONS: D1Migration[]
    }
  }
}
type BoundEnv = Env

beforeAll(async () => {
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
})
