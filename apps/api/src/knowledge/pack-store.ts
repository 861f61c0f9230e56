import { openSegment, type Segment, type SegmentRef } from "@shopbell/answers"

/** Segments are immutable and named by their content, so a copy never goes stale. */
const keyOf = (hash: string) => `segment/${hash}`

/** Bytes of open segments one isolate keeps; the least recently used go first. */
const cacheBytes = 48 * 1024 * 1024
const open = new Map<string, { segment: Segment; bytes: number }>()

/** Opens the segments a question needs, from this isolate's memory or from KV. */
export async function loadSegments(
  store: KVNamespace,
  refs: readonly SegmentRef[],
): Promise<Segment[]> {
  return Promise.all(refs.map((ref) => loadSegment(store, ref)))
}

export async function storeSegment(
  store: KVNamespace,
  hash: string,
  bytes: Uint8Array,
): Promise<void> {
  await store.put(keyOf(hash), bytes)
}

async function loadSegment(store: KVNamespace, ref: SegmentRef): Promise<Segment> {
  const known = open.get(ref.hash)
  if (known) {
    // Moved to the young end of the map's order.
    open.delete(ref.hash)
    open.set(ref.hash, known)
    return known.segment
  }
  // Several requests may fetch the same segment at once: a read under way belongs to its own request.
  const segment = await fetchSegment(store, ref)
  open.set(ref.hash, { segment, bytes: ref.bytes })
  evict(ref.hash)
  return segment
}

async function fetchSegment(store: KVNamespace, ref: SegmentRef): Promise<Segment> {
  const bytes = await store.get(keyOf(ref.hash), { type: "arrayBuffer", cacheTtl: 86_400 })
  if (!bytes) throw new Error(`segment ${ref.hash} (${ref.locale}) is not in the pack store`)
  return openSegment(new Uint8Array(bytes))
}

function evict(except: string): void {
  let total = 0
  for (const { bytes } of open.values()) total += bytes
  for (const [hash, { bytes }] of open) {
    if (total <= cacheBytes || hash === except) return
    total -= bytes
    open.delete(hash)
  }
}
