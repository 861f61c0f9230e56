import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { endpoints } from "../endpoints.ts"
import { errorCodes } from "../errors.ts"
import { roomCommandTypes } from "../room.ts"
import { protocolPage } from "./protocol-page.ts"

const page = protocolPage()

describe("the protocol page", () => {
  it("is what docs/protocol.md says (`npm run docs` writes it)", () => {
    const written = readFileSync(join(import.meta.dirname, "../../../../docs/protocol.md"), "utf8")
    expect(written).toBe(page)
  })

  it("names every endpoint, command and error code", () => {
    for (const { method, path } of Object.values(endpoints)) {
      expect(page).toContain(`| ${method} | \`${path}\` |`)
    }
    for (const type of roomCommandTypes) expect(page).toContain(`### \`${type}\``)
    for (const code of Object.keys(errorCodes)) expect(page).toContain(`| \`${code}\` |`)
  })

  it("says the type of every field", () => {
    expect(page).not.toMatch(/: (unknown|undefined)\b/)
  })
})
