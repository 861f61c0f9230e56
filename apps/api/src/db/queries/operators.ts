import { newId, type Operator } from "@shopbell/protocol"
import { eq } from "drizzle-orm"
import type { Database } from "../client.ts"
import { operators, usedSetupTokens } from "../schema.ts"

export interface OperatorRow extends Operator {
  shopId: string
}

export async function findOperatorByEmail(
  db: Database,
  email: string,
): Promise<OperatorRow | null> {
  const [row] = await db
    .select()
    .from(operators)
    .where(eq(operators.email, email.toLowerCase()))
    .limit(1)
  return row ?? null
}

export async function listOperators(db: Database, shopId: string): Promise<Operator[]> {
  const rows = await db.select().from(operators).where(eq(operators.shopId, shopId))
  return rows.map(toOperator)
}

/** Adds an operator; an address that is one already keeps its row. */
export async function insertOperator(
  db: Database,
  shopId: string,
  operator: Omit<Operator, "id">,
  now: number,
): Promise<OperatorRow> {
  const email = operator.email.toLowerCase()
  await db
    .insert(operators)
    .values({ ...operator, email, id: newId("operator"), shopId, createdAt: now })
    .onConflictDoNothing()
  const row = await findOperatorByEmail(db, email)
  if (!row) throw new Error("an operator that was just written is not there")
  return row
}

export const toOperator = ({ id, name, email, role }: Operator): Operator => ({
  id,
  name,
  email,
  role,
})

/** Uses a setup token up. False when it was used before: of many at once, one wins. */
export async function burnSetupToken(db: Database, hash: string, now: number): Promise<boolean> {
  const written = await db
    .insert(usedSetupTokens)
    .values({ hash, usedAt: now })
    .onConflictDoNothing()
    .returning()
  return written.length > 0
}
