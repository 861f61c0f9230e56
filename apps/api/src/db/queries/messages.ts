import { and, desc, eq } from "drizzle-orm"
import type { Database } from "../client.ts"
import { messages } from "../schema.ts"

/** What shoppers wrote last, newest first, each wording once. */
export async function lastQuestions(
  db: Database,
  shopId: string,
  limit: number,
): Promise<{ text: string; locale: string | null }[]> {
  const rows = await db
    .select({ text: messages.text, locale: messages.locale })
    .from(messages)
    .where(
      and(
        eq(messages.shopId, shopId),
        eq(messages.author, "contact"),
        eq(messages.kind, "message"),
      ),
    )
    .orderBy(desc(messages.at))
    .limit(limit * 2)
  const wordings = new Map(rows.map((row) => [row.text, row]))
  return [...wordings.values()].slice(0, limit)
}
