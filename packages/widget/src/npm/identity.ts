/** Who a shopper is, as the shop's server knows them. */
export interface Customer {
  /** The shop's identity secret, from the inbox. Belongs on the server only. */
  secret: string
  /** The shop's own id of this customer; never reused for another. */
  id: string
  email?: string
  name?: string
  /** How long the proof serves, in seconds; an hour unless given, a day at most. */
  expiresIn?: number
  /** The time of signing, in milliseconds. */
  now?: number
}

export const identityAudience = "shopbell"
const dayInSeconds = 24 * 60 * 60

/**
 * Signs who the shopper is. For servers: the secret must never reach a browser.
 * @example
 * const token = await signIdentity({ secret, id: user.id, email: user.email })
 */
export async function signIdentity(customer: Customer): Promise<string> {
  const { secret, id, email, name, expiresIn = 60 * 60, now = Date.now() } = customer
  if (!secret) throw new TypeError("signIdentity needs the shop's identity secret")
  if (!id) throw new TypeError("signIdentity needs the customer's id")
  const seconds = Math.floor(now / 1000)
  const claims = {
    sub: id,
    aud: identityAudience,
    iat: seconds,
    exp: seconds + Math.min(expiresIn, dayInSeconds),
    ...(email && { email }),
    ...(name && { name }),
  }
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`
  return `${signed}.${base64url(await hmac(secret, signed))}`
}

/**
 * The older proof: hex HMAC-SHA256 of the id. It never expires, so it counts as weak.
 * @example const hash = await hashIdentity({ secret, id: user.id })
 */
export async function hashIdentity({
  secret,
  id,
}: {
  secret: string
  id: string
}): Promise<string> {
  const bytes = await hmac(secret, id)
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

async function hmac(secret: string, text: string): Promise<Uint8Array> {
  const bytes = new TextEncoder()
  const algorithm = { name: "HMAC", hash: "SHA-256" }
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), algorithm, false, ["sign"])
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(text)))
}

const encode = (json: object) => base64url(new TextEncoder().encode(JSON.stringify(json)))

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "")
