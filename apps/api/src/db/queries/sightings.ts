import { and, eq, gt } from "drizzle-orm"
import type { Database } from "../client.ts"
import { sightings } from "../schema.ts"

/** A website asked for the widget's settings: the bell is there. */
export async function noteSighting(
  db: Database,
  shopId: string,
  origin: string,
  now: number,
): Promise<void> {
  await db
    .insert(sightings)
    .values({ shopId, origin, seenAt: now })
    .onConflictDoUpdate({ target: [sightings.shopId, sightings.origin], set: { seenAt: now } })
}

/** When each website was last seen, since then. */
export async function sightingsSince(
  db: Database,
  shopId: string,
  since: number,
): Promise<Map<string, number>> {
  const rows = await db
    .select()
    .from(sightings)
    .where(and(eq(sightings.shopId, shopId), gt(sightings.seenAt, since)))
  return new Map(rows.map(({ origin, seenAt }) => [origin, seenAt]))
}
