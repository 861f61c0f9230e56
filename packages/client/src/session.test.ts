import { expect, it } from "vitest"
import { ApiError, type Http, type RequestOptions, type Route } from "./http.ts"
import { asVisitor, createSession } from "./session.ts"
import { createMemory } from "./storage.ts"

/** A service that gives tokens 1, 2, 3 … and takes only the newest. */
function aService() {
  const asked: unknown[] = []
  const fakeHttp = (route: Route, { body, token }: RequestOptions<Route> = {}) => {
    if (route === "POST /v1/sessions") {
      asked.push(body)
      return Promise.resolve({ token: `token-${asked.length}` })
    }
    if (token === `token-${asked.length}`) return Promise.resolve({})
    return Promise.reject(new ApiError({}, 401))
  }
  const http = fakeHttp as unknown as Http
  const storage = createMemory()
  const session = createSession(http, storage, "pk_demo")
  return { asked, storage, session, visitor: asVisitor(http, session) }
}

it("asks the page for a fresh proof of identity whenever a token has expired", async () => {
  const { asked, storage, session, visitor } = aService()
  let proofs = 0
  session.identity = () => Promise.resolve({ token: `proof-${++proofs}` })
  await visitor("GET /v1/conversations")
  storage.write("token", "expired")
  await visitor("GET /v1/conversations")
  expect(asked).toEqual([
    { shop: "pk_demo", token: null, identity: { token: "proof-1" } },
    { shop: "pk_demo", token: "expired", identity: { token: "proof-2" } },
  ])
})

it("names the shopper although the page said so while the session was on its way", async () => {
  const { asked, storage, session, visitor } = aService()
  const first = visitor("GET /v1/conversations")
  await Promise.resolve()
  session.identity = () => Promise.resolve({ token: "proof" })
  await first
  expect(asked).toEqual([
    { shop: "pk_demo", token: null, identity: undefined },
    { shop: "pk_demo", token: "token-1", identity: { token: "proof" } },
  ])
  expect(storage.read("token")).toBe("token-2")
})

it("gives nobody the session of who signed out while it was on its way", async () => {
  const { asked, storage, session, visitor } = aService()
  session.identity = () => Promise.resolve({ token: "proof" })
  const first = visitor("GET /v1/conversations")
  await Promise.resolve()
  session.identity = undefined
  await first
  expect(asked).toEqual([
    { shop: "pk_demo", token: null, identity: { token: "proof" } },
    { shop: "pk_demo", token: null, identity: undefined },
  ])
  expect(storage.read("token")).toBe("token-2")
})

it("speaks of no identity where the page knows none", async () => {
  const { asked, visitor } = aService()
  await visitor("GET /v1/conversations")
  expect(JSON.stringify(asked)).toBe('[{"shop":"pk_demo","token":null}]')
})
