import type { PackManifest } from "@shopbell/answers"
import type { Shop } from "@shopbell/protocol"
import { type PublishedRow, findPublished } from "../db/queries/shops.ts"
import type { Database } from "../db/client.ts"

/** A shop as answering needs it: its settings and the pack in force. */
export interface PublishedShop {
  shop: Shop
  pack: { id: string; manifest: PackManifest; topics: PublishedRow["topics"] } | null
}

/** How long an isolate trusts what it read: a publish reaches every isolate within this time. */
const freshForMs = 2_000

interface Cached {
  readAt: number
  value: Promise<PublishedShop | null>
}
const cache = new Map<string, Cached>()
const maxCached = 500

/** By publishable key or shop id. One database round trip every two seconds per shop and isolate, at most. */
export function publishedShop(
  db: Database,
  by: { key: string } | { id: string },
  now: number,
): Promise<PublishedShop | null> {
  const cacheKey = "key" in by ? by.key : by.id
  const cached = cache.get(cacheKey)
  if (cached && now - cached.readAt < freshForMs) return cached.value
  const value = findPublished(db, by).then(toPublished)
  remember(cacheKey, { readAt: now, value })
  value.catch(() => cache.delete(cacheKey))
  return value
}

/** Called where a publish or a settings change happens, so that this isolate sees it at once. */
export function forgetPublished(): void {
  cache.clear()
}

const manifests = new Map<string, PackManifest>()

function toPublished(row: PublishedRow | null): PublishedShop | null {
  if (!row) return null
  const { shop, packId, manifest, hash, topics } = row
  if (!packId || !manifest || !hash) return { shop, pack: null }
  // Parsed once per content: the hash names it.
  const parsed = manifests.get(hash) ?? (JSON.parse(manifest) as PackManifest)
  if (manifests.size >= maxCached) manifests.clear()
  manifests.set(hash, parsed)
  return { shop, pack: { id: packId, manifest: parsed, topics } }
}

function remember(key: string, entry: Cached): void {
  if (cache.size >= maxCached) cache.clear()
  cache.set(key, entry)
}
