import { identityClaimsSchema, type IdentityProof } from "@shopbell/protocol"
import { errors, jwtVerify } from "jose"
import { ApiError } from "../errors.ts"
import { sameSecret } from "./hash.ts"

/** Who the JWT is for: a shop may sign others with other secrets, and must not mix them up. */
const identityAudience = "shopbell"
const longestSeconds = 24 * 60 * 60
const toleranceSeconds = 60

/** Who a shopper is by word of the shop's server. */
export interface ProvenIdentity {
  externalId: string
  email: string | null
  name: string | null
  /** `hash` is weak: it never expires, and whoever has seen it once can use it again. */
  by: "jwt" | "hash"
  expiresAt: number
}

/** Checks a proof under a shop's identity secret. Throws `identity_invalid` or `identity_expired`. */
export async function readIdentity(
  proof: IdentityProof,
  { secret, publishableKey, now }: { secret: string; publishableKey: string; now: number },
): Promise<ProvenIdentity> {
  if ("hash" in proof) {
    const expected = await hmacHex(secret, proof.id)
    if (!(await sameSecret(proof.hash.toLowerCase(), expected)))
      throw new ApiError("identity_invalid", "The hash was not made with this shop's secret.")
    const { id, email = null, name = null } = proof
    return { externalId: id, email, name, by: "hash", expiresAt: now + longestSeconds * 1000 }
  }
  const { sub, email = null, name = null, exp } = await readJwt(proof.token, secret, now)
  if (exp * 1000 > now + (longestSeconds + toleranceSeconds) * 1000)
    throw new ApiError("identity_invalid", "The token may last 24 hours at most; see its exp.")
  return { externalId: sub, email, name, by: "jwt", expiresAt: exp * 1000 }

  async function readJwt(token: string, secret: string, now: number) {
    try {
      const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
        algorithms: ["HS256"],
        audience: identityAudience,
        requiredClaims: ["sub", "exp"],
        clockTolerance: toleranceSeconds,
        currentDate: new Date(now),
      })
      // Who signs need not say which shop it is; who says so must mean this one.
      if (payload.iss !== undefined && payload.iss !== publishableKey)
        throw new ApiError("identity_invalid", "The token's iss is another shop's key.")
      const claims = identityClaimsSchema.safeParse(payload)
      if (!claims.success)
        throw new ApiError("identity_invalid", "The token's claims do not have the expected shape.")
      return claims.data
    } catch (error) {
      if (error instanceof ApiError) throw error
      if (error instanceof errors.JWTExpired) throw new ApiError("identity_expired")
      const detail =
        error instanceof errors.JWTClaimValidationFailed
          ? `The token's ${error.claim} is missing or wrong.`
          : "The token was not signed with this shop's secret, as HS256."
      throw new ApiError("identity_invalid", detail, { cause: error })
    }
  }
}

/** The same contact for the same customer on every device, and nothing that tells their id. */
export async function contactIdOf(
  secret: string,
  shopId: string,
  externalId: string,
): Promise<string> {
  const bytes = await hmac(`contact:${secret}`, `${shopId}:${externalId}`)
  return `con_${Array.from(bytes.subarray(0, 20), (byte) => (byte % 32).toString(32)).join("")}`
}

async function hmacHex(secret: string, text: string): Promise<string> {
  const bytes = await hmac(secret, text)
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

async function hmac(secret: string, text: string): Promise<Uint8Array> {
  const words = new TextEncoder()
  const algorithm = { name: "HMAC", hash: "SHA-256" }
  const key = await crypto.subtle.importKey("raw", words.encode(secret), algorithm, false, ["sign"])
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, words.encode(text)))
}
