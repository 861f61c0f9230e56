import type { Conversation, PolicyInput, ShopSettings, TriggerSettings } from "@shopbell/protocol"
import { sql } from "drizzle-orm"
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"

export * from "./auth-schema.ts"

export const shops = sqliteTable("shops", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  publishableKey: text("publishable_key").notNull().unique(),
  origins: text("origins", { mode: "json" }).$type<string[]>().notNull(),
  defaultLocale: text("default_locale").notNull(),
  theme: text("theme", { mode: "json" }).$type<ShopSettings["theme"]>().notNull(),
  contactEmail: text("contact_email"),
  /** Some order numbers of the shop, by whose shape others are recognised. */
  orderNumbers: text("order_numbers", { mode: "json" }).$type<string[]>().notNull().default([]),
  timeZone: text("time_zone"),
  activePackId: text("active_pack_id"),
  /** What the shop tells once, for its starter answers; null before anybody told anything. */
  policy: text("policy", { mode: "json" }).$type<PolicyInput>(),
  /** What the shop's server signs its customers' identities with; sealed, as D1 is copied and exported. */
  identitySecret: text("identity_secret"),
  identitySecretAt: integer("identity_secret_at"),
  /** When the widget speaks first; null where it never does. */
  triggers: text("triggers", { mode: "json" }).$type<TriggerSettings>(),
  createdAt: integer("created_at").notNull(),
})

export const operators = sqliteTable(
  "operators",
  {
    id: text("id").primaryKey(),
    shopId: text("shop_id").notNull(),
    name: text("name").notNull(),
    email: text("email").notNull().unique(),
    role: text("role", { enum: ["owner", "operator"] }).notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("operators_by_shop").on(table.shopId)],
)

export const contacts = sqliteTable(
  "contacts",
  {
    id: text("id").primaryKey(),
    shopId: text("shop_id").notNull(),
    name: text("name"),
    email: text("email"),
    verified: integer("verified", { mode: "boolean" }).notNull(),
    /** The shop's own id, and how its server has proven it; null for visitors. */
    externalId: text("external_id"),
    identity: text("identity", { enum: ["jwt", "hash"] }),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("contacts_by_shop").on(table.shopId)],
)

/** The read model of a conversation: what lists filter by, and the summary they show. */
export const conversations = sqliteTable(
  "conversations",
  {
    id: text("id").primaryKey(),
    shopId: text("shop_id").notNull(),
    contactId: text("contact_id").notNull(),
    status: text("status").notNull(),
    holder: text("holder").notNull(),
    operatorId: text("operator_id"),
    summary: text("summary", { mode: "json" }).$type<Conversation>().notNull(),
    seq: integer("seq").notNull(),
    /** Since when somebody waits in the queue for a person; null where nobody does. */
    waitingSince: integer("waiting_since"),
    /** How long it took until a person came, the last time one was asked for. */
    waitedMs: integer("waited_ms"),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("conversations_waiting")
      .on(table.shopId, table.waitingSince)
      .where(sql`waiting_since is not null`),
    index("conversations_waited")
      .on(table.shopId, table.updatedAt)
      .where(sql`waited_ms is not null`),
    index("conversations_by_shop").on(table.shopId, table.updatedAt, table.id),
    index("conversations_by_contact").on(table.shopId, table.contactId, table.updatedAt),
  ],
)

/** Copies of messages, for search and reports; the log in the room is the original. */
export const messages = sqliteTable(
  "messages",
  {
    conversationId: text("conversation_id").notNull(),
    seq: integer("seq").notNull(),
    shopId: text("shop_id").notNull(),
    kind: text("kind").notNull(),
    author: text("author").notNull(),
    text: text("text").notNull(),
    locale: text("locale"),
    at: integer("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.seq] }),
    index("messages_by_shop").on(table.shopId, table.at),
  ],
)

/**
 * Numbers of tickets and which `ticket.opened` of which log they stand for; the log is the original. What is
 * erased keeps its number and nothing else, so that no other shopper is ever given it.
 */
export const tickets = sqliteTable(
  "tickets",
  {
    shopId: text("shop_id").notNull(),
    number: integer("number").notNull(),
    conversationId: text("conversation_id"),
    openedSeq: integer("opened_seq"),
    openedAt: integer("opened_at").notNull(),
    solvedAt: integer("solved_at"),
  },
  (table) => [
    primaryKey({ columns: [table.shopId, table.number] }),
    uniqueIndex("tickets_by_conversation").on(table.conversationId, table.openedSeq),
    index("tickets_open")
      .on(table.shopId, table.number)
      .where(sql`solved_at is null`),
  ],
)

export const articles = sqliteTable(
  "articles",
  {
    shopId: text("shop_id").notNull(),
    id: text("id").notNull(),
    category: text("category"),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.shopId, table.id] })],
)

export const articleTexts = sqliteTable(
  "article_texts",
  {
    shopId: text("shop_id").notNull(),
    articleId: text("article_id").notNull(),
    locale: text("locale").notNull(),
    question: text("question").notNull(),
    variants: text("variants", { mode: "json" }).$type<string[]>().notNull(),
    answer: text("answer").notNull(),
  },
  (table) => [primaryKey({ columns: [table.shopId, table.articleId, table.locale] })],
)

export const packs = sqliteTable(
  "packs",
  {
    id: text("id").primaryKey(),
    shopId: text("shop_id").notNull(),
    hash: text("hash").notNull(),
    manifest: text("manifest").notNull(),
    articles: integer("articles").notNull(),
    phrasings: integer("phrasings").notNull(),
    bytes: integer("bytes").notNull(),
    locales: text("locales", { mode: "json" }).$type<string[]>().notNull(),
    topics: text("topics", { mode: "json" })
      .$type<Record<string, { article: string; question: string }[]>>()
      .notNull(),
    createdAt: integer("created_at").notNull(),
    createdBy: text("created_by").notNull(),
  },
  (table) => [index("packs_by_shop").on(table.shopId, table.createdAt)],
)

/** When a shop's websites last loaded the widget; for the installation check. */
export const sightings = sqliteTable(
  "sightings",
  {
    shopId: text("shop_id").notNull(),
    origin: text("origin").notNull(),
    seenAt: integer("seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.shopId, table.origin] })],
)

export const apiKeys = sqliteTable(
  "api_keys",
  {
    id: text("id").primaryKey(),
    shopId: text("shop_id").notNull(),
    name: text("name").notNull(),
    prefix: text("prefix").notNull(),
    hash: text("hash").notNull().unique(),
    createdAt: integer("created_at").notNull(),
    lastUsedAt: integer("last_used_at"),
  },
  (table) => [index("api_keys_by_shop").on(table.shopId)],
)

/** First answers to requests that carried an `Idempotency-Key`; kept for 24 hours. */
export const idempotency = sqliteTable(
  "idempotency",
  {
    scope: text("scope").notNull(),
    key: text("key").notNull(),
    fingerprint: text("fingerprint").notNull(),
    /** Null while the first request is still running. */
    status: integer("status"),
    contentType: text("content_type"),
    body: text("body"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.key] })],
)

/** Setup tokens that were used, by hash: each opens the door once. */
export const usedSetupTokens = sqliteTable("used_setup_tokens", {
  hash: text("hash").primaryKey(),
  usedAt: integer("used_at").notNull(),
})

/** Mail kept instead of sent, where no mail service is bound. */
export const devMail = sqliteTable("dev_mail", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  to: text("to").notNull(),
  subject: text("subject").notNull(),
  text: text("text").notNull(),
  at: integer("at").notNull(),
})
