import { ApiError } from "@shopbell/client"
import type { Rest } from "./rest.ts"

/** Who the page says the shopper is, and how the shop's server proves it. */
export interface User {
  id?: string
  token?: string
  getToken?: () => Promise<string>
  hash?: string
  email?: string
  name?: string
}

/** The longest a call waits for the service to take an identity is its request's own deadline. */
export async function identify(rest: Rest, user: User): Promise<void> {
  const { host, client, view } = rest.ui
  const who = user.id ?? null
  const before = rest.kept.read("who")
  // Somebody else signed in on this device: what the first one said is not theirs to read.
  if (before !== null && before !== who) endSession(rest)
  let given = user.token
  client.session.identity = async () => {
    const { id, hash, email, name, getToken } = user
    if (hash && id) return { id, hash, email, name }
    const token = given ?? (await getToken?.())
    // One token serves once; the next is fetched when it is needed, as this one ages.
    if (getToken) given = undefined
    return token ? { token } : undefined
  }
  const token = rest.kept.read("token")
  if (typeof token !== "string" || (before !== null && before === who)) {
    rest.kept.write("who", who)
    return
  }
  try {
    await client.session.renew(token)
    rest.kept.write("who", who)
    // The open socket still speaks for the visitor without a name.
    if (view.id) rest.open(view.id)
    host.emit("identity:changed", { id: who })
  } catch (error) {
    client.session.identity = undefined
    host.emit("error", { code: error instanceof ApiError ? error.code : "unavailable" })
  }
}

/** Ends the session in this browser: after signing out of the shop, the next shopper is another. */
export function endSession(rest: Rest): void {
  const { client, host } = rest.ui
  const { conversation, session } = client
  const known = rest.kept.read("who") !== null
  for (const { clientId } of rest.ui.view.outbox) conversation.discard(clientId)
  for (const key of ["token", "who", "conversation", "starting", "outbox", "draft"])
    rest.kept.write(key, null)
  session.identity = undefined
  conversation.restart()
  if (known) host.emit("identity:changed", { id: null })
}
