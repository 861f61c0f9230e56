import { z } from "zod"
import { operatorSchema } from "../hub.ts"
import { shopSchema } from "../shop.ts"
import { define } from "./endpoint.ts"

/** Who works in the inbox. */
export const inboxEndpoints = {
  getMe: define({
    method: "GET",
    path: "/v1/me",
    tag: "Inbox",
    auth: "operator",
    status: 200,
    summary: "The signed-in operator and shop",
    output: z.object({
      operator: operatorSchema.nullable(),
      shop: shopSchema,
      model: z.boolean(),
      /** Is there a place for attached files? */
      uploads: z.boolean(),
    }),
    errors: [],
  }),
  openInboxSocket: define({
    method: "GET",
    path: "/v1/inbox/socket",
    tag: "Sockets",
    auth: "operator",
    status: 101,
    kind: "socket",
    summary: "The shop's WebSocket for operators",
    output: null,
    errors: [],
  }),
  listOperators: define({
    method: "GET",
    path: "/v1/operators",
    tag: "Inbox",
    auth: "operator",
    status: 200,
    summary: "The people who answer for this shop",
    output: z.object({ data: z.array(operatorSchema) }),
    errors: [],
  }),
  createOperator: define({
    method: "POST",
    path: "/v1/operators",
    tag: "Inbox",
    auth: "owner",
    status: 201,
    idempotent: true,
    summary: "Invite an operator; they sign in with a code sent to this address",
    input: z.object({
      name: z.string().trim().min(1).max(120),
      email: z.email().max(254),
      role: operatorSchema.shape.role,
    }),
    output: operatorSchema,
    errors: [],
  }),
} as const
