import { type Contact, endpoints, type IdentityProof, newId, type Shop } from "@shopbell/protocol"
import type { Context, Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { contactIdOf, readIdentity } from "../auth/identity.ts"
import { requireShopOrigin } from "../auth/origins.ts"
import { seal, unseal } from "../auth/sealed.ts"
import { readVisitorToken, signVisitorToken, type VisitorClaims } from "../auth/visitor-token.ts"
import {
  conversationsOfContact,
  findContact,
  forgetVisitor,
  saveIdentifiedContact,
} from "../db/queries/contacts.ts"
import { findIdentitySecret, saveIdentitySecret } from "../db/queries/shops.ts"
import { ApiError } from "../errors.ts"
import { publishedShop } from "../knowledge/published.ts"
import { mount } from "../mount.ts"
import { roomOf } from "./conversations.ts"

/** Who a shopper is: anybody, or a customer the shop's server vouches for. */
export function sessionRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.createSession, async ({ c, input }) => {
    await requireShopOrigin(c, { key: input.shop })
    const address = c.req.header("cf-connecting-ip") ?? "local"
    const { success } = await c.env.SESSION_LIMIT.limit({ key: address })
    if (!success) throw new ApiError("too_many_requests", undefined, { retryAfterMs: 60_000 })
    const published = await publishedShop(c.var.db, { key: input.shop }, Date.now())
    if (!published) throw new ApiError("not_found", "No shop has this publishable key.")
    const { shop } = published
    const known = await knownVisitor(c.var.settings.secret, input.token, shop.id)
    const claims = input.identity
      ? await identified(c, shop, input.identity, known)
      : (known ?? { contactId: newId("contact"), shopId: shop.id })
    const signed = await signVisitorToken(c.var.settings.secret, claims, Date.now())
    return { contactId: claims.contactId, verified: claims.identity === "jwt", ...signed }
  })

  mount(app, endpoints.getIdentitySecret, async ({ c, principal }) => {
    const secret = await findIdentitySecret(c.var.db, principal.shopId)
    return { createdAt: secret?.createdAt ?? null }
  })

  mount(app, endpoints.createIdentitySecret, async ({ c, principal }) => {
    const secret = `ids_${newId("shop").slice(4)}${newId("shop").slice(4)}`
    const createdAt = Date.now()
    const sealed = await seal(c.var.settings.secret, secret)
    await saveIdentitySecret(c.var.db, principal.shopId, { sealed, createdAt })
    return { secret, createdAt }
  })
}

/** A customer by word of the shop's server; what they wrote here before signing in becomes theirs. */
async function identified(
  c: Context<HonoEnv>,
  shop: Shop,
  proof: IdentityProof,
  known: VisitorClaims | null,
): Promise<VisitorClaims> {
  const { db, settings } = c.var
  const kept = await findIdentitySecret(db, shop.id)
  const secret = kept && (await unseal(settings.secret, kept.sealed))
  if (!secret) throw new ApiError("identity_invalid", "This shop has no identity secret.")
  const now = Date.now()
  const { publishableKey } = shop
  const proven = await readIdentity(proof, { secret, publishableKey, now })
  const { externalId, email, name, by, expiresAt } = proven
  const contactId = await contactIdOf(settings.secret, shop.id, externalId)
  const before = await findContact(db, shop.id, contactId)
  if (by === "hash" && before?.verified)
    throw new ApiError(
      "identity_invalid",
      "This customer has come with a token before, so the weaker hash is not taken any more.",
    )
  const contact: Contact = {
    id: contactId,
    name: name ?? before?.name ?? null,
    email: email ?? before?.email ?? null,
    verified: by === "jwt",
  }
  await saveIdentifiedContact(db, shop.id, { ...contact, externalId, identity: by }, now)
  if (known && !known.identity && known.contactId !== contactId)
    await handOver(c, shop.id, known.contactId, contact)
  return { contactId, shopId: shop.id, identity: by, expiresAt }
}

/** Makes an unnamed visitor's conversations a customer's. Done twice, it changes nothing more. */
async function handOver(c: Context<HonoEnv>, shopId: string, from: string, to: Contact) {
  const peer = { shopId, role: "contact", id: from, name: null } as const
  const ids = await conversationsOfContact(c.var.db, shopId, from)
  for (const id of ids) await roomOf(c, shopId, id).identify(peer, to)
  await forgetVisitor(c.var.db, shopId, from)
}

/**
 * Who an earlier token of this shop names; anything else begins anew. A customer's token outlives
 * its proof by nothing: after it has expired, only a new proof brings them back.
 */
async function knownVisitor(
  secret: string,
  token: string | null | undefined,
  shopId: string,
): Promise<VisitorClaims | null> {
  if (!token) return null
  try {
    const now = Date.now()
    const claims = await readVisitorToken(secret, token, { now, renewing: true })
    if (claims.shopId !== shopId) return null
    if (!claims.identity) return { contactId: claims.contactId, shopId }
    return (claims.expiresAt ?? 0) > now ? claims : null
  } catch (error) {
    if (error instanceof ApiError) return null
    throw error
  }
}
