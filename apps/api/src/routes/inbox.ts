import { endpoints } from "@shopbell/protocol"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { requireSocket } from "../auth/socket-token.ts"
import { createLogin } from "../auth/sign-in.ts"
import { insertOperator, listOperators, toOperator } from "../db/queries/operators.ts"
import { findShop } from "../db/queries/shops.ts"
import { ApiError } from "../errors.ts"
import { canMail } from "../mail/mailer.ts"
import { mount } from "../mount.ts"

export function inboxRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.getMe, async ({ c, principal }) => {
    const shop = await findShop(c.var.db, principal.shopId)
    if (!shop) throw new ApiError("not_found")
    const operator = principal.kind === "operator" ? principal.operator : null
    return {
      operator,
      shop,
      model: c.var.settings.model !== null,
      uploads: c.env.FILES !== undefined,
      mail: canMail(c.env, c.var.settings),
    }
  })

  mount(app, endpoints.listOperators, async ({ c, principal }) => ({
    data: await listOperators(c.var.db, principal.shopId),
  }))

  mount(app, endpoints.createOperator, async ({ c, principal, input }) => {
    const row = await insertOperator(c.var.db, principal.shopId, input, Date.now())
    if (row.shopId !== principal.shopId) {
      throw new ApiError("invalid_request", "This address cannot be invited.", {
        errors: [{ pointer: "/email", message: "cannot be invited" }],
      })
    }
    await createLogin(c.var.auth(), row)
    return toOperator(row)
  })

  mount(app, endpoints.openInboxSocket, async ({ c, principal }) => {
    requireSocket(c)
    if (principal.kind !== "operator") throw new ApiError("forbidden", "Sign in as an operator.")
    const { id, name } = principal.operator
    const request = new Request(c.req.raw)
    request.headers.set("x-shopbell-operator", JSON.stringify({ id, name }))
    return c.env.HUBS.get(c.env.HUBS.idFromName(principal.shopId)).fetch(request)
  })
}
