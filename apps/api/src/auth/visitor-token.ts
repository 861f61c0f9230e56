import { idOf } from "@shopbell/protocol"
import { errors, jwtVerify, SignJWT } from "jose"
import { z } from "zod"
import { ApiError } from "../errors.ts"

const lifetimeSeconds = 30 * 24 * 60 * 60
/** An expired token still proves who its bearer was for this long, so that a shopper keeps the chats. */
const renewableSeconds = 180 * 24 * 60 * 60
const claims = z.object({
  sub: idOf("contact"),
  aud: idOf("shop"),
  exp: z.number(),
  idn: z.enum(["jwt", "hash"]).optional(),
})

export interface VisitorClaims {
  contactId: string
  shopId: string
  /** How the shop's server has proven who this is; such a token lives no longer than the proof. */
  identity?: "jwt" | "hash" | undefined
  expiresAt?: number
}

const keyOf = (secret: string) => new TextEncoder().encode(`visitor:${secret}`)

/** Signs a visitor token: who, at which shop, until when. */
export async function signVisitorToken(
  secret: string,
  { contactId, shopId, identity, expiresAt }: VisitorClaims,
  now: number,
): Promise<{ token: string; expiresAt: number }> {
  const issued = Math.floor(now / 1000)
  const expires = expiresAt ? Math.floor(expiresAt / 1000) : issued + lifetimeSeconds
  const token = await new SignJWT(identity ? { idn: identity } : {})
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(contactId)
    .setAudience(shopId)
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .sign(keyOf(secret))
  return { token, expiresAt: expires * 1000 }
}

/** Reads a visitor token. Throws `token_expired` or `unauthenticated`. */
export async function readVisitorToken(
  secret: string,
  token: string,
  options: { now: number; renewing?: boolean },
): Promise<VisitorClaims> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: ["HS256"],
      clockTolerance: options.renewing ? renewableSeconds : 30,
      currentDate: new Date(options.now),
    })
    const read = claims.safeParse(payload)
    if (!read.success)
      throw new ApiError("unauthenticated", "The visitor token is not one of ours.")
    const { sub, aud, idn, exp } = read.data
    return { contactId: sub, shopId: aud, identity: idn, expiresAt: exp * 1000 }
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new ApiError("token_expired")
    if (error instanceof ApiError) throw error
    throw new ApiError("unauthenticated", "The visitor token is not one of ours.", { cause: error })
  }
}
