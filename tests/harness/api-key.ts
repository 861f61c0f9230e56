import { createHash, randomBytes } from "node:crypto"
import { demoShop, type LocalWorker } from "@shopbell/local"

/** A secret key of the demo shop, put where the Worker looks for it. */
export async function withApiKey(worker: LocalWorker): Promise<string> {
  const secret = `sk_test_${randomBytes(16).toString("hex")}`
  const db = await worker.miniflare.getD1Database("DB")
  await db
    .prepare(
      "insert into api_keys (id, shop_id, name, prefix, hash, created_at) values (?, ?, 'tests', 'sk_', ?, 0)",
    )
    .bind(
      `key_${randomBytes(8).toString("hex")}`,
      demoShop.id,
      createHash("sha256").update(secret).digest("hex"),
    )
    .run()
  return secret
}
