export { createClient, type Client, type ClientOptions } from "./client.ts"
export type { Connection } from "./connection.ts"
export type { Conversation } from "./conversation.ts"
export { onWake } from "./wake.ts"
export { keyValue, type KeptStorage, type KeyValue } from "./storage.ts"
export { ApiError, type Http, type InputOf, type OutputOf, type Route } from "./http.ts"
export {
  createOperatorClient,
  type OperatorClient,
  type OperatorClientOptions,
  type OperatorConversation,
} from "./operator-client.ts"
export type { IdentityProof, Session } from "./session.ts"
export type { Delivery, Outcome, OutboxItem } from "./outbox.ts"
export { openTicket, ticketNumber, type OpenTicket } from "./ticket.ts"
export { emptyView, type ConnectionState, type ConversationView } from "./state.ts"
