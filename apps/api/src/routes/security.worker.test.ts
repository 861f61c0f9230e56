import { SELF } from "cloudflare:test"
import { type Endpoint, endpoints, newId, problemSchema } from "@shopbell/protocol"
import { beforeAll, describe, expect, it } from "vitest"
import { aConversation, anOperator, api, aShop, aVisitor, type TestShop } from "../testing/shops.ts"

/** Every endpoint of the table meets the same callers; a new one is covered by being in the table. */

interface World {
  shop: TestShop
  other: TestShop
  conversationId: string
  credentials: Record<Caller, Record<string, string>>
}
type Caller = keyof typeof callers

const callers = {
  nobody: "sends nothing",
  broken: "sends a token nobody signed",
  wrongKey: "sends a secret key that does not exist",
  publishable: "sends the publishable key as if it were a secret",
  visitor: "is a visitor of this shop",
  otherVisitor: "is a visitor of another shop",
  strangerVisitor: "is another visitor of this shop",
  foreignOrigin: "is a visitor on a website the shop does not list",
  operator: "is an operator of this shop",
  otherOperator: "is an operator of another shop",
  crossSite: "is an operator whose browser was sent here by another website",
  secret: "is this shop's server",
} as const

/** Who gets past the door of each kind of endpoint. */
const admitted: Record<Endpoint["auth"], Caller[]> = {
  none: Object.keys(callers) as Caller[],
  shop: Object.keys(callers) as Caller[],
  visitor: ["visitor", "otherVisitor", "strangerVisitor"],
  participant: [
    "visitor",
    "otherVisitor",
    "strangerVisitor",
    "operator",
    "otherOperator",
    "secret",
  ],
  operator: ["operator", "otherOperator", "secret"],
  owner: ["secret"],
}

let world: World

beforeAll(async () => {
  const [shop, other] = await Promise.all([aShop(), aShop()])
  const [visitor, stranger, otherVisitor] = await Promise.all([
    aVisitor(shop),
    aVisitor(shop),
    aVisitor(other),
  ])
  const [operator, otherOperator] = await Promise.all([anOperator(shop), anOperator(other)])
  const conversation = await aConversation(visitor)
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  world = {
    shop,
    other,
    conversationId: conversation.id,
    credentials: {
      nobody: {},
      broken: bearer("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjb25fMSJ9.c2lnbmF0dXJl"),
      wrongKey: bearer("sk_0000000000"),
      publishable: bearer(shop.key),
      visitor: { ...bearer(visitor.token), origin: shop.origin },
      otherVisitor: { ...bearer(otherVisitor.token), origin: other.origin },
      strangerVisitor: { ...bearer(stranger.token), origin: shop.origin },
      foreignOrigin: { ...bearer(visitor.token), origin: "https://elsewhere.example" },
      operator: { cookie: operator.cookie, origin: api },
      otherOperator: { cookie: otherOperator.cookie, origin: api },
      crossSite: { cookie: operator.cookie, origin: "https://elsewhere.example" },
      secret: bearer(shop.secret),
    },
  }
})

function request(endpoint: Endpoint, caller: Caller): Promise<Response> {
  const path = endpoint.path
    .replace(":conversationId", world.conversationId)
    .replace(":apiKeyId", newId("apiKey"))
    .replace(":packId", newId("pack"))
    .replace(":number", "1")
    .replace(":articleId", "no-such-article")
  const hasBody = endpoint.method !== "GET" && endpoint.method !== "DELETE"
  return SELF.fetch(`${api}${path}`, {
    method: endpoint.method,
    headers: {
      ...world.credentials[caller],
      ...(hasBody && { "content-type": "application/json" }),
      ...(endpoint.kind === "socket" && {
        upgrade: "websocket",
        "sec-websocket-protocol": "shopbell.v1",
      }),
    },
    // An empty object is wrong for nearly all: those who are let in get as far as being told so.
    ...(hasBody && { body: "{}" }),
    redirect: "manual",
  })
}

