import { drizzle } from "drizzle-orm/d1"
import * as schema from "./schema.ts"

/** The shop's shared data. One place to shard, should one D1 not hold all shops some day. */
export function database(binding: D1Database) {
  return drizzle(binding, { schema })
}

export type Database = ReturnType<typeof database>
