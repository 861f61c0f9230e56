import type { PackManifest } from "@shopbell/answers"
import {
  type Shop,
  type TriggerSettings,
  type WeekHours,
  weekHoursSchema,
} from "@shopbell/protocol"
import { z } from "zod"
import { type PublishedRow, findPublished } from "../db/queries/shops.ts"
import type { Database } from "../db/client.ts"

/** A shop as answering needs it: its settings and the pack in force. */
export interface PublishedShop {
  shop: Shop
  triggers: TriggerSettings | null
  /** When people answer, as the shop has told. */
  hours: WeekHours[] | null
  pack: { id: string; manifest: PackManifest; topics: PublishedRow["topics"] } | null
}

const hoursSchema = z.array(weekHoursSchema).min(1)

/** How long an isolate trusts what it read: a publish reaches every isolate within this time. */
const freshForMs = 2_000

// Only what was read is shared between requests, never a read under way: workerd ties a promise to the request
// that began it, and another request that waits for it may wait for ever.
const cache = new Map<string, { readAt: number; value: PublishedShop | null }>()
const maxCached = 500

/** By publishable key or shop id. One database round trip every two seconds per shop and isolate, at most. */
export async function publishedShop(
  db: Database,
  by: { key: string } | { id: string },
  now: number,
): Promise<PublishedShop | null> {
  const cacheKey = "key" in by ? by.key : by.id
  const cached = cache.get(cacheKey)
  if (cached && now - cached.readAt < freshForMs) return cached.value
  const before = generation
  const value = toPublished(await findPublished(db, by))
  if (cache.size >= maxCached) cache.clear()
  // What was read before a publish must not be remembered after it.
  if (before === generation) cache.set(cacheKey, { readAt: now, value })
  return value
}

let generation = 0

/** Called where a publish or a settings change happens, so that this isolate sees it at once. */
export function forgetPublished(): void {
  generation += 1
  cache.clear()
}

const manifests = new Map<string, PackManifest>()

function toPublished(row: PublishedRow | null): PublishedShop | null {
  if (!row) return null
  const { shop, triggers, policy, packId, manifest, hash, topics } = row
  const hours = hoursSchema.safeParse(policy?.fields["supportHours"]).data ?? null
  if (!packId || !manifest || !hash) return { shop, triggers, hours, pack: null }
  // Parsed once per content: the hash names it.
  const parsed = manifests.get(hash) ?? (JSON.parse(manifest) as PackManifest)
  if (manifests.size >= maxCached) manifests.clear()
  manifests.set(hash, parsed)
  return { shop, triggers, hours, pack: { id: packId, manifest: parsed, topics } }
}
