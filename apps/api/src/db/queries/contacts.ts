import { and, eq, inArray } from "drizzle-orm"
import type { Database } from "../client.ts"
import { contacts, conversations, messages } from "../schema.ts"

/** Ids of all conversations of a contact. */
export async function conversationsOfContact(
  db: Database,
  shopId: string,
  contactId: string,
): Promise<string[]> {
  const rows = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.shopId, shopId), eq(conversations.contactId, contactId)))
  return rows.map(({ id }) => id)
}

/** Removes a contact and the copies of everything they were part of. The rooms are emptied by themselves. */
export async function eraseContact(db: Database, shopId: string, contactId: string): Promise<void> {
  const own = db
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.shopId, shopId), eq(conversations.contactId, contactId)))
  await db.batch([
    db.delete(messages).where(inArray(messages.conversationId, own)),
    db
      .delete(conversations)
      .where(and(eq(conversations.shopId, shopId), eq(conversations.contactId, contactId))),
    db.delete(contacts).where(and(eq(contacts.shopId, shopId), eq(contacts.id, contactId))),
  ])
}
