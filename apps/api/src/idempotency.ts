import type { Context } from "hono"
import type { HonoEnv } from "./app-context.ts"
import { sha256 } from "./auth/hash.ts"
import type { Principal } from "./auth/principal.ts"
import { claimKey, forgetKey, storeAnswer } from "./db/queries/idempotency.ts"
import { ApiError } from "./errors.ts"

/**
 * Same key, same answer, for 24 hours (draft-ietf-httpapi-idempotency-key-header-07): the first request
 * runs, later ones get what it answered; the same key with another request is refused.
 */
export async function withIdempotency(
  c: Context<HonoEnv>,
  principal: Principal | null,
  body: string | Uint8Array,
  run: () => Promise<Response>,
): Promise<Response> {
  const key = c.req.header("idempotency-key")
  if (key === undefined) return run()
  if (!/^[\x21-\x7e]{1,128}$/.test(key)) {
    throw new ApiError("invalid_request", "Idempotency-Key must be 1 to 128 visible characters.")
  }
  const scope = `${callerOf(principal)} ${c.req.method} ${new URL(c.req.url).pathname}`
  const fingerprint = await sha256(`${c.req.url}\n${await sha256(body)}`)
  const earlier = await claimKey(c.var.db, { scope, key, fingerprint, now: Date.now() })
  if (earlier) return replay(earlier, fingerprint)
  try {
    const response = await run()
    await keep(c, { scope, key }, response)
    return response
  } catch (error) {
    // A refusal changed nothing, so the key may be used again once the request is mended.
    await forgetKey(c.var.db, scope, key)
    throw error
  }
}

async function keep(
  c: Context<HonoEnv>,
  at: { scope: string; key: string },
  response: Response,
): Promise<void> {
  const contentType = response.headers.get("content-type") ?? ""
  const write = async (body: string) =>
    storeAnswer(c.var.db, { ...at, status: response.status, contentType, body })
  const copy = response
    .clone()
    .arrayBuffer()
    .then((bytes) => new TextDecoder().decode(bytes))
  // A streamed answer is stored once it has ended; until then a second request meets request_in_progress.
  if (contentType.startsWith("application/x-ndjson")) c.executionCtx.waitUntil(copy.then(write))
  else await write(await copy)
}

function replay(
  earlier: Exclude<Awaited<ReturnType<typeof claimKey>>, null>,
  fingerprint: string,
): Response {
  if (earlier.fingerprint !== fingerprint) throw new ApiError("idempotency_key_reused")
  if (earlier.status === null) {
    throw new ApiError("request_in_progress", undefined, { retryAfterMs: 1_000 })
  }
  return new Response(earlier.body === "" ? null : earlier.body, {
    status: earlier.status,
    headers: { "content-type": earlier.contentType ?? "", "idempotent-replayed": "true" },
  })
}

function callerOf(principal: Principal | null): string {
  if (!principal) return "anybody"
  if (principal.kind === "visitor") return `${principal.shopId}/${principal.contactId}`
  return `${principal.shopId}/staff`
}
