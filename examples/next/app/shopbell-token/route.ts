import { signIdentity } from "@shopbell/widget/identity"
import { currentCustomer } from "../../lib/session"

/** Signs who has signed in. Never cached: it is about one customer. */
export async function GET(): Promise<Response> {
  const secret = process.env["SHOPBELL_IDENTITY_SECRET"]
  const customer = await currentCustomer()
  if (!secret || !customer) return new Response(null, { status: 401 })
  const { id, email, name } = customer
  const token = await signIdentity({ secret, id, email, name })
  return Response.json({ id, token }, { headers: { "cache-control": "no-store" } })
}
