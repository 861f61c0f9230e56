import type { Policy, PolicyInput } from "@shopbell/protocol"
import { call } from "../../api.ts"
import { loaded } from "../../loading.ts"

/** What the shop has told for its starter answers. */
export const policy = loaded<Policy>(() => call("GET /v1/policy"))

export async function savePolicy(input: PolicyInput): Promise<void> {
  policy.set(await call("PUT /v1/policy", { body: input }))
}
