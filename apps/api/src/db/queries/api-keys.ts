import type { ApiKey } from "@shopbell/protocol"
import { and, desc, eq } from "drizzle-orm"
import type { Database } from "../client.ts"
import { apiKeys } from "../schema.ts"

export async function findApiKeyByHash(db: Database, hash: string) {
  const [row] = await db.select().from(apiKeys).where(eq(apiKeys.hash, hash)).limit(1)
  return row ?? null
}

export async function listApiKeys(db: Database, shopId: string): Promise<ApiKey[]> {
  return db
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      prefix: apiKeys.prefix,
      createdAt: apiKeys.createdAt,
      lastUsedAt: apiKeys.lastUsedAt,
    })
    .from(apiKeys)
    .where(eq(apiKeys.shopId, shopId))
    .orderBy(desc(apiKeys.createdAt))
}

export async function insertApiKey(
  db: Database,
  row: Omit<typeof apiKeys.$inferInsert, "lastUsedAt">,
): Promise<void> {
  await db.insert(apiKeys).values({ ...row, lastUsedAt: null })
}

export async function touchApiKey(db: Database, id: string, now: number): Promise<void> {
  await db.update(apiKeys).set({ lastUsedAt: now }).where(eq(apiKeys.id, id))
}

/** True when there was such a key in this shop. */
export async function deleteApiKey(db: Database, shopId: string, id: string): Promise<boolean> {
  const gone = await db
    .delete(apiKeys)
    .where(and(eq(apiKeys.shopId, shopId), eq(apiKeys.id, id)))
    .returning({ id: apiKeys.id })
  return gone.length > 0
}
