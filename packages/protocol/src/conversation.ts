import { z } from "zod"
import { clientIdSchema, idOf, localeSchema, timestampSchema } from "./ids.ts"
import { authorSchema, messageSchema } from "./message.ts"

export const statusSchema = z.enum(["pending", "open", "snoozed", "resolved"])
export type Status = z.infer<typeof statusSchema>

/** Who may speak for the shop. Every change raises `epoch`; output of an older epoch is dropped. */
export const batonSchema = z
  .object({
    holder: z.enum(["bot", "operator", "nobody"]),
    operatorId: idOf("operator").nullable(),
    epoch: z.number().int().nonnegative(),
  })
  .meta({ id: "Baton" })
export type Baton = z.infer<typeof batonSchema>

export const handoffReasonSchema = z.enum([
  "asked",
  "complaint",
  "unresolved",
  "bot_failed",
  "operator_took_over",
])
export type HandoffReason = z.infer<typeof handoffReasonSchema>

/** What a page may say beside: proven by nothing, for operators to read. */
const attributesSchema = z.record(
  z.string().min(1).max(60),
  z.union([z.string().max(300), z.number(), z.boolean()]),
)

/** What the shop's page says the shopper is looking at. */
export const pageContextSchema = z
  .object({
    url: z.string().max(2_000).optional(),
    title: z.string().max(300).optional(),
    product: z
      .object({ id: z.string().max(120), title: z.string().max(300).optional() })
      .optional(),
    cart: z
      .object({
        items: z.number().int().nonnegative(),
        total: z.string().max(40).optional(),
      })
      .optional(),
    /** What else the page knows of the shopper. */
    attributes: attributesSchema.optional(),
    /** What the shopper did of late, newest last. */
    did: z
      .array(
        z.object({
          event: z.string().min(1).max(60),
          at: timestampSchema,
          data: attributesSchema.optional(),
        }),
      )
      .max(10)
      .optional(),
  })
  .meta({ id: "PageContext" })
export type PageContext = z.infer<typeof pageContextSchema>

const operatorRef = z.object({ id: idOf("operator"), name: z.string().max(120) })
export type OperatorRef = z.infer<typeof operatorRef>
const epoch = z.number().int().nonnegative()

export const contactSchema = z
  .object({
    id: idOf("contact"),
    name: z.string().nullable(),
    email: z.string().nullable(),
    verified: z.boolean(),
  })
  .meta({ id: "Contact" })
export type Contact = z.infer<typeof contactSchema>

/** Counts 1, 2, 3 … within a shop; a number that was given is never given again. */
export const ticketNumberSchema = z.number().int().positive()

/** Work to finish: a question that is answered by e-mail. A conversation has one open ticket at most. */
export const conversationTicketSchema = z
  .object({
    /** Null for the moment until it has one. */
    number: ticketNumberSchema.nullable(),
    /** Where the answer goes. The shopper typed it, so it proves nothing. */
    email: z.string(),
    openedAt: timestampSchema,
    /** Null while it is open. */
    solvedAt: timestampSchema.nullable(),
  })
  .meta({ id: "ConversationTicket" })
export type ConversationTicket = z.infer<typeof conversationTicketSchema>