for (const [name, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
  describe(`${endpoint.method} ${endpoint.path} (${name})`, () => {
    for (const caller of Object.keys(callers) as Caller[]) {
      // The inbox's socket shows who is present, so it is for people only.
      const mayEnter =
        admitted[endpoint.auth].includes(caller) &&
        !(name === "openInboxSocket" && caller === "secret")
      it(`${mayEnter ? "lets in" : "keeps out"} who ${callers[caller]}`, async () => {
        const answered = await request(endpoint, caller)
        const response = answered.webSocket ? await asResponse(answered.webSocket) : answered
        const text = response.status === 101 ? "" : await response.text()
        expect(response.status, text).toBeLessThan(500)
        if (response.status >= 400 && !answered.webSocket) {
          const problem = problemSchema.parse(JSON.parse(text))
          expect(response.headers.get("content-type")).toBe("application/problem+json")
          expect(problem.requestId).toBe(response.headers.get("x-request-id"))
        }
        const shutOut = response.status === 401 || response.status === 403
        const ownDoor = ["setup", "sendCode", "signIn"].includes(name)
        if (!ownDoor) expect(shutOut, `${response.status} ${text}`).toBe(!mayEnter)
        if (endpoint.path.includes(":conversationId") && mayEnter) {
          const mine = ["visitor", "operator", "secret"].includes(caller)
          if (!mine) expect([400, 404], text).toContain(response.status)
        }
      })
    }
  })
}

/** A refused socket is accepted and closed at once: its close code, as the status it stands for. */
async function asResponse(socket: WebSocket): Promise<Response> {
  const statusOf: Record<number, number> = { 4401: 401, 4403: 403, 4410: 404 }
  const closed = new Promise<number | null>((resolve) => {
    socket.addEventListener("close", ({ code }) => resolve(code))
    socket.addEventListener("message", () => resolve(null))
  })
  socket.accept()
  const code = await closed
  socket.close()
  // Response takes no 101 without a socket; a frame came, so the caller is in.
  return new Response(null, { status: code === null ? 200 : (statusOf[code] ?? 500) })
}

describe("what one shop's callers see of another", () => {
  it("is nothing: the same words as for what does not exist", async () => {
    const missing = newId("conversation")
    const path = (id: string) => `${api}/v1/conversations/${id}/log`
    for (const caller of ["otherVisitor", "strangerVisitor", "otherOperator"] as const) {
      const [there, nowhere] = await Promise.all(
        [world.conversationId, missing].map(async (id) => {
          const response = await SELF.fetch(path(id), { headers: world.credentials[caller] })
          const { requestId: _id, ...problem } = problemSchema.parse(await response.json())
          return problem
        }),
      )
      expect(there).toEqual(nowhere)
      expect(there?.status).toBe(404)
    }
  })

  it("keeps a shop's articles and keys to itself", async () => {
    await SELF.fetch(`${api}/v1/articles/secret-plan`, {
      method: "PUT",
      headers: { authorization: `Bearer ${world.shop.secret}`, "content-type": "application/json" },
      body: JSON.stringify({
        category: null,
        texts: { en: { question: "What is the plan?", variants: [], answer: "World domination." } },
      }),
    })
    const others = { authorization: `Bearer ${world.other.secret}` }
    const direct = await SELF.fetch(`${api}/v1/articles/secret-plan`, { headers: others })
    const listed = await SELF.fetch(`${api}/v1/articles`, { headers: others })
    expect(direct.status).toBe(404)
    expect(await listed.text()).not.toContain("domination")
    await direct.body?.cancel()
  })
})

describe("origins", () => {
  it("answers preflights of listed websites only, and never with credentials", async () => {
    const preflight = (origin: string) =>
      SELF.fetch(`${api}/v1/ask`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST" },
      })
    const [listed, unknown] = await Promise.all([
      preflight(world.shop.origin),
      preflight("https://elsewhere.example"),
    ])
    expect(listed?.headers.get("access-control-allow-origin")).toBe(world.shop.origin)
    expect(listed?.headers.get("access-control-allow-credentials")).toBeNull()
    expect(unknown?.headers.get("access-control-allow-origin")).toBeNull()
  })

  it("refuses a listed website that asks for another shop", async () => {
    const response = await SELF.fetch(`${api}/v1/ask`, {
      method: "POST",
      headers: { origin: world.other.origin, "content-type": "application/json" },
      body: JSON.stringify({ shop: world.shop.key, text: "hello" }),
    })
    expect(problemSchema.parse(await response.json()).code).toBe("origin_not_allowed")
  })
})
