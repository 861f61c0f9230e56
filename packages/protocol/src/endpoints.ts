import { z } from "zod"
import { askInputSchema, askOutputSchema } from "./answer.ts"
import {
  conversationSchema,
  logEntrySchema,
  pageContextSchema,
  readMarksSchema,
  runningTurnSchema,
  statusSchema,
  waitSchema,
} from "./conversation.ts"
import { fileBlockSchema } from "./blocks.ts"
import type { ErrorCode } from "./errors.ts"
import { operatorSchema } from "./hub.ts"
import { identityProofSchema, identitySecretSchema } from "./identity.ts"
import { articleIdSchema, clientIdSchema, idOf, localeSchema, timestampSchema } from "./ids.ts"
import { installationSchema, pageCheckSchema } from "./installation.ts"
import {
  articleInputSchema,
  articleSchema,
  findingSchema,
  importEventSchema,
  importFormatSchema,
  packSchema,
  policyInputSchema,
  policySchema,
  publishEventSchema,
} from "./knowledge.ts"
import { maxFileBytes, maxLogWaitMs } from "./limits.ts"
import { roomCommandSchema } from "./room.ts"
import { apiKeySchema, shopSchema, shopSettingsSchema, widgetConfigSchema } from "./shop.ts"
import { triggerSettingsSchema } from "./triggers.ts"

/**
 * Who may call: anybody; a page holding a publishable key; a visitor's signed token; a visitor or an
 * operator taking part in the conversation; an operator (session cookie or secret API key); an owner.
 */
export type Auth = "none" | "shop" | "visitor" | "participant" | "operator" | "owner"

/** One REST endpoint as data: the router, the OpenAPI document, the clients and the security tests read it. */
export interface Endpoint {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** Hono-style path: `/v1/conversations/:conversationId`. */
  path: string
  tag: string
  summary: string
  auth: Auth
  params?: z.ZodObject
  query?: z.ZodObject
  /** JSON body. */
  input?: z.ZodType
  /** Raw body instead of JSON, by content type. */
  raw?: string
  /** Bytes the raw body may have, where that is not what an import may have. */
  maxBytes?: number
  output: z.ZodType | null
  /** `ndjson`: the output is one JSON line after another. `socket`: a WebSocket upgrade. `file`: bytes. */
  kind?: "json" | "ndjson" | "socket" | "file"
  status: 200 | 201 | 204 | 101
  /** Takes an `Idempotency-Key`; the same key gives the first answer again for 24 hours. */
  idempotent?: boolean
  errors: readonly ErrorCode[]
}

const define = <const T extends Endpoint>(endpoint: T): T => endpoint

const page = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
}
const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), nextCursor: z.string().nullable() })
const conversationParams = z.object({ conversationId: idOf("conversation") })
const commandErrors = [
  "client_id_reused",
  "message_too_long",
  "wrong_status",
  "already_claimed",
  "not_claimed",
  "forbidden",
] as const
const shopKey = z.string().max(80)

