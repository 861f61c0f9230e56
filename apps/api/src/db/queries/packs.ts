import type { Pack } from "@shopbell/protocol"
import { and, desc, eq, lt, or } from "drizzle-orm"
import type { Database } from "../client.ts"
import { decodeCursor, encodeCursor } from "../cursor.ts"
import { packs, shops } from "../schema.ts"
import type { PublishedRow } from "./shops.ts"

const columns = {
  id: packs.id,
  hash: packs.hash,
  articles: packs.articles,
  phrasings: packs.phrasings,
  bytes: packs.bytes,
  locales: packs.locales,
  createdAt: packs.createdAt,
  createdBy: packs.createdBy,
  activeId: shops.activePackId,
}

export async function listPacks(
  db: Database,
  shopId: string,
  options: { cursor?: string; limit: number },
): Promise<{ data: Pack[]; nextCursor: string | null }> {
  const after = options.cursor ? decodeCursor(options.cursor) : null
  const rows = await db
    .select(columns)
    .from(packs)
    .innerJoin(shops, eq(shops.id, packs.shopId))
    .where(
      and(
        eq(packs.shopId, shopId),
        after
          ? or(
              lt(packs.createdAt, after.at),
              and(eq(packs.createdAt, after.at), lt(packs.id, after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(packs.createdAt), desc(packs.id))
    .limit(options.limit + 1)
  const data = rows.slice(0, options.limit).map(toPack)
  const last = rows.length > options.limit ? data.at(-1) : undefined
  return { data, nextCursor: last ? encodeCursor({ at: last.createdAt, id: last.id }) : null }
}

export async function findPack(db: Database, shopId: string, id: string): Promise<Pack | null> {
  const [row] = await db
    .select(columns)
    .from(packs)
    .innerJoin(shops, eq(shops.id, packs.shopId))
    .where(and(eq(packs.shopId, shopId), eq(packs.id, id)))
    .limit(1)
  return row ? toPack(row) : null
}

export async function insertPack(
  db: Database,
  shopId: string,
  pack: Pack,
  manifest: string,
  topics: PublishedRow["topics"],
): Promise<void> {
  const { active: _active, ...row } = pack
  await db.insert(packs).values({ ...row, shopId, manifest, topics })
}

/** The switch: one write, so every question meets one pack or the other, whole. */
export async function activatePack(db: Database, shopId: string, packId: string): Promise<void> {
  await db.update(shops).set({ activePackId: packId }).where(eq(shops.id, shopId))
}

function toPack({ activeId, ...row }: { activeId: string | null } & Omit<Pack, "active">): Pack {
  return { ...row, active: row.id === activeId }
}
