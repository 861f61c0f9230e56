import { expect, it } from "vitest"
import { blockedBy } from "./csp.ts"

const service = "https://chat.shop.example"
const without = (policy: string) => blockedBy([policy], { service, hasNonce: false })
const withNonce = (policy: string) => blockedBy([policy], { service, hasNonce: true })

it("finds nothing where nothing is forbidden", () => {
  expect(blockedBy([], { service, hasNonce: false })).toEqual([])
  expect(without("style-src 'self'; img-src 'none'; frame-ancestors 'none'")).toEqual([])
})

it.each([
  `script-src 'self' ${service}; connect-src 'self' ${service}`,
  "default-src 'self' https://*.shop.example",
  "default-src https:",
  "script-src *; connect-src *",
  "default-src chat.shop.example:443",
])("lets pass: %s", (policy) => {
  expect(without(policy)).toEqual([])
})

it.each([
  ["default-src 'self'", ["default-src"]],
  [`script-src 'self'; connect-src ${service}`, ["script-src"]],
  [`script-src ${service}; connect-src 'self'`, ["connect-src"]],
  ["script-src 'none'; connect-src 'none'", ["script-src", "connect-src"]],
  [`default-src 'self'; script-src ${service}`, ["default-src"]],
  ["script-src http://other.example; connect-src *", ["script-src"]],
  [`script-src ${service}:8443; connect-src *`, ["script-src"]],
])("names what stops it: %s", (policy, directives) => {
  expect(without(policy)).toEqual(directives)
})

it("takes a nonce for a permission, and needs one under strict-dynamic", () => {
  const strict = `script-src 'nonce-abc' 'strict-dynamic' ${service}; connect-src *`
  expect(withNonce(strict)).toEqual([])
  expect(without(strict)).toEqual(["script-src"])
})

it("asks every policy of the page", () => {
  const policies = ["default-src *", "connect-src 'self'"]
  expect(blockedBy(policies, { service, hasNonce: false })).toEqual(["connect-src"])
})
