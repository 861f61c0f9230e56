import type { Ticket } from "@shopbell/protocol"
import { and, desc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm"
import type { Database } from "../client.ts"
import { decodeCursor, encodeCursor } from "../cursor.ts"
import { conversations, tickets } from "../schema.ts"

/** Where a ticket stands in the logs of a shop. */
export interface TicketPlace {
  shopId: string
  conversationId: string
  /** Position of its `ticket.opened`. */
  openedSeq: number
}

/**
 * The shop's next number, or the one this ticket has already. Counted and taken in one statement, which D1 runs
 * alone: no two tickets get the same number, and none is left out.
 */
export async function allotTicketNumber(
  db: Database,
  { shopId, conversationId, openedSeq }: TicketPlace,
  openedAt: number,
): Promise<number> {
  await db.run(sql`
    insert into ${tickets} (shop_id, number, conversation_id, opened_seq, opened_at)
    select ${shopId}, coalesce(max(number), 0) + 1, ${conversationId}, ${openedSeq}, ${openedAt}
    from ${tickets} where shop_id = ${shopId}
    on conflict do nothing
  `)
  const [row] = await db
    .select({ number: tickets.number })
    .from(tickets)
    .where(and(eq(tickets.conversationId, conversationId), eq(tickets.openedSeq, openedSeq)))
  if (!row) throw new Error("The ticket was not given a number.")
  return row.number
}

/** Marks what was opened before that position as solved; what is solved stays as it is. */
export async function solveTickets(
  db: Database,
  { conversationId, before }: { conversationId: string; before: number },
  solvedAt: number,
): Promise<void> {
  await db
    .update(tickets)
    .set({ solvedAt })
    .where(
      and(
        eq(tickets.conversationId, conversationId),
        lt(tickets.openedSeq, before),
        isNull(tickets.solvedAt),
      ),
    )
}

export interface TicketFilter {
  shopId: string
  status?: "open" | "solved"
  cursor?: string
  limit: number
}

/** Newest first, each as its conversation stands in the read model. */
export async function listTickets(
  db: Database,
  { shopId, status, cursor, limit }: TicketFilter,
): Promise<{ data: Ticket[]; nextCursor: string | null }> {
  const after = cursor === undefined ? null : decodeCursor(cursor)
  const rows = await ticketsWith(
    db,
    and(
      eq(tickets.shopId, shopId),
      status && (status === "open" ? isNull(tickets.solvedAt) : isNotNull(tickets.solvedAt)),
      after ? lt(tickets.number, after.at) : undefined,
    ),
    limit + 1,
  )
  const data = rows.slice(0, limit)
  const last = rows.length > limit ? data.at(-1) : undefined
  const nextCursor = last ? encodeCursor({ at: last.number, id: last.conversation.id }) : null
  return { data, nextCursor }
}

export async function findTicket(
  db: Database,
  shopId: string,
  number: number,
): Promise<Ticket | null> {
  const where = and(eq(tickets.shopId, shopId), eq(tickets.number, number))
  const [ticket] = await ticketsWith(db, where, 1)
  return ticket ?? null
}

function ticketsWith(db: Database, where: ReturnType<typeof and>, limit: number) {
  return db
    .select({
      number: tickets.number,
      openedAt: tickets.openedAt,
      solvedAt: tickets.solvedAt,
      conversation: conversations.summary,
    })
    .from(tickets)
    .innerJoin(conversations, eq(conversations.id, tickets.conversationId))
    .where(where)
    .orderBy(desc(tickets.number))
    .limit(limit)
}
