import { env, SELF } from "cloudflare:test"
import {
  type Conversation,
  type ImportEvent,
  newId,
  type PublishEvent,
  type RoomCommand,
} from "@shopbell/protocol"
import { sha256 } from "../auth/hash.ts"
import { database } from "../db/client.ts"
import { insertApiKey } from "../db/queries/api-keys.ts"
import { insertShop } from "../db/queries/shops.ts"

export const api = "https://api.test"

export interface TestShop {
  id: string
  /** Publishable key. */
  key: string
  /** Secret API key. */
  secret: string
  origin: string
}

/** A shop of its own for each test: nothing is shared, so nothing has to be reset. */
export async function aShop(): Promise<TestShop> {
  const id = newId("shop")
  const shop = {
    id,
    key: `pk_${id.slice(4)}`,
    secret: `sk_${newId("apiKey").slice(4)}`,
    origin: `https://${id.slice(4)}.example`,
  }
  const db = database(env.DB)
  await insertShop(
    db,
    {
      id,
      name: "Test shop",
      publishableKey: shop.key,
      origins: [shop.origin],
      defaultLocale: "en",
      theme: { accent: "#1f6f5c", position: "right" },
      contactEmail: null,
      orderNumbers: [],
      timeZone: null,
    },
    Date.now(),
  )
  const hash = await sha256(shop.secret)
  await insertApiKey(db, {
    id: newId("apiKey"),
    shopId: id,
    name: "tests",
    prefix: "sk_",
    hash,
    createdAt: Date.now(),
  })
  return shop
}

export const faq = [
  {
    id: "return-window",
    locale: "en",
    question: "How long do I have to return something?",
    variants: [
      "until when can I send it back",
      "what is your return policy",
      "how many days to return an order",
      "can I still bring this back after two weeks",
    ],
    answer: "You have **30 days** after delivery.",
  },
  {
    id: "delivery-time",
    locale: "en",
    question: "How long does delivery take?",
    variants: [
      "when will my parcel arrive",
      "where is my stuff",
      "shipping time please",
      "how many days until it gets here",
    ],
    answer: "Two to four working days.",
  },
  {
    id: "payment",
    locale: "en",
    question: "Which payment methods do you accept?",
    variants: ["can I pay with paypal", "do you take credit cards", "how can I pay", "apple pay?"],
    answer: "Cards, PayPal and bank transfer.",
  },
]

/** Imports articles and publishes them, over the API. */
export async function publish(shop: TestShop, rows: readonly object[] = faq): Promise<void> {
  const body = rows.map((row) => JSON.stringify(row)).join("\n")
  const imported = await events<ImportEvent>(
    await call("POST", "/v1/articles/import?format=jsonl", { bearer: shop.secret, raw: body }),
  )
  if (imported.at(-1)?.type !== "done") throw new Error(JSON.stringify(imported))
  const published = await events<PublishEvent>(
    await call("POST", "/v1/packs", { bearer: shop.secret }),
  )
  if (published.at(-1)?.type !== "done") throw new Error(JSON.stringify(published))
}

export interface CallOptions {
  bearer?: string
  cookie?: string
  origin?: string
  json?: unknown
  raw?: string | Uint8Array
  headers?: Record<string, string>
}

export function call(method: string, path: string, options: CallOptions = {}): Promise<Response> {
  const headers = new Headers(options.headers)
  if (options.bearer !== undefined) headers.set("authorization", `Bearer ${options.bearer}`)
  if (options.cookie !== undefined) headers.set("cookie", options.cookie)
  if (options.origin !== undefined) headers.set("origin", options.origin)
  if (options.json !== undefined) headers.set("content-type", "application/json")
  const body =
    options.raw ?? (options.json === undefined ? undefined : JSON.stringify(options.json))
  return SELF.fetch(`${api}${path}`, { method, headers, ...(body !== undefined && { body }) })
}

export async function events<E>(response: Response): Promise<E[]> {
  const text = new TextDecoder().decode(await response.arrayBuffer())
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as E)
}

export interface Visitor {
  shop: TestShop
  token: string
  contactId: string
}

export async function aVisitor(shop: TestShop): Promise<Visitor> {
  const response = await call("POST", "/v1/sessions", {
    json: { shop: shop.key },
    origin: shop.origin,
  })
  const { token, contactId } = await response.json<{ token: string; contactId: string }>()
  return { shop, token, contactId }
}

export async function aConversation(visitor: Visitor): Promise<Conversation> {
  const response = await call("POST", "/v1/conversations", {
    bearer: visitor.token,
    json: { clientId: newClientId(), locale: "en" },
  })
  return response.json<Conversation>()
}

export const newClientId = () => `test-${crypto.randomUUID()}`

/** Runs a command over HTTP as whoever holds the token. */
export function command(
  token: string,
  conversationId: string,
  json: RoomCommand,
): Promise<Response> {
  return call("POST", `/v1/conversations/${conversationId}/commands`, { bearer: token, json })
}

/** An operator who signed in with a code from the mailbox. */
export async function anOperator(
  shop: TestShop,
  name = "Mei",
  role: "owner" | "operator" = "operator",
): Promise<{ cookie: string; id: string; email: string }> {
  const email = `${newId("operator").slice(4)}@example.com`
  const invited = await call("POST", "/v1/operators", {
    bearer: shop.secret,
    json: { name, email, role },
  })
  const { id } = await invited.json<{ id: string }>()
  await call("POST", "/v1/auth/code", { json: { email }, origin: api })
  const mail = await call("GET", "/v1/dev/mail")
  const { data } = await mail.json<{ data: { to: string; subject: string }[] }>()
  const code = data.find((one) => one.to === email)?.subject.slice(0, 6)
  const signedIn = await call("POST", "/v1/auth/sign-in", { json: { email, code }, origin: api })
  if (!signedIn.ok) throw new Error(await signedIn.text())
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ")
  return { cookie, id, email }
}
