import { and, eq, isNull, lt } from "drizzle-orm"
import type { Database } from "../client.ts"
import { idempotency } from "../schema.ts"

const keepForMs = 24 * 60 * 60 * 1000
/** A request that never wrote its answer (its isolate died) frees its key after this long. */
const abandonedAfterMs = 5 * 60 * 1000

/** Takes a key for a first request (null), or says what an earlier one with it did. */
export async function claimKey(
  db: Database,
  {
    scope,
    key,
    fingerprint,
    now,
  }: { scope: string; key: string; fingerprint: string; now: number },
) {
  const mine = and(eq(idempotency.scope, scope), eq(idempotency.key, key))
  const [, , taken] = await db.batch([
    db.delete(idempotency).where(lt(idempotency.createdAt, now - keepForMs)),
    db
      .delete(idempotency)
      .where(
        and(mine, lt(idempotency.createdAt, now - abandonedAfterMs), isNull(idempotency.status)),
      ),
    db
      .insert(idempotency)
      .values({
        scope,
        key,
        fingerprint,
        status: null,
        contentType: null,
        body: null,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ key: idempotency.key }),
  ])
  if (taken.length > 0) return null
  const [earlier] = await db.select().from(idempotency).where(mine).limit(1)
  return earlier ?? null
}

export async function storeAnswer(
  db: Database,
  answer: { scope: string; key: string; status: number; contentType: string; body: string },
): Promise<void> {
  const { scope, key, ...row } = answer
  await db
    .update(idempotency)
    .set(row)
    .where(and(eq(idempotency.scope, scope), eq(idempotency.key, key)))
}

export async function forgetKey(db: Database, scope: string, key: string): Promise<void> {
  await db.delete(idempotency).where(and(eq(idempotency.scope, scope), eq(idempotency.key, key)))
}
