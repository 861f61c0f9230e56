import { closeCodes, errorCodes, socketProtocol, tokenProtocolPrefix } from "@shopbell/protocol"
import type { Context } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { ApiError } from "../errors.ts"

/** The visitor token a socket offers as a subprotocol, which keeps it out of URLs and logs. Null for other requests. */
export function socketToken(c: Context<HonoEnv>): string | null {
  if (c.req.header("upgrade")?.toLowerCase() !== "websocket") return null
  return (
    offeredProtocols(c)
      .find((offer) => offer.startsWith(tokenProtocolPrefix))
      ?.slice(tokenProtocolPrefix.length) ?? null
  )
}

/** A socket endpoint takes nothing but an upgrade in our protocol. */
export function requireSocket(c: Context<HonoEnv>): void {
  if (c.req.header("upgrade")?.toLowerCase() !== "websocket") {
    throw new ApiError("invalid_request", "This address takes WebSocket upgrades only.")
  }
  if (!offeredProtocols(c).includes(socketProtocol)) {
    throw new ApiError("invalid_request", `Offer the subprotocol ${socketProtocol}.`)
  }
}

/** Is this a socket of ours that a refusal must reach? */
export function offersOurProtocol(c: Context<HonoEnv>): boolean {
  return (
    c.req.header("upgrade")?.toLowerCase() === "websocket" &&
    offeredProtocols(c).includes(socketProtocol)
  )
}

/** A browser cannot read a refused upgrade, so the socket is accepted and closed with a code it can act on. */
export function refuseSocket(error: ApiError): Response {
  const { 0: client, 1: server } = new WebSocketPair()
  server.accept()
  server.close(closeCodeOf(error), error.code)
  return new Response(null, {
    status: 101,
    webSocket: client,
    headers: { "sec-websocket-protocol": socketProtocol },
  })
}

function closeCodeOf(error: ApiError): number {
  const { status } = errorCodes[error.code]
  if (status === 401) return closeCodes.unauthenticated
  if (status === 404) return closeCodes.erased
  if (status === 429) return closeCodes.tooManyFrames
  // Ours to mend: the client comes back with jitter.
  return status >= 500 ? 1011 : closeCodes.forbidden
}

function offeredProtocols(c: Context<HonoEnv>): string[] {
  return (c.req.header("sec-websocket-protocol") ?? "").split(",").map((offer) => offer.trim())
}
