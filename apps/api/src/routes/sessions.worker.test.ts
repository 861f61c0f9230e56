import { env } from "cloudflare:test"
import { type Conversation, type Problem, problemSchema } from "@shopbell/protocol"
import { SignJWT } from "jose"
import { beforeAll, describe, expect, it } from "vitest"
import {
  aConversation,
  anOperator,
  api,
  aShop,
  aVisitor,
  call,
  type TestShop,
} from "../testing/shops.ts"

interface Session {
  token: string
  contactId: string
  expiresAt: number
  verified: boolean
}

let shop: TestShop
let secret: string

beforeAll(async () => {
  shop = await aShop()
  secret = await aSecret(shop)
})

async function aSecret({ secret: key }: TestShop): Promise<string> {
  const response = await call("POST", "/v1/identity-secret", { bearer: key })
  return (await response.json<{ secret: string }>()).secret
}

function aToken(
  claims: Record<string, unknown>,
  { with: signedWith = secret, exp = "1h", aud = "shopbell" } = {},
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256" })
    .setIssuedAt()
    .setAudience(aud)
    .setExpirationTime(exp)
    .sign(new TextEncoder().encode(signedWith))
}

async function hashOf(id: string): Promise<string> {
  const words = new TextEncoder()
  const algorithm = { name: "HMAC", hash: "SHA-256" }
  const key = await crypto.subtle.importKey("raw", words.encode(secret), algorithm, false, ["sign"])
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, words.encode(id)))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

const session = (identity?: object, token?: string, at = shop) =>
  call("POST", "/v1/sessions", {
    json: { shop: at.key, ...(identity && { identity }), ...(token && { token }) },
    origin: at.origin,
  })

async function signedIn(identity: object, token?: string): Promise<Session> {
  const response = await session(identity, token)
  if (!response.ok) throw new Error(await response.text())
  return response.json<Session>()
}

async function refusal(response: Promise<Response>): Promise<Problem> {
  return problemSchema.parse(await (await response).json())
}

const list = async (token: string) =>
  (
    await (
      await call("GET", "/v1/conversations", { bearer: token })
    ).json<{ data: Conversation[] }>()
  ).data

describe("a customer the shop's server vouches for", () => {
  it("is the same contact on every device, and another one at another shop", async () => {
    const token = await aToken({ sub: "42", email: "ada@shop.example", name: "Ada" })
    const [phone, laptop] = await Promise.all([signedIn({ token }), signedIn({ token })])
    expect(phone).toMatchObject({ verified: true, contactId: laptop?.contactId })
    const other = await aShop()
    const otherToken = await aToken({ sub: "42" }, { with: await aSecret(other) })
    const elsewhere = await (await session({ token: otherToken }, undefined, other)).json<Session>()
    expect(elsewhere.contactId).not.toBe(phone?.contactId)
  })

  it("is known by name and as verified in a new conversation", async () => {
    const { token, contactId } = await signedIn({
      token: await aToken({ sub: "43", email: "bo@shop.example", name: "Bo" }),
    })
    const conversation = await aConversation({ shop, token, contactId })
    expect(conversation.contact).toEqual({
      id: contactId,
      name: "Bo",
      email: "bo@shop.example",
      verified: true,
    })
  })

  it("keeps what they wrote before signing in, on every device and for nobody else", async () => {
    const visitor = await aVisitor(shop)
    const conversation = await aConversation(visitor)
    const customer = await signedIn({ token: await aToken({ sub: "44" }) }, visitor.token)
    expect(customer.contactId).not.toBe(visitor.contactId)
    const elsewhere = await signedIn({ token: await aToken({ sub: "44" }) })
    expect((await list(elsewhere.token)).map(({ id }) => id)).toEqual([conversation.id])
    const path = `/v1/conversations/${conversation.id}`
    expect((await call("GET", path, { bearer: elsewhere.token })).status).toBe(200)
    expect((await call("GET", path, { bearer: visitor.token })).status).toBe(404)
    const staff = await (await call("GET", path, { bearer: shop.secret })).json<Conversation>()
    expect(staff.contact).toMatchObject({ id: customer.contactId, verified: true })
  })

  it("does not get what another customer wrote on the same device", async () => {
    const first = await signedIn({ token: await aToken({ sub: "45" }) })
    await aConversation({ shop, ...first })
    const second = await signedIn({ token: await aToken({ sub: "46" }) }, first.token)
    expect(await list(second.token)).toEqual([])
    expect(await list(first.token)).toHaveLength(1)
  })

  it("has a session no longer than the proof, and needs a new one then", async () => {
    const { token, expiresAt, contactId } = await signedIn({
      token: await aToken({ sub: "47" }, { exp: "10m" }),
    })
    expect(expiresAt).toBeLessThanOrEqual(Date.now() + 600_000)
    const renewed = await (await session(undefined, token)).json<Session>()
    expect(renewed).toMatchObject({ contactId, expiresAt })
  })

  it("can have everything deleted that they wrote before and after signing in", async () => {
    const visitor = await aVisitor(shop)
    await aConversation(visitor)
    const customer = await signedIn({ token: await aToken({ sub: "48" }) }, visitor.token)
    await aConversation({ shop, ...customer })
    const erased = await call("DELETE", "/v1/contact", { bearer: customer.token })
    expect(await erased.json()).toEqual({ conversations: 2 })
    expect(await list(customer.token)).toEqual([])
  })
})

