import { z } from "zod"
import { timestampSchema } from "./ids.ts"

/** The shop's own id of a customer. */
const externalIdSchema = z.string().min(1).max(200)

/**
 * What the shop's server says about who the shopper is: a JWT, or the older hash of the id, which
 * never expires and so counts as weak.
 */
export const identityProofSchema = z
  .union([
    z.object({ token: z.string().min(1).max(2_000) }),
    z.object({
      id: externalIdSchema,
      hash: z.string().regex(/^[0-9a-f]{64}$/i, "not the hex of an HMAC-SHA256"),
      email: z.email().max(254).optional(),
      name: z.string().trim().min(1).max(120).optional(),
    }),
  ])
  .meta({ id: "IdentityProof" })
export type IdentityProof = z.infer<typeof identityProofSchema>

/** The claims of a shop's JWT; `exp` at most 24 hours ahead. */
export const identityClaimsSchema = z.object({
  sub: externalIdSchema,
  email: z.email().max(254).optional(),
  name: z.string().trim().min(1).max(120).optional(),
  exp: z.number(),
})

export const identitySecretSchema = z
  .object({ createdAt: timestampSchema.nullable() })
  .meta({ id: "IdentitySecret" })
