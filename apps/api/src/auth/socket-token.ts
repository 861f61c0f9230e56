import { socketProtocol, tokenProtocolPrefix } from "@shopbell/protocol"
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

function offeredProtocols(c: Context<HonoEnv>): string[] {
  return (c.req.header("sec-websocket-protocol") ?? "").split(",").map((offer) => offer.trim())
}
