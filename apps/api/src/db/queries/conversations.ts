import { isQueued } from "@shopbell/core"
import type { Conversation, LogEntry } from "@shopbell/protocol"
import { plainText } from "@shopbell/protocol"
import { and, count, desc, eq, gt, isNotNull, lt, or, sql } from "drizzle-orm"
import { type Cursor, decodeCursor, encodeCursor } from "../cursor.ts"
import type { Database } from "../client.ts"
import { contacts, conversations, messages } from "../schema.ts"

export interface ConversationFilter {
  shopId: string
  contactId?: string
  status?: Conversation["status"]
  holder?: Conversation["baton"]["holder"]
  cursor?: string
  limit: number
}

/** Newest first; the order is stable while conversations move, as the cursor names a place, not a row. */
export async function listConversations(
  db: Database,
  filter: ConversationFilter,
): Promise<{ data: Conversation[]; nextCursor: string | null }> {
  const after = filter.cursor ? decodeCursor(filter.cursor) : null
  const rows = await db
    .select({ summary: conversations.summary })
    .from(conversations)
    .where(
      and(
        eq(conversations.shopId, filter.shopId),
        filter.contactId ? eq(conversations.contactId, filter.contactId) : undefined,
        filter.status ? eq(conversations.status, filter.status) : undefined,
        filter.holder ? eq(conversations.holder, filter.holder) : undefined,
        after ? olderThan(after) : undefined,
      ),
    )
    .orderBy(desc(conversations.updatedAt), desc(conversations.id))
    .limit(filter.limit + 1)
  const data = rows.slice(0, filter.limit).map((row) => row.summary)
  const last = rows.length > filter.limit ? data.at(-1) : undefined
  return { data, nextCursor: last ? encodeCursor({ at: last.updatedAt, id: last.id }) : null }
}

const olderThan = ({ at, id }: Cursor) =>
  or(
    lt(conversations.updatedAt, at),
    and(eq(conversations.updatedAt, at), lt(conversations.id, id)),
  )

/** Writes what a room's log says into the read model. Idempotent: an older summary never replaces a newer one. */
export async function projectConversation(
  db: Database,
  shopId: string,
  summary: Conversation,
  entries: readonly LogEntry[],
): Promise<void> {
  const values = {
    contactId: summary.contact.id,
    status: summary.status,
    holder: summary.baton.holder,
    operatorId: summary.baton.operatorId,
    summary,
    seq: summary.seq,
    waitingSince: isQueued(summary) ? summary.waitingSince : null,
    updatedAt: summary.updatedAt,
  }
  const waitedMs = lastWait(entries)
  const copies = entries.flatMap((entry) => {
    if (entry.event.type !== "message.created") return []
    const { message } = entry.event
    return {
      conversationId: summary.id,
      seq: entry.seq,
      shopId,
      kind: message.kind,
      author: message.author.kind,
      text: plainText(message.blocks),
      locale: message.locale,
      at: entry.at,
    }
  })
  await db.batch([
    db
      .insert(conversations)
      .values({ id: summary.id, shopId, createdAt: summary.createdAt, waitedMs, ...values })
      .onConflictDoUpdate({
        target: conversations.id,
        set: { ...values, ...(waitedMs !== null && { waitedMs }) },
        setWhere: sql`excluded.seq > ${conversations.seq}`,
      }),
    db
      .insert(contacts)
      .values({ ...summary.contact, shopId, createdAt: summary.createdAt })
      .onConflictDoUpdate({
        target: contacts.id,
        // What one conversation does not know, another may have told.
        set: {
          name: sql`coalesce(excluded.name, ${contacts.name})`,
          email: sql`coalesce(excluded.email, ${contacts.email})`,
        },
      }),
    ...chunked(copies, 10).map((some) => db.insert(messages).values(some).onConflictDoNothing()),
  ])
}

/** How long the shopper was in the queue before the last claim among these entries; null without such a claim. */
function lastWait(entries: readonly LogEntry[]): number | null {
  for (const { event, at } of entries.toReversed()) {
    if (event.type !== "conversation.claimed" || !event.waitingSince) continue
    return at - event.waitingSince
  }
  return null
}

/** How many of the shop's shoppers began to wait before. */
export async function countWaitingBefore(
  db: Database,
  shopId: string,
  since: number,
): Promise<number> {
  const [row] = await db
    .select({ waiting: count() })
    .from(conversations)
    .where(and(eq(conversations.shopId, shopId), lt(conversations.waitingSince, since)))
  return row?.waiting ?? 0
}

/** The shop's last waits until a person came, newest first; milliseconds. */
export async function lastWaits(
  db: Database,
  shopId: string,
  { since, limit }: { since: number; limit: number },
): Promise<number[]> {
  const rows = await db
    .select({ waitedMs: conversations.waitedMs })
    .from(conversations)
    .where(
      and(
        eq(conversations.shopId, shopId),
        isNotNull(conversations.waitedMs),
        gt(conversations.updatedAt, since),
      ),
    )
    .orderBy(desc(conversations.updatedAt))
    .limit(limit)
  return rows.flatMap(({ waitedMs }) => waitedMs ?? [])
}

/** D1 takes 100 bound values a statement; a message copy has eight. */
function chunked<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let i = 0; i < items.length; i += size) chunks.push(items.slice(i, i + size))
  return chunks
}
