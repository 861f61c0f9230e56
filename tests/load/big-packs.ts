import { compilePack } from "@shopbell/answers"
import type { LocalWorker } from "@shopbell/local"
import { article } from "../../packages/answers/bench/made-up-articles.ts"

/** A shop of its own whose published pack has so many phrasings; answers its publishable key and a question. */
export async function shopOfSize(
  worker: LocalWorker,
  phrasings: number,
): Promise<{ key: string; question: string }> {
  const each = 20
  const articles = Array.from({ length: phrasings / each }, (_, id) => article(id, "en", each))
  const { manifest, segments } = await compilePack(articles, { defaultLocale: "en" })
  const store = await worker.miniflare.getKVNamespace("PACKS")
  for (const [hash, bytes] of segments)
    await store.put(`segment/${hash}`, Uint8Array.from(bytes).buffer)
  const db = await worker.miniflare.getD1Database("DB")
  const [id, key, packId] = [`shp_size${phrasings}`, `pk_size${phrasings}`, `pck_size${phrasings}`]
  await db
    .prepare(
      `insert into shops (id, name, publishable_key, origins, default_locale, theme, active_pack_id, created_at)
       values (?, 'Bench', ?, '["http://localhost:1"]', 'en', '{"accent":"#000000","position":"right"}', ?, 0)`,
    )
    .bind(id, key, packId)
    .run()
  await db
    .prepare(
      `insert into packs (id, shop_id, hash, manifest, articles, phrasings, bytes, locales, topics, created_at, created_by)
       values (?, ?, ?, ?, ?, ?, 0, '["en"]', '{}', 0, 'bench')`,
    )
    .bind(
      packId,
      id,
      manifest.hash,
      JSON.stringify(manifest),
      manifest.articles,
      manifest.phrasings,
    )
    .run()
  return { key, question: articles[7]?.variants[3] ?? "" }
}
