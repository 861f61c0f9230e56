import { z } from "zod"
import { fileBlockSchema } from "../blocks.ts"
import {
  conversationSchema,
  logEntrySchema,
  pageContextSchema,
  readMarksSchema,
  runningTurnSchema,
  statusSchema,
  waitSchema,
} from "../conversation.ts"
import { clientIdSchema, idOf, localeSchema } from "../ids.ts"
import { maxFileBytes, maxLogWaitMs } from "../limits.ts"
import { roomCommandSchema } from "../room.ts"
import { define, page, pageOf } from "./endpoint.ts"

const conversationParams = z.object({ conversationId: idOf("conversation") })
const commandErrors = [
  "client_id_reused",
  "message_too_long",
  "wrong_status",
  "already_claimed",
  "not_claimed",
  "forbidden",
] as const

/** Conversations, their files and their socket. */
export const conversationEndpoints = {
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
} as const
