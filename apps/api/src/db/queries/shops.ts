import type { PolicyInput, Shop, ShopSettings, TriggerSettings } from "@shopbell/protocol"
import { eq, sql } from "drizzle-orm"
import type { Database } from "../client.ts"
import { packs, shops } from "../schema.ts"

export interface PublishedRow {
  shop: Shop
  packId: string | null
  hash: string | null
  manifest: string | null
  triggers: TriggerSettings | null
  policy: PolicyInput | null
  topics: Record<string, { article: string; question: string }[]>
}

/** A shop and its active pack's manifest, in one round trip. */
export async function findPublished(
  db: Database,
  by: { key: string } | { id: string },
): Promise<PublishedRow | null> {
  const [row] = await db
    .select({
      shop: shops,
      packId: packs.id,
      hash: packs.hash,
      manifest: packs.manifest,
      topics: packs.topics,
    })
    .from(shops)
    .leftJoin(packs, eq(packs.id, shops.activePackId))
    .where("key" in by ? eq(shops.publishableKey, by.key) : eq(shops.id, by.id))
    .limit(1)
  if (!row) return null
  const { triggers, policy } = row.shop
  return { ...row, triggers, policy, shop: toShop(row.shop), topics: row.topics ?? {} }
}

export async function findShop(db: Database, id: string): Promise<Shop | null> {
  const [row] = await db.select().from(shops).where(eq(shops.id, id)).limit(1)
  return row ? toShop(row) : null
}

/** The oldest shop: the one a fresh deployment sets up. */
export async function findFirstShop(db: Database): Promise<Shop | null> {
  const [row] = await db.select().from(shops).orderBy(shops.createdAt).limit(1)
  return row ? toShop(row) : null
}

export async function updateShop(
  db: Database,
  id: string,
  change: Partial<ShopSettings>,
): Promise<void> {
  if (Object.keys(change).length > 0) await db.update(shops).set(change).where(eq(shops.id, id))
}

const untold: PolicyInput = { fields: {}, packs: ["core"], locales: null }

/** What the shop told for its starter answers. */
export async function findPolicy(db: Database, id: string): Promise<PolicyInput> {
  const [row] = await db
    .select({ policy: shops.policy })
    .from(shops)
    .where(eq(shops.id, id))
    .limit(1)
  return row?.policy ?? untold
}

export async function savePolicy(db: Database, id: string, policy: PolicyInput): Promise<void> {
  await db.update(shops).set({ policy }).where(eq(shops.id, id))
}

/** The sealed identity secret of a shop, and since when it has it. */
export async function findIdentitySecret(
  db: Database,
  id: string,
): Promise<{ sealed: string; createdAt: number } | null> {
  const [row] = await db
    .select({ sealed: shops.identitySecret, createdAt: shops.identitySecretAt })
    .from(shops)
    .where(eq(shops.id, id))
    .limit(1)
  return row?.sealed && row.createdAt !== null
    ? { sealed: row.sealed, createdAt: row.createdAt }
    : null
}

export async function saveIdentitySecret(
  db: Database,
  id: string,
  { sealed, createdAt }: { sealed: string; createdAt: number },
): Promise<void> {
  await db
    .update(shops)
    .set({ identitySecret: sealed, identitySecretAt: createdAt })
    .where(eq(shops.id, id))
}

const noTriggers: TriggerSettings = { triggers: [], perDay: 2, quiet: null }

export async function findTriggers(db: Database, id: string): Promise<TriggerSettings> {
  const [row] = await db
    .select({ triggers: shops.triggers })
    .from(shops)
    .where(eq(shops.id, id))
    .limit(1)
  return row?.triggers ?? noTriggers
}

export async function saveTriggers(
  db: Database,
  id: string,
  triggers: TriggerSettings,
): Promise<void> {
  await db.update(shops).set({ triggers }).where(eq(shops.id, id))
}

export async function insertShop(db: Database, shop: Shop, now: number): Promise<void> {
  await db
    .insert(shops)
    .values({ ...shop, activePackId: null, createdAt: now })
    .onConflictDoNothing()
}

/** Is this origin on any shop's list? Decides what a preflight is told. */
export async function originIsListed(db: Database, origin: string): Promise<boolean> {
  const rows = await db
    .select({ one: sql`1` })
    .from(shops)
    .where(sql`exists (select 1 from json_each(${shops.origins}) where value = ${origin})`)
    .limit(1)
  return rows.length > 0
}

function toShop(row: typeof shops.$inferSelect): Shop {
  const { id, name, publishableKey, origins, defaultLocale, theme } = row
  const { contactEmail, orderNumbers, timeZone } = row
  return {
    id,
    name,
    publishableKey,
    origins,
    defaultLocale,
    theme,
    contactEmail,
    orderNumbers,
    timeZone,
  }
}
