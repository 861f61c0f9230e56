import { createHash, randomBytes } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { ImportEvent, PublishEvent } from "@shopbell/protocol"
import type { LocalWorker } from "./local-worker.ts"
import { storefrontDir } from "./paths.ts"

export const demoShop = { id: "shp_demo", key: "pk_demo", name: "Juniper & Loom" } as const

type Database = Awaited<ReturnType<LocalWorker["miniflare"]["getD1Database"]>>

/** Opens the demo shop once, and lets the storefront's address of this run onto its list every time. */
export async function openDemoShop(worker: LocalWorker, storefrontOrigin: string): Promise<void> {
  const db = await worker.miniflare.getD1Database("DB")
  await db
    .prepare(
      `insert into shops (id, name, publishable_key, origins, default_locale, theme, contact_email, created_at)
       values (?, ?, ?, '[]', 'en', ?, ?, ?) on conflict do nothing`,
    )
    .bind(
      demoShop.id,
      demoShop.name,
      demoShop.key,
      JSON.stringify({ accent: "#2f5d50", position: "right" }),
      "hello@juniper-loom.example",
      Date.now(),
    )
    .run()
  await db
    .prepare(
      `update shops set origins = json_insert(origins, '$[#]', ?1)
       where id = ?2 and not exists (select 1 from json_each(origins) where value = ?1)`,
    )
    .bind(storefrontOrigin, demoShop.id)
    .run()
}

/** Imports and publishes the demo FAQ over the API, as a shop would. True when there was something to do. */
export async function seedKnowledge(
  worker: LocalWorker,
  report: (line: string) => void,
): Promise<boolean> {
  const db = await worker.miniflare.getD1Database("DB")
  const published = await db
    .prepare("select active_pack_id from shops where id = ?")
    .bind(demoShop.id)
    .first<string>("active_pack_id")
  if (published) return false
  const key = await temporaryKey(db)
  try {
    const folder = join(storefrontDir, "faq")
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl"))) {
      const done = await post<ImportEvent>(
        `${worker.url}/v1/articles/import?format=jsonl`,
        key.secret,
        readFileSync(join(folder, file)),
      )
      if (done.type !== "done") throw new Error(`${file} was not imported: ${JSON.stringify(done)}`)
      report(`imported ${file}: ${done.report.rows} articles`)
    }
    await put(
      `${worker.url}/v1/policy`,
      key.secret,
      readFileSync(join(storefrontDir, "policy.json")),
    )
    report("told the shop's policy: starter answers in the other languages")
    const done = await post<PublishEvent>(`${worker.url}/v1/packs`, key.secret)
    if (done.type !== "done") throw new Error(`publishing failed: ${JSON.stringify(done)}`)
    report(`published ${done.pack.phrasings} phrasings in ${done.pack.locales.length} languages`)
  } finally {
    await db.prepare("delete from api_keys where id = ?").bind(key.id).run()
  }
  return true
}

async function temporaryKey(db: Database): Promise<{ id: string; secret: string }> {
  const secret = `sk_seed_${randomBytes(24).toString("hex")}`
  const id = `key_seed${randomBytes(6).toString("hex")}`
  const hash = createHash("sha256").update(secret).digest("hex")
  await db
    .prepare(
      "insert into api_keys (id, shop_id, name, prefix, hash, created_at) values (?, ?, ?, ?, ?, ?)",
    )
    .bind(id, demoShop.id, "first start", secret.slice(0, 12), hash, Date.now())
    .run()
  return { id, secret }
}

async function put(url: string, key: string, body: Uint8Array): Promise<void> {
  const response = await fetch(url, {
    method: "PUT",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: new Uint8Array(body),
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
}

/** Posts and reads newline-delimited events; answers the last one. */
async function post<E>(url: string, key: string, body?: Uint8Array): Promise<E> {
  const response = await fetch(url, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/octet-stream" },
    ...(body && { body: new Uint8Array(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`)
  const last = text.trimEnd().split("\n").at(-1) ?? "{}"
  return JSON.parse(last) as E
}
