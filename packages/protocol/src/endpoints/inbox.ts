import { z } from "zod"
import { ticketNumberSchema, ticketSchema } from "../conversation.ts"
import { operatorSchema } from "../hub.ts"
import { shopSchema } from "../shop.ts"
import { define, page, pageOf } from "./endpoint.ts"

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
      /** Can mail be sent? Without it nobody hears of an answer to a ticket. */
      mail: z.boolean(),
    }),
    errors: [],
  }),
  listTickets: define({
    method: "GET",
    path: "/v1/tickets",
    tag: "Inbox",
    auth: "operator",
    status: 200,
    summary: "The shop's tickets with their conversations, newest first",
    query: z.object({ ...page, status: z.enum(["open", "solved"]).optional() }),
    output: pageOf(ticketSchema),
    errors: [],
  }),
  getTicket: define({
    method: "GET",
    path: "/v1/tickets/:number",
    tag: "Inbox",
    auth: "operator",
    status: 200,
    summary: "One ticket",
    params: z.object({ number: z.coerce.number().pipe(ticketNumberSchema) }),
    output: ticketSchema,
    errors: ["not_found"],
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
