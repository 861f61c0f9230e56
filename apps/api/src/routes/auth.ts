import { endpoints, newId, type Shop } from "@shopbell/protocol"
import type { Context, Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { sameSecret, sha256 } from "../auth/hash.ts"
import { requireOwnOrigin } from "../auth/origins.ts"
import { createLogin, signInDirectly, signInWithCode } from "../auth/sign-in.ts"
import {
  burnSetupToken,
  findOperatorByEmail,
  insertOperator,
  toOperator,
} from "../db/queries/operators.ts"
import { findFirstShop, insertShop } from "../db/queries/shops.ts"
import { ApiError } from "../errors.ts"
import { mount } from "../mount.ts"

export function authRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.setup, async ({ c, input }) => {
    requireOwnOrigin(c)
    await limit(c, "setup")
    const { setupToken } = c.var.settings
    if (setupToken === null || !(await sameSecret(setupToken, input.token))) {
      throw new ApiError("setup_token_invalid")
    }
    if (!(await burnSetupToken(c.var.db, await sha256(input.token), Date.now()))) {
      throw new ApiError("setup_token_invalid")
    }
    const shop = (await findFirstShop(c.var.db)) ?? (await openShop(c))
    const { email, name } = input
    const row = await insertOperator(c.var.db, shop.id, { email, name, role: "owner" }, Date.now())
    await createLogin(c.var.auth(), row)
    setCookies(c, await signInDirectly(c.var.auth(), row.email))
    return toOperator(row)
  })

  mount(app, endpoints.sendCode, async ({ c, input }) => {
    requireOwnOrigin(c)
    await limit(c, input.email.toLowerCase())
    const operator = await findOperatorByEmail(c.var.db, input.email)
    // The answer is the same for strangers, and so is its time: the mail goes out after it.
    const send = async () => {
      if (!operator) return
      await c.var
        .auth()
        .api.sendVerificationOTP({ body: { email: operator.email, type: "sign-in" } })
    }
    if (c.var.settings.devMailbox) await send()
    else c.executionCtx.waitUntil(send())
  })

  mount(app, endpoints.signIn, async ({ c, input }) => {
    requireOwnOrigin(c)
    await limit(c, input.email.toLowerCase())
    const operator = await findOperatorByEmail(c.var.db, input.email)
    if (!operator) throw new ApiError("invalid_code")
    setCookies(c, await signInWithCode(c.var.auth(), operator.email, input.code))
    return toOperator(operator)
  })

  mount(app, endpoints.signOut, async ({ c, principal }) => {
    if (principal.kind !== "operator") return
    const response = await c.var
      .auth()
      .api.signOut({ headers: c.req.raw.headers, asResponse: true })
    setCookies(c, response.headers.getSetCookie())
  })
}

async function limit(c: Context<HonoEnv>, subject: string): Promise<void> {
  const address = c.req.header("cf-connecting-ip") ?? "local"
  const { success } = await c.env.SIGN_IN_LIMIT.limit({ key: `${address} ${subject}` })
  if (!success) throw new ApiError("too_many_requests", undefined, { retryAfterMs: 60_000 })
}

function setCookies(c: Context<HonoEnv>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header("set-cookie", cookie, { append: true })
}

/** A deployment's first shop, named by its owner later. */
async function openShop(c: Context<HonoEnv>): Promise<Shop> {
  const shop: Shop = {
    id: newId("shop"),
    name: "My shop",
    publishableKey: `pk_${newId("shop").slice(4)}`,
    origins: [],
    defaultLocale: "en",
    theme: { accent: "#1f6f5c", position: "right" },
    contactEmail: null,
    orderNumbers: [],
    timeZone: null,
  }
  await insertShop(c.var.db, shop, Date.now())
  return shop
}
