import { call, type InputOf } from "../../api.ts"
import { loaded } from "../../loading.ts"
import { shopChanged } from "../../session.ts"

export const operators = loaded(async () => (await call("GET /v1/operators")).data)
export const apiKeys = loaded(async () => (await call("GET /v1/api-keys")).data)

export const identitySecret = loaded(() => call("GET /v1/identity-secret"))

export async function invite(body: InputOf<"POST /v1/operators">) {
  const operator = await call("POST /v1/operators", { body })
  await operators.load()
  return operator
}

/** The only time the secret is shown: whoever calls this must show it. */
export async function createApiKey(name: string): Promise<string> {
  const { key } = await call("POST /v1/api-keys", { body: { name } })
  await apiKeys.load()
  return key
}

/** The only time the secret is shown: whoever calls this must show it. */
export async function createIdentitySecret(): Promise<string> {
  const { secret } = await call("POST /v1/identity-secret")
  await identitySecret.load()
  return secret
}

export async function revokeApiKey(apiKeyId: string): Promise<void> {
  await call("DELETE /v1/api-keys/:apiKeyId", { params: { apiKeyId } })
  await apiKeys.load()
}

export async function saveShop(body: InputOf<"PATCH /v1/shop">): Promise<void> {
  shopChanged(await call("PATCH /v1/shop", { body }))
}
