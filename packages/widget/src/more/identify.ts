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

export interface Identities {
  identify: (user: User) => Promise<void>
  endSession: () => void
}

/** Signing in and out, as far as this browser's session goes. */
export function createIdentities(rest: Rest): Identities {
  const { kept, ui } = rest
  const { host, client } = ui
  const { conversation, session } = client
  const renew = session.renew

  // A refused proof must not cost the shopper the chat: it goes on without a name.
  session.token = () => session.renew(null)
  session.renew = async (stale) => {
    try {
      return await renew(stale)
    } catch (error) {
      if (!(error instanceof ApiError) || !error.code.startsWith("identity")) throw error
      session.identity = undefined
      kept.write("who", null)
      host.emit("error", { code: error.code })
      return renew(stale)
    }
  }

  async function identify(user: User) {
    const who = user.id ?? null
    const before = kept.read("who")
    // Somebody else signed in on this device: what the first one said is not theirs to read.
    if (before !== null && before !== who) endSession()
    session.identity = proofOf(user)
    const token = kept.read("token")
    kept.write("who", who)
    // Without a session there is nothing to change; the first one will bring the proof along.
    if (before === who || typeof token !== "string") return
    // What is being created without a name has to be there to become theirs.
    await conversation.begun()
    // Signed out, or somebody else, while it was.
    if (kept.read("who") !== who) return
    await session.renew(token).catch(() => {
      // The service is out of reach: this visitor stays unnamed until the next page tries again.
      kept.write("who", null)
      host.emit("error", { code: "unavailable" })
    })
    if (kept.read("who") !== who) return
    // The open socket still speaks for the visitor without a name.
    if (ui.view.id) rest.open(ui.view.id)
    host.emit("identity:changed", { id: who })
  }

  function endSession() {
    const known = kept.read("who") !== null
    for (const { clientId } of ui.view.outbox) conversation.discard(clientId)
    for (const key of ["token", "who", "conversation", "starting", "outbox", "draft"])
      kept.write(key, null)
    session.identity = undefined
    ui.write("")
    conversation.restart()
    if (known) host.emit("identity:changed", { id: null })
  }

  return { identify, endSession }
}

function proofOf({ id, token, getToken, hash, email, name }: User) {
  let given = token
  return async () => {
    if (hash && id) return { id, hash, email, name }
    const proof = given ?? (await getToken?.())
    // One token serves once where the page can fetch the next, as this one ages.
    if (getToken) given = undefined
    return proof ? { token: proof } : undefined
  }
}