/** What can be written into a conversation's log. Past tense: it happened. */
export const eventSchema = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal("conversation.started"),
      contact: authorSchema,
      channel: z.enum(["web"]),
      locale: localeSchema,
      page: pageContextSchema.nullable(),
    }),
    z.object({ type: z.literal("message.created"), message: messageSchema }),
    z.object({ type: z.literal("locale.changed"), locale: localeSchema }),
    /** The shopper looks at something else now, or the page knows more of them. */
    z.object({ type: z.literal("page.changed"), page: pageContextSchema }),
    z.object({
      type: z.literal("turn.started"),
      turnId: idOf("turn"),
      epoch,
      attempt: z.number().int(),
    }),
    /** The turn ended without a message: stopped by the shopper or overtaken by a newer question. */
    z.object({
      type: z.literal("turn.ended"),
      turnId: idOf("turn"),
      reason: z.enum(["stopped", "superseded", "failed"]),
    }),
    /** Output that came after the baton had passed on; never shown to the shopper. */
    z.object({ type: z.literal("turn.dropped"), turnId: idOf("turn"), epoch }),
    z.object({
      type: z.literal("handoff.requested"),
      reason: handoffReasonSchema,
      by: z.enum(["contact", "bot", "operator"]),
      epoch,
    }),
    z.object({
      type: z.literal("conversation.claimed"),
      operator: operatorRef,
      epoch,
      /** Since when the shopper had been in the queue; null or absent where nobody had asked for a person. */
      waitingSince: timestampSchema.nullable().optional(),
    }),
    z.object({ type: z.literal("conversation.returned"), operator: operatorRef, epoch }),
    z.object({ type: z.literal("conversation.resolved"), operator: operatorRef.nullable(), epoch }),
    z.object({ type: z.literal("conversation.reopened"), epoch }),
    z.object({
      type: z.literal("answer.rated"),
      messageId: idOf("message"),
      helpful: z.boolean(),
    }),
    z.object({
      type: z.literal("conversation.rated"),
      score: z.number().int().min(1).max(5),
      note: z.string().nullable(),
    }),
    /** The shopper said who they are; `null` where they said nothing. */
    z.object({
      type: z.literal("contact.updated"),
      name: z.string().nullable(),
      email: z.string().nullable(),
    }),
    /** Answers go to this address from here on; the number follows. */
    z.object({ type: z.literal("ticket.opened"), email: z.string() }),
    z.object({
      type: z.literal("ticket.numbered"),
      number: ticketNumberSchema,
      /** Which `ticket.opened` it belongs to: numbers may come late, after another ticket was opened. */
      openedSeq: z.number().int().positive(),
    }),
    /** The shop's server says who the shopper is; the conversation is theirs from now on. */
    z.object({ type: z.literal("contact.identified"), contact: contactSchema }),
    /** Stands where this reader may not look (a note), so that positions stay gapless. */
    z.object({ type: z.literal("hidden") }),
  ])
  .meta({ id: "Event" })
export type Event = z.infer<typeof eventSchema>

/** An event at its place in the log. `seq` counts 1, 2, 3 … without a gap. */
export const logEntrySchema = z
  .object({
    seq: z.number().int().positive(),
    at: timestampSchema,
    /** Set when a client asked for this entry: its acknowledgement. */
    clientId: clientIdSchema.nullable(),
    event: eventSchema,
  })
  .meta({ id: "LogEntry" })
export type LogEntry = z.infer<typeof logEntrySchema>

/** How far each side has seen the log: positions. */
export const readMarksSchema = z
  .object({
    contact: z.number().int().nonnegative(),
    operator: z.number().int().nonnegative(),
    /** How far an operator's inbox has been told, seen or not. */
    delivered: z.number().int().nonnegative(),
  })
  .meta({ id: "ReadMarks" })
export type ReadMarks = z.infer<typeof readMarksSchema>

/** A bot answer being written: everything said so far. */
export const runningTurnSchema = z
  .object({ turnId: idOf("turn"), text: z.string(), status: z.enum(["thinking", "writing"]) })
  .meta({ id: "RunningTurn" })
export type RunningTurn = z.infer<typeof runningTurnSchema>

/** A conversation as a list shows it. */
export const conversationSchema = z
  .object({
    id: idOf("conversation"),
    status: statusSchema,
    baton: batonSchema,
    contact: contactSchema,
    operator: operatorRef.nullable(),
    locale: localeSchema,
    handoff: z.object({ reason: handoffReasonSchema, at: timestampSchema }).nullable(),
    lastMessage: z
      .object({
        author: authorSchema.shape.kind,
        text: z.string(),
        at: timestampSchema,
      })
      .nullable(),
    /** The newest ticket, open or solved. */
    ticket: conversationTicketSchema.nullable(),
    /** Since when the shopper waits for a person or an answer; null when nobody waits. */
    waitingSince: timestampSchema.nullable(),
    page: pageContextSchema.nullable(),
    seq: z.number().int().nonnegative(),
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
  })
  .meta({ id: "Conversation" })
export type Conversation = z.infer<typeof conversationSchema>

/** What somebody who waits for a person may expect. */
export const waitSchema = z
  .object({
    /** 1 is next; null while nobody is waited for. */
    place: z.number().int().positive().nullable(),
    /** Is an operator at the inbox now? */
    attended: z.boolean(),
    /**
     * Three of four shoppers waited no longer, of the last twenty; milliseconds. Null while nobody
     * is there, and where too few have waited to promise anything.
     */
    usualMs: z.number().int().nonnegative().nullable(),
  })
  .meta({ id: "Wait" })
export type Wait = z.infer<typeof waitSchema>

/** A ticket as the shop's list shows it. */
export const ticketSchema = z
  .object({
    number: ticketNumberSchema,
    openedAt: timestampSchema,
    solvedAt: timestampSchema.nullable(),
    conversation: conversationSchema,
  })
  .meta({ id: "Ticket" })
export type Ticket = z.infer<typeof ticketSchema>