export const endpoints = {
  // Answers
  ask: define({
    method: "POST",
    path: "/v1/ask",
    tag: "Answers",
    auth: "shop",
    status: 200,
    summary:
      "Answer a question from the shop's published pack, without a model and without a conversation",
    input: askInputSchema,
    output: askOutputSchema,
    errors: ["message_too_long"],
  }),
  getWidgetConfig: define({
    method: "GET",
    path: "/v1/widget-config",
    tag: "Widget",
    auth: "shop",
    status: 200,
    summary: "What the widget may know of a shop before anybody writes",
    query: z.object({ shop: shopKey }),
    output: widgetConfigSchema,
    errors: [],
  }),
  createSession: define({
    method: "POST",
    path: "/v1/sessions",
    tag: "Widget",
    auth: "shop",
    status: 201,
    summary: "Start or renew a visitor session; the token is signed and bound to this shop",
    input: z.object({
      shop: shopKey,
      token: z.string().max(2_000).nullish(),
      identity: identityProofSchema.optional(),
    }),
    output: z.object({
      token: z.string(),
      contactId: idOf("contact"),
      expiresAt: z.number(),
      /** The shop's server has vouched for the shopper with a JWT. */
      verified: z.boolean(),
    }),
    errors: ["too_many_requests", "identity_invalid", "identity_expired"],
  }),

  eraseContact: define({
    method: "DELETE",
    path: "/v1/contact",
    tag: "Widget",
    auth: "visitor",
    status: 200,
    summary: "Delete the visitor and everything they wrote in this shop, for good",
    output: z.object({ conversations: z.number().int() }),
    errors: [],
  }),

  // Conversations
  createConversation: define({
    method: "POST",
    path: "/v1/conversations",
    tag: "Conversations",
    auth: "visitor",
    status: 201,
    idempotent: true,
    summary: "Start a conversation",
    input: z.object({
      clientId: clientIdSchema,
      locale: localeSchema,
      page: pageContextSchema.optional(),
    }),
    output: conversationSchema,
    errors: [],
  }),
  listConversations: define({
    method: "GET",
    path: "/v1/conversations",
    tag: "Conversations",
    auth: "participant",
    status: 200,
    summary: "A visitor's own conversations, or the shop's for an operator, newest first",
    query: z.object({
      ...page,
      status: statusSchema.optional(),
      holder: z.enum(["bot", "operator", "nobody"]).optional(),
    }),
    output: pageOf(conversationSchema),
    errors: [],
  }),
  getConversation: define({
    method: "GET",
    path: "/v1/conversations/:conversationId",
    tag: "Conversations",
    auth: "participant",
    status: 200,
    summary: "One conversation",
    params: conversationParams,
    output: conversationSchema,
    errors: ["not_found"],
  }),
  getWait: define({
    method: "GET",
    path: "/v1/conversations/:conversationId/wait",
    tag: "Conversations",
    auth: "participant",
    status: 200,
    summary: "The place in the queue for a person, and how long others have waited lately",
    params: conversationParams,
    output: waitSchema,
    errors: ["not_found"],
  }),
  readLog: define({
    method: "GET",
    path: "/v1/conversations/:conversationId/log",
    tag: "Conversations",
    auth: "participant",
    status: 200,
    summary:
      "Entries after a position; `waitMs` holds the request until something happens, for pages where sockets are blocked",
    params: conversationParams,
    query: z.object({
      after: z.coerce.number().int().nonnegative().optional(),
      waitMs: z.coerce.number().int().min(0).max(maxLogWaitMs).optional(),
      /** Length of the running answer the client already shows; news of it end the wait too. */
      turnChars: z.coerce.number().int().nonnegative().optional(),
    }),
    output: z.object({
      conversation: conversationSchema,
      entries: z.array(logEntrySchema),
      seq: z.number().int(),
      turn: runningTurnSchema.nullable(),
      read: readMarksSchema,
    }),
    errors: ["not_found"],
  }),
  sendMessage: define({
    method: "POST",
    path: "/v1/conversations/:conversationId/messages",
    tag: "Conversations",
    auth: "participant",
    status: 201,
    summary: "Say something; sending the same `clientId` again gives the first entry again",
    params: conversationParams,
    input: z.object({
      clientId: clientIdSchema,
      body: z.string(),
      choice: z.object({ messageId: idOf("message"), article: z.string().max(120) }).optional(),
      page: pageContextSchema.optional(),
    }),
    output: z.object({ entries: z.array(logEntrySchema) }),
    errors: [...commandErrors, "not_found"],
  }),
  sendCommand: define({
    method: "POST",
    path: "/v1/conversations/:conversationId/commands",
    tag: "Conversations",
    auth: "participant",
    status: 200,
    summary: "Any command of the socket protocol, for pages where sockets are blocked",
    params: conversationParams,
    input: roomCommandSchema,
    output: z.object({ entries: z.array(logEntrySchema) }),
    errors: [...commandErrors, "not_found"],
  }),
  uploadFile: define({
    method: "POST",
    path: "/v1/conversations/:conversationId/files",
    tag: "Conversations",
    auth: "participant",
    status: 201,
    summary:
      "Keep a file for this conversation; `files.send` then puts it into the log. Its type is told by its bytes, and what a picture says about place and camera is taken out",
    params: conversationParams,
    query: z.object({ name: z.string().min(1).max(300) }),
    raw: "application/octet-stream",
    maxBytes: maxFileBytes,
    output: fileBlockSchema,
    errors: [
      "not_found",
      "payload_too_large",
      "unsupported_media_type",
      "uploads_off",
      "too_many_files",
    ],
  }),
  readFile: define({
    method: "GET",
    path: "/v1/files/:shopId/:conversationId/:fileId",
    tag: "Conversations",
    auth: "none",
    status: 200,
    kind: "file",
    summary: "A file, for whoever was given its signed address; takes `Range`",
    params: z.object({
      shopId: idOf("shop"),
      conversationId: idOf("conversation"),
      fileId: idOf("file"),
    }),
    query: z.object({ signature: z.string().max(100) }),
    output: null,
    errors: ["not_found"],
  }),
  openRoomSocket: define({
    method: "GET",
    path: "/v1/conversations/:conversationId/socket",
    tag: "Sockets",
    auth: "participant",
    status: 101,
    kind: "socket",
    summary:
      "The conversation's WebSocket; subprotocols `shopbell.v1` and, for visitors, `token.<visitor token>`",
    params: conversationParams,
    query: z.object({ after: z.coerce.number().int().nonnegative().optional() }),
    output: null,
    errors: ["not_found"],
  }),

  // Inbox
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
  getShop: define({
    method: "GET",
    path: "/v1/shop",
    tag: "Shop",
    auth: "operator",
    status: 200,
    summary: "The shop's settings",
    output: shopSchema,
    errors: [],
  }),
  updateShop: define({
    method: "PATCH",
    path: "/v1/shop",
    tag: "Shop",
    auth: "owner",
    status: 200,
    summary: "Change the shop's settings",
    input: shopSettingsSchema.partial(),
    output: shopSchema,
    errors: [],
  }),
  getIdentitySecret: define({
    method: "GET",
    path: "/v1/identity-secret",
    tag: "Shop",
    auth: "owner",
    status: 200,
    summary:
      "Whether the shop has a secret to sign identities with, and since when; not the secret",
    output: identitySecretSchema,
    errors: [],
  }),
  createIdentitySecret: define({
    method: "POST",
    path: "/v1/identity-secret",
    tag: "Shop",
    auth: "owner",
    status: 201,
    summary:
      "Create or replace the secret that signs identities; the answer is the only time it is shown",
    output: z.object({ secret: z.string(), createdAt: timestampSchema }),
    errors: [],
  }),
  getInstallation: define({
    method: "GET",
    path: "/v1/installation",
    tag: "Shop",
    auth: "operator",
    status: 200,
    summary: "What the shop has in place, and which of its websites were seen within a day",
    output: installationSchema,
    errors: [],
  }),
  checkPage: define({
    method: "POST",
    path: "/v1/installation/check",
    tag: "Shop",
    auth: "operator",
    status: 200,
    summary: "Look at a page of the shop: is the tag there, and does the page's policy let it work",
    input: z.object({ url: z.url({ protocol: /^https?$/ }).max(2_000) }),
    output: pageCheckSchema,
    errors: ["invalid_request"],
  }),
  getTriggers: define({
    method: "GET",
    path: "/v1/triggers",
    tag: "Shop",
    auth: "operator",
    status: 200,
    summary: "When the widget speaks first",
    output: triggerSettingsSchema,
    errors: [],
  }),
  putTriggers: define({
    method: "PUT",
    path: "/v1/triggers",
    tag: "Shop",
    auth: "owner",
    status: 200,
    summary: "Replace the triggers; pages that load the triggers script follow within a minute",
    input: triggerSettingsSchema,
    output: triggerSettingsSchema,
    errors: ["invalid_request"],
  }),
  listApiKeys: define({
    method: "GET",
    path: "/v1/api-keys",
    tag: "Shop",
    auth: "owner",
    status: 200,
    summary: "Secret API keys, without their secrets",
    output: z.object({ data: z.array(apiKeySchema) }),
    errors: [],
  }),
  createApiKey: define({
    method: "POST",
    path: "/v1/api-keys",
    tag: "Shop",
    auth: "owner",
    status: 201,
    idempotent: true,
    summary: "Create a secret API key; the answer is the only time it is shown",
    input: z.object({ name: z.string().trim().min(1).max(80) }),
    output: apiKeySchema.extend({ key: z.string() }),
    errors: [],
  }),
  deleteApiKey: define({
    method: "DELETE",
    path: "/v1/api-keys/:apiKeyId",
    tag: "Shop",
    auth: "owner",
    status: 204,
    summary: "Revoke a secret API key",
    params: z.object({ apiKeyId: idOf("apiKey") }),
    output: null,
    errors: ["not_found"],
  }),

  // Knowledge
  listArticles: define({
    method: "GET",
    path: "/v1/articles",
    tag: "Knowledge",
    auth: "operator",
    status: 200,
    summary: "The shop's articles by id",
    query: z.object({ ...page, search: z.string().max(200).optional() }),
    output: pageOf(articleSchema),
    errors: [],
  }),
  getArticle: define({
    method: "GET",
    path: "/v1/articles/:articleId",
    tag: "Knowledge",
    auth: "operator",
    status: 200,
    summary: "One article in all its languages",
    params: z.object({ articleId: articleIdSchema }),
    output: articleSchema,
    errors: ["not_found"],
  }),
  putArticle: define({
    method: "PUT",
    path: "/v1/articles/:articleId",
    tag: "Knowledge",
    auth: "operator",
    status: 200,
    summary: "Create or replace an article; shoppers see it after the next publish",
    params: z.object({ articleId: articleIdSchema }),
    input: articleInputSchema,
    output: articleSchema,
    errors: [],
  }),
  deleteArticle: define({
    method: "DELETE",
    path: "/v1/articles/:articleId",
    tag: "Knowledge",
    auth: "operator",
    status: 204,
    summary: "Remove an article",
    params: z.object({ articleId: articleIdSchema }),
    output: null,
    errors: ["not_found"],
  }),
  importArticles: define({
    method: "POST",
    path: "/v1/articles/import",
    tag: "Knowledge",
    auth: "operator",
    status: 200,
    kind: "ndjson",
    idempotent: true,
    summary:
      "Import a file; a dry run lists every bad row and why, and changes nothing. With bad rows nothing is imported unless `skipBad`",
    query: z.object({
      format: importFormatSchema,
      locale: localeSchema.optional(),
      dryRun: z.stringbool().optional(),
      skipBad: z.stringbool().optional(),
    }),
    raw: "application/octet-stream",
    output: importEventSchema,
    errors: ["payload_too_large"],
  }),
  listPacks: define({
    method: "GET",
    path: "/v1/packs",
    tag: "Knowledge",
    auth: "operator",
    status: 200,
    summary: "Published packs, newest first",
    query: z.object(page),
    output: pageOf(packSchema),
    errors: [],
  }),
  getPolicy: define({
    method: "GET",
    path: "/v1/policy",
    tag: "Knowledge",
    auth: "operator",
    status: 200,
    summary: "What the shop tells once; starter answers in every language are made from it",
    output: policySchema,
    errors: [],
  }),
  putPolicy: define({
    method: "PUT",
    path: "/v1/policy",
    tag: "Knowledge",
    auth: "operator",
    status: 200,
    summary: "Replace the policy; shoppers get the answers after the next publish",
    input: policyInputSchema,
    output: policySchema,
    errors: ["invalid_request"],
  }),
  checkKnowledge: define({
    method: "GET",
    path: "/v1/knowledge/check",
    tag: "Knowledge",
    auth: "operator",
    status: 200,
    summary:
      "What to look at before publishing: contradictions, blanks, missing languages, near duplicates, dates that have passed",
    output: z.object({ data: z.array(findingSchema) }),
    errors: [],
  }),
  publishPack: define({
    method: "POST",
    path: "/v1/packs",
    tag: "Knowledge",
    auth: "operator",
    status: 200,
    kind: "ndjson",
    idempotent: true,
    summary: "Compile the articles into a pack and switch to it; the next question uses it",
    output: publishEventSchema,
    errors: ["publish_in_progress", "nothing_to_publish"],
  }),
  activatePack: define({
    method: "POST",
    path: "/v1/packs/:packId/activate",
    tag: "Knowledge",
    auth: "operator",
    status: 200,
    summary: "Roll back (or forward) to a pack published earlier",
    params: z.object({ packId: idOf("pack") }),
    output: packSchema,
    errors: ["not_found"],
  }),

  // Signing in
  setup: define({
    method: "POST",
    path: "/v1/auth/setup",
    tag: "Signing in",
    auth: "none",
    status: 200,
    summary: "Create the first owner with the one-time setup token, and sign in",
    input: z.object({
      token: z.string().min(1).max(200),
      email: z.email().max(254),
      name: z.string().trim().min(1).max(120),
    }),
    output: operatorSchema,
    errors: ["setup_token_invalid"],
  }),
  sendCode: define({
    method: "POST",
    path: "/v1/auth/code",
    tag: "Signing in",
    auth: "none",
    status: 204,
    summary:
      "Send a sign-in code to an operator's address; the answer is the same for unknown addresses",
    input: z.object({ email: z.email().max(254) }),
    output: null,
    errors: ["too_many_requests"],
  }),
  signIn: define({
    method: "POST",
    path: "/v1/auth/sign-in",
    tag: "Signing in",
    auth: "none",
    status: 200,
    summary: "Sign in with the code; sets the session cookie",
    input: z.object({ email: z.email().max(254), code: z.string().trim().min(4).max(12) }),
    output: operatorSchema,
    errors: ["invalid_code", "too_many_requests"],
  }),
  signOut: define({
    method: "POST",
    path: "/v1/auth/sign-out",
    tag: "Signing in",
    auth: "operator",
    status: 204,
    summary: "End the session",
    output: null,
    errors: [],
  }),

  // Running it
  health: define({
    method: "GET",
    path: "/healthz",
    tag: "Running it",
    auth: "none",
    status: 200,
    summary: "Is the Worker up",
    output: z.object({ ok: z.literal(true) }),
    errors: [],
  }),
  ready: define({
    method: "GET",
    path: "/readyz",
    tag: "Running it",
    auth: "none",
    status: 200,
    summary: "Can it reach its database and pack store",
    output: z.object({ ok: z.boolean(), checks: z.record(z.string(), z.boolean()) }),
    errors: ["unavailable"],
  }),
  listDevMail: define({
    method: "GET",
    path: "/v1/dev/mail",
    tag: "Running it",
    auth: "none",
    status: 200,
    summary: "Mail that was not sent but kept, on machines without a mail service (local only)",
    output: z.object({
      data: z.array(
        z.object({ to: z.string(), subject: z.string(), text: z.string(), at: z.number() }),
      ),
    }),
    errors: ["not_found"],
  }),
} as const satisfies Record<string, Endpoint>

export type EndpointName = keyof typeof endpoints
type Shape<E, K extends string> = E extends Record<K, z.ZodType> ? E[K] : never
/** What the caller sends as JSON. */
export type InputOf<N extends EndpointName> = z.input<Shape<(typeof endpoints)[N], "input">>
/** What comes back; for `ndjson` endpoints, one line of it. */
export type OutputOf<N extends EndpointName> = z.output<Shape<(typeof endpoints)[N], "output">>
