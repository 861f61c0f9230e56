import { endpoints } from "@shopbell/protocol"
import type { Hono } from "hono"
import type { HonoEnv } from "../app-context.ts"
import { findTicket, listTickets } from "../db/queries/tickets.ts"
import { ApiError } from "../errors.ts"
import { mount } from "../mount.ts"

const pageSize = 30

export function ticketRoutes(app: Hono<HonoEnv>): void {
  mount(app, endpoints.listTickets, async ({ c, principal, query }) =>
    listTickets(c.var.db, {
      shopId: principal.shopId,
      ...(query.status && { status: query.status }),
      ...(query.cursor !== undefined && { cursor: query.cursor }),
      limit: query.limit ?? pageSize,
    }),
  )

  mount(app, endpoints.getTicket, async ({ c, principal, params }) => {
    const ticket = await findTicket(c.var.db, principal.shopId, params.number)
    if (!ticket) throw new ApiError("not_found", "There is no such ticket.")
    return ticket
  })
}
