import type { Contact } from "@shopbell/protocol"
import { and, eq, inArray, sql } from "drizzle-orm"
import type { Database } from "../client.ts"
import { contacts, conversations, messages, tickets } from "../schema.ts"

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
    // The number alone stays: given to somebody else, it would lead to this shopper's mail.
    db
      .update(tickets)
      .set({ conversationId: null, openedSeq: null, openedAt: 0, solvedAt: 0 })
      .where(inArray(tickets.conversationId, own)),
    db
      .delete(conversations)
      .where(and(eq(conversations.shopId, shopId), eq(conversations.contactId, contactId))),
    db.delete(contacts).where(and(eq(contacts.shopId, shopId), eq(contacts.id, contactId))),
  ])
}

/** What is known of a contact; null before anything was written of them. */
export async function findContact(
  db: Database,
  shopId: string,
  contactId: string,
): Promise<Contact | null> {
  const [row] = await db
    .select({
      id: contacts.id,
      name: contacts.name,
      email: contacts.email,
      verified: contacts.verified,
    })
    .from(contacts)
    .where(and(eq(contacts.shopId, shopId), eq(contacts.id, contactId)))
    .limit(1)
  return row ?? null
}

/** A visitor who turned out to be a customer is nobody of their own any more. */
export async function forgetVisitor(
  db: Database,
  shopId: string,
  contactId: string,
): Promise<void> {
  await db.delete(contacts).where(and(eq(contacts.shopId, shopId), eq(contacts.id, contactId)))
}

/** Notes who a shopper is by word of the shop's server; what it does not say, stays. */
export async function saveIdentifiedContact(
  db: Database,
  shopId: string,
  contact: Contact & { externalId: string; identity: "jwt" | "hash" },
  now: number,
): Promise<void> {
  await db
    .insert(contacts)
    .values({ ...contact, shopId, createdAt: now })
    .onConflictDoUpdate({
      target: contacts.id,
      set: {
        name: sql`coalesce(excluded.name, ${contacts.name})`,
        email: sql`coalesce(excluded.email, ${contacts.email})`,
        verified: sql`max(excluded.verified, ${contacts.verified})`,
        externalId: contact.externalId,
        identity: contact.identity,
      },
    })
}
