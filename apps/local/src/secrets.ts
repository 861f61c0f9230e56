import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

export interface LocalSecrets {
  secret: string
  setupToken: string
}

/** This machine's own secrets, made once and kept beside the data they protect. */
export function localSecrets(stateDir: string): LocalSecrets {
  const file = join(stateDir, "secrets.json")
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as LocalSecrets
  mkdirSync(stateDir, { recursive: true })
  const secrets = {
    secret: randomBytes(32).toString("base64url"),
    setupToken: randomBytes(18).toString("base64url"),
  }
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}
