import type { PageCheck } from "@shopbell/protocol"
import { call } from "../../../api.ts"
import { loaded } from "../../../loading.ts"

export const installation = loaded(() => call("GET /v1/installation"))

export const checkPage = (url: string): Promise<PageCheck> =>
  call("POST /v1/installation/check", { body: { url } })
