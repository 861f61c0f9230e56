import { isQueued, usualWait } from "@shopbell/core"
import { endpoints, newId, type RoomCommand } from "@shopbell/protocol"
import type { Context, Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import type { Principal } from "../auth/principal.ts"
import { requireSocket } from "../auth/socket-token.ts"
import { findContact } from "../db/queries/contacts.ts"
import { countWaitingBefore, lastWaits, listConversations } from "../db/queries/conversations.ts"
import { readCommand } from "../durable/room-frames.ts"
import type { Peer } from "../durable/room-sockets.ts"
import { ApiError } from "../errors.ts"
import { mount } from "../mount.ts"

const pageSize = 30
const waitsCounted = 20
const waitsCountForMs = 7 * 24 * 60 * 60 * 1000

export function conversationRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.createConversation, async ({ c, principal, input }) => {
    const { shopId, contactId } = principal
    const conversationId = newId("conversation")
    return roomOf(c, shopId, conversationId).start({
      conversationId,
      shopId,
      contactId,
      customer: principal.identity ? await findContact(c.var.db, shopId, contactId) : null,
      clientId: input.clientId,
      locale: input.locale,
      page: input.page ?? null,
    })
  })

  mount(app, endpoints.listConversations, async ({ c, principal, query }) =>
    listConversations(c.var.db, {
      shopId: principal.shopId,
      ...(principal.kind === "visitor" && { contactId: principal.contactId }),
      ...(query.status && { status: query.status }),
      ...(query.holder && { holder: query.holder }),
      ...(query.cursor !== undefined && { cursor: query.cursor }),
      limit: query.limit ?? pageSize,
    }),
  )

  mount(app, endpoints.getConversation, async ({ c, principal, params }) => {
    const room = roomOf(c, principal.shopId, params.conversationId)
    const page = foundOr404(await room.read(peerOf(principal), Number.MAX_SAFE_INTEGER))
    return page.conversation
  })

  mount(app, endpoints.getWait, async ({ c, principal, params }) => {
    const { shopId } = principal
    const room = roomOf(c, shopId, params.conversationId)
    const { conversation } = foundOr404(await room.read(peerOf(principal), Number.MAX_SAFE_INTEGER))
    const { waitingSince } = conversation
    if (!isQueued(conversation) || waitingSince === null)
      return { place: null, attended: false, usualMs: null }
    const now = Date.now()
    const [before, waits, operators] = await Promise.all([
      countWaitingBefore(c.var.db, shopId, waitingSince),
      lastWaits(c.var.db, shopId, { since: now - waitsCountForMs, limit: waitsCounted }),
      c.env.HUBS.get(c.env.HUBS.idFromName(shopId)).countPresent(),
    ])
    const attended = operators > 0
    return { place: before + 1, attended, usualMs: attended ? usualWait(waits) : null }
  })

  mount(app, endpoints.readLog, async ({ c, principal, params, query }) => {
    const room = roomOf(c, principal.shopId, params.conversationId)
    return foundOr404(
      await room.read(peerOf(principal), query.after ?? 0, {
        ...(query.waitMs !== undefined && { waitMs: query.waitMs }),
        ...(query.turnChars !== undefined && { turnChars: query.turnChars }),
      }),
    )
  })

  mount(app, endpoints.sendMessage, async ({ c, principal, params, input }) =>
    run(c, principal, params.conversationId, { type: "message.send", ...input }),
  )

  mount(app, endpoints.sendCommand, async ({ c, principal, params, input }) =>
    run(c, principal, params.conversationId, input),
  )

  mount(app, endpoints.openRoomSocket, async ({ c, principal, params }) => {
    requireSocket(c)
    const request = new Request(c.req.raw)
    request.headers.set("x-shopbell-peer", JSON.stringify(peerOf(principal)))
    const response = await roomOf(c, principal.shopId, params.conversationId).fetch(request)
    if (response.status === 404) throw new ApiError("not_found")
    return response
  })
}

async function run(
  c: Context<HonoEnv>,
  principal: Principal,
  conversationId: string,
  json: RoomCommand | object,
) {
  const read = readCommand(json)
  if (read.kind === "ignored") throw new ApiError("invalid_request", "Unknown command type.")
  if (read.kind === "refused") {
    throw new ApiError(read.refusal.code, read.refusal.detail, {
      ...(read.refusal.errors && { errors: read.refusal.errors }),
    })
  }
  const room = roomOf(c, principal.shopId, conversationId)
  const outcome = foundOr404(await room.command(peerOf(principal), read.command))
  if (!outcome.ok) throw new ApiError(outcome.refusal.code, outcome.refusal.detail)
  return { entries: outcome.entries }
}

/** A room is named by shop and id together: another shop's id leads to an empty room. */
export function roomOf(c: Context<HonoEnv>, shopId: string, conversationId: string) {
  return c.env.ROOMS.get(c.env.ROOMS.idFromName(`${shopId}/${conversationId}`))
}

export function peerOf(principal: Principal): Peer {
  switch (principal.kind) {
    case "visitor":
      return { shopId: principal.shopId, role: "contact", id: principal.contactId, name: null }
    case "operator":
      return {
        shopId: principal.shopId,
        role: "operator",
        id: principal.operator.id,
        name: principal.operator.name,
      }
    case "key":
      // A server takes part as an operator of its own, who must claim a conversation like any other.
      return { shopId: principal.shopId, role: "operator", id: keyOperatorId, name: "API" }
  }
}

const keyOperatorId = "opr_api"

export function foundOr404<T>(entry: { found: true; value: T } | { found: false }): T {
  if (!entry.found) throw new ApiError("not_found", "There is no such conversation.")
  return entry.value
}
