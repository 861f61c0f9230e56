import { call } from "../../api.ts"
import { loaded } from "../../loading.ts"

/** Mail kept by a machine that sends none. Fails where real mail is sent, and then there is nothing to show. */
export const mailbox = loaded(async () => (await call("GET /v1/dev/mail")).data)
