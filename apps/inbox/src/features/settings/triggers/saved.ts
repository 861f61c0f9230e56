import type { TriggerSettings } from "@shopbell/protocol"
import { call } from "../../../api.ts"
import { loaded } from "../../../loading.ts"

export const triggers = loaded(() => call("GET /v1/triggers"))

export async function saveTriggers(body: TriggerSettings): Promise<void> {
  triggers.set(await call("PUT /v1/triggers", { body }))
}
