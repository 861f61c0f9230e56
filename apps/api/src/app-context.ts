import type { OperatorAuth } from "./auth/operator-auth.ts"
import type { Database } from "./db/client.ts"
import type { Env, Settings } from "./env.ts"
import type { Mailer } from "./mail/mailer.ts"

/** What every request has at hand. */
export interface HonoEnv {
  Bindings: Env
  Variables: {
    requestId: string
    settings: Settings
    db: Database
    mailer: Mailer
    /** Made on first use: most requests never need it. */
    auth: () => OperatorAuth
  }
}
