import { z } from "zod"
import {
  conversationSchema,
  logEntrySchema,
  pageContextSchema,
  readMarksSchema,
  runningTurnSchema,
} from "./conversation.ts"
import { blockSchema } from "./blocks.ts"
import { errorCodeSchema, fieldErrorSchema } from "./errors.ts"
import { clientIdSchema, idOf, localeSchema } from "./ids.ts"
import { maxFilesPerMessage, maxMessageChars, protocolVersion } from "./limits.ts"
import { authorSchema } from "./message.ts"

const body = z
  .string()
  .max(maxMessageChars)
  .refine((text) => text.trim() !== "", "must not be blank")
const clientId = clientIdSchema

/** What a participant may ask of a conversation, over the socket or over HTTP. */
export const roomCommandSchema = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal("message.send"),
      clientId,
      body,
      /** The clarifying choice this message is: the article is answered without matching again. */
      choice: z.object({ messageId: idOf("message"), article: z.string().max(120) }).optional(),
      page: pageContextSchema.optional(),
      /** Cards and forms after the words; only operators and servers send them. */
      blocks: z
        .array(blockSchema)
        .max(10)
        .refine(
          (blocks) => blocks.every(({ type }) => type !== "file"),
          "send files by `files.send`",
        )
        .optional(),
    }),
    z.object({
      type: z.literal("files.send"),
      clientId,
      /** As the upload named them. */
      files: z.array(idOf("file")).min(1).max(maxFilesPerMessage),
    }),
    z.object({ type: z.literal("note.add"), clientId, body }),
    z.object({ type: z.literal("handoff.request"), clientId }),
    z.object({ type: z.literal("conversation.claim"), clientId }),
    z.object({ type: z.literal("conversation.return"), clientId }),
    z.object({ type: z.literal("conversation.resolve"), clientId }),
    z.object({ type: z.literal("locale.set"), clientId, locale: localeSchema }),
    /** Was that answer of the bot right? The last word counts. */
    z.object({
      type: z.literal("answer.rate"),
      clientId,
      messageId: idOf("message"),
      helpful: z.boolean(),
    }),
    /** How the conversation was, 1 (very bad) to 5 (very good). The last word counts. */
    z.object({
      type: z.literal("conversation.rate"),
      clientId,
      score: z.number().int().min(1).max(5),
      note: z.string().trim().max(1_000).optional(),
    }),
    /** How the shopper may be reached; what is left out stays as it was. */
    z.object({
      type: z.literal("contact.update"),
      clientId,
      name: z.string().trim().min(1).max(120).optional(),
      email: z.email().max(254).optional(),
    }),
    /** An answer by e-mail in place of waiting. Without an address, the one that is known. */
    z.object({
      type: z.literal("ticket.open"),
      clientId,
      email: z.email().max(254).optional(),
      name: z.string().trim().min(1).max(120).optional(),
    }),
    /** Everything up to there was seen. Not part of the log. */
    z.object({ type: z.literal("read.set"), seq: z.number().int().nonnegative() }),
    z.object({ type: z.literal("turn.stop"), turnId: idOf("turn") }),
    z.object({ type: z.literal("typing.set"), on: z.boolean() }),
    z.object({ type: z.literal("log.read"), after: z.number().int().nonnegative() }),
  ])
  .meta({ id: "RoomCommand" })
export type RoomCommand = z.infer<typeof roomCommandSchema>
export type RoomCommandOf<T extends RoomCommand["type"]> = Extract<RoomCommand, { type: T }>

/** The command names this server knows; a frame of any other type is ignored, not refused. */
export const roomCommandTypes: readonly string[] = roomCommandSchema.options.map(
  (option) => option.shape.type.value,
)

/** What a room tells its sockets. */
export const roomFrameSchema = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal("welcome"),
      protocol: z.literal(protocolVersion),
      role: z.enum(["contact", "operator"]),
      conversation: conversationSchema,
      /** Entries after the cursor the client came with, oldest first. */
      entries: z.array(logEntrySchema),
      /** The newest position; entries may stop short of it, then ask with `log.read`. */
      seq: z.number().int().nonnegative(),
      turn: runningTurnSchema.nullable(),
      read: readMarksSchema,
    }),
    z.object({
      type: z.literal("entries"),
      entries: z.array(logEntrySchema),
      seq: z.number().int().nonnegative(),
    }),
    z.object({
      type: z.literal("turn.progressed"),
      turnId: idOf("turn"),
      /** Where `text` begins in the answer, in UTF-16 units. A client that is behind waits for the entry. */
      offset: z.number().int().nonnegative(),
      text: z.string(),
    }),
    z.object({ type: z.literal("typing.changed"), author: authorSchema, on: z.boolean() }),
    /** Somebody on that side has seen everything up to there. */
    z.object({ type: z.literal("read.changed"), read: readMarksSchema }),
    z.object({ type: z.literal("viewers.changed"), operators: z.array(authorSchema) }),
    z.object({
      type: z.literal("error"),
      code: errorCodeSchema,
      detail: z.string(),
      /** Names the command that was refused, when it had one. */
      clientId: z.string().optional(),
      errors: z.array(fieldErrorSchema).optional(),
      retryAfterMs: z.number().int().optional(),
      requestId: z.string(),
    }),
  ])
  .meta({ id: "RoomFrame" })
export type RoomFrame = z.infer<typeof roomFrameSchema>
export type RoomFrameOf<T extends RoomFrame["type"]> = Extract<RoomFrame, { type: T }>

/** Close codes a client acts on; everything else means: come back with jitter. */
export const closeCodes = {
  /** Fetch a new session, then reconnect once. */
  unauthenticated: 4401,
  /** Stop: this shop or origin is refused. */
  forbidden: 4403,
  /** The client reads too slowly; resume by cursor. */
  slowConsumer: 4408,
  /** The conversation was erased; start afresh. */
  erased: 4410,
  /** Too many frames; wait before coming back. */
  tooManyFrames: 4429,
} as const
