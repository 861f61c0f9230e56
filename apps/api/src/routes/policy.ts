import { endpoints, type Policy, type PolicyInput } from "@shopbell/protocol"
import {
  intentIds,
  policyProblems,
  type PolicyFields,
  type TradePack,
  tradePacks,
  unfilledFields,
} from "@shopbell/starter"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { findPolicy, savePolicy } from "../db/queries/shops.ts"
import { ApiError } from "../errors.ts"
import { forgetPublished } from "../knowledge/published.ts"
import { mount } from "../mount.ts"

/** What a shop tells once, and what becomes of it. */
export function policyRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.getPolicy, async ({ c, principal }) =>
    withOutlook(await findPolicy(c.var.db, principal.shopId)),
  )

  mount(app, endpoints.putPolicy, async ({ c, principal, input }) => {
    const errors = [
      ...policyProblems(input.fields).map(({ field, message }) => ({
        pointer: `/fields/${field}`,
        message,
      })),
      ...input.packs.flatMap((pack, at) =>
        isTradePack(pack) ? [] : [{ pointer: `/packs/${at}`, message: "There is no such set." }],
      ),
    ]
    if (errors.length > 0)
      throw new ApiError("invalid_request", "Some fields cannot be used.", { errors })
    await savePolicy(c.var.db, principal.shopId, input)
    forgetPublished()
    return withOutlook(input)
  })
}

const isTradePack = (name: string): name is TradePack => tradePacks.some((pack) => pack === name)

/** The sets of a policy by their types; unknown ones, of an older version, are passed over. */
export const packsOf = ({ packs }: PolicyInput): TradePack[] => packs.filter(isTradePack)

function withOutlook(policy: PolicyInput): Policy {
  const fields = policy.fields as PolicyFields
  const silent = unfilledFields(fields, packsOf(policy))
  const all = unfilledFields({}, packsOf(policy)).length
  return {
    ...policy,
    answers: Math.max(0, Math.min(all, intentIds.length) - silent.length),
    silent,
  }
}
