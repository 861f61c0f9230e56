import { ApiError, type Http, type InputOf } from "./http.ts"
import { readText, type KeyValue } from "./storage.ts"

/** What the shop's server says about who the shopper is. */
export type IdentityProof = InputOf<"POST /v1/sessions">["identity"]

/** Who this browser is to the shop: a signed visitor token, kept between pages. */
export interface Session {
  /** Asked for with every new token, where the page knows who the shopper is. */
  identity?: () => Promise<IdentityProof>
  token: () => Promise<string>
  /** Replaces a token the service no longer takes; the contact stays the same where possible. */
  renew: (stale: string | null) => Promise<string>
}

export function createSession(http: Http, storage: KeyValue, shop: string): Session {
  let pending: Promise<string> | null = null

  async function create(stale: string | null): Promise<string> {
    const { identity } = session
    // A token that says nothing to the service (another deployment, a changed key) makes a new contact.
    const { token } = await http("POST /v1/sessions", {
      body: { shop, token: stale, identity: await identity?.() },
    })
    // The page said who the shopper is while this was on its way. A nameless visitor becomes that
    // person; what one person said is not the next one's.
    if (session.identity !== identity) return create(identity ? null : token)
    // Another tab may have been faster; then both must be the same contact.
    const kept = readText(storage, "token")
    if (kept && kept !== stale) return kept
    storage.write("token", token)
    return token
  }

  function renew(stale: string | null): Promise<string> {
    // Whoever asks meanwhile waits for the new one: the old may name somebody who is no more.
    if (pending) return pending
    const kept = readText(storage, "token")
    if (kept && kept !== stale) return Promise.resolve(kept)
    return (pending = create(stale).finally(() => {
      pending = null
    }))
  }

  const session: Session = { token: () => renew(null), renew }
  return session
}

/** `http` as this visitor: brings the token along and renews it once when it is refused. */
export function asVisitor(http: Http, session: Session): Http {
  return async function httpAsVisitor(route, options) {
    const token = await session.token()
    try {
      return await http(route, { ...options, token })
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error
      return http(route, { ...options, token: await session.renew(token) })
    }
  }
}
