import { drizzle } from "drizzle-orm/d1"
import * as schema from "./schema.ts"

export type Database = ReturnType<typeof open>

// Reading the schema costs more than most requests: one client a binding, for as long as the isolate lives.
const clients = new WeakMap<D1Database, Database>()

/** The shop's shared data. One place to shard, should one D1 not hold all shops some day. */
export function database(binding: D1Database): Database {
  const known = clients.get(binding)
  if (known) return known
  const client = open(binding)
  clients.set(binding, client)
  return client
}

function open(binding: D1Database) {
  return drizzle(binding, { schema })
}