describe("a hash of the id", () => {
  it("identifies, but verifies nobody", async () => {
    const hash = await hashOf("50")
    const customer = await signedIn({ id: "50", hash, email: "eve@shop.example" })
    expect(customer.verified).toBe(false)
    const conversation = await aConversation({ shop, ...customer })
    expect(conversation.contact).toMatchObject({ email: "eve@shop.example", verified: false })
  })

  it("is not taken for somebody else's id", async () => {
    const problem = await refusal(session({ id: "52", hash: await hashOf("51") }))
    expect(problem).toMatchObject({ status: 401, code: "identity_invalid" })
  })

  it("is not taken any more from a customer who came with a token", async () => {
    await signedIn({ token: await aToken({ sub: "53" }) })
    const problem = await refusal(session({ id: "53", hash: await hashOf("53") }))
    expect(problem.code).toBe("identity_invalid")
  })
})

describe("a token that is not right", () => {
  it.each([
    ["was signed with another secret", () => aToken({ sub: "60" }, { with: "another secret" })],
    ["is meant for somebody else", () => aToken({ sub: "60" }, { aud: "helpdesk" })],
    ["names another shop as issuer", () => aToken({ sub: "60", iss: "pk_other" })],
    ["lives longer than a day", () => aToken({ sub: "60" }, { exp: "25h" })],
    ["names nobody", () => aToken({})],
    ["has no address that could be one", () => aToken({ sub: "60", email: "nobody" })],
    [
      "is signed by nobody",
      () =>
        Promise.resolve(
          `${btoa('{"alg":"none"}')}.${btoa('{"sub":"60","aud":"shopbell","exp":9e9}')}.`,
        ),
    ],
  ])("is refused when it %s", async (_what, make) => {
    const problem = await refusal(session({ token: await make() }))
    expect(problem).toMatchObject({ status: 401, code: "identity_invalid" })
    expect(problem.detail).toBeTruthy()
  })

  it("is refused by a code of its own when it has expired", async () => {
    const problem = await refusal(
      session({ token: await aToken({ sub: "60" }, { exp: "2m ago" }) }),
    )
    expect(problem).toMatchObject({ status: 401, code: "identity_expired" })
  })

  it("may name this shop as issuer", async () => {
    const token = await aToken({ sub: "61", iss: shop.key })
    expect((await session({ token })).status).toBe(201)
  })
})

describe("the identity secret", () => {
  it("is shown once, kept sealed, and replaced at once", async () => {
    const own = await aShop()
    const status = () =>
      call("GET", "/v1/identity-secret", { bearer: own.secret }).then((one) => one.json<object>())
    expect(await status()).toEqual({ createdAt: null })
    const first = await aSecret(own)
    const second = await aSecret(own)
    expect(first).toMatch(/^ids_[0-9a-z]{40}$/)
    expect(JSON.stringify(await status())).not.toContain("ids_")
    const row = await env.DB.prepare("select * from shops where id = ?").bind(own.id).first()
    expect(JSON.stringify(row)).not.toContain(second)
    const before = session({ token: await aToken({ sub: "1" }, { with: first }) }, undefined, own)
    const after = session({ token: await aToken({ sub: "1" }, { with: second }) }, undefined, own)
    expect((await before).status).toBe(401)
    expect((await after).status).toBe(201)
  })

  it("is the owner's: operators neither see nor replace it, nor does it leak with the shop", async () => {
    const operator = await anOperator(shop)
    const asked = { cookie: operator.cookie, origin: api }
    expect((await call("POST", "/v1/identity-secret", asked)).status).toBe(403)
    expect((await call("GET", "/v1/identity-secret", asked)).status).toBe(403)
    const read = await (await call("GET", "/v1/shop", asked)).json<object>()
    expect(Object.keys(read)).not.toContain("identitySecret")
  })
})
