import { z } from "zod"
import { articleIdSchema, idOf, localeSchema, timestampSchema } from "./ids.ts"

/** One article in one language: the formal question, how people really ask, and the answer (markdown subset). */
export const articleTextSchema = z
  .object({
    question: z.string().trim().min(1).max(500),
    variants: z.array(z.string().trim().min(1).max(500)).max(200),
    answer: z.string().trim().min(1).max(4_000),
  })
  .meta({ id: "ArticleText" })
export type ArticleText = z.infer<typeof articleTextSchema>

const texts = z
  .record(localeSchema, articleTextSchema)
  .refine((all) => Object.keys(all).length > 0, "needs at least one language")

export const articleInputSchema = z
  .object({ category: z.string().trim().max(80).nullable(), texts })
  .meta({ id: "ArticleInput" })

export const articleSchema = z
  .object({
    id: articleIdSchema,
    category: z.string().nullable(),
    texts,
    updatedAt: timestampSchema,
  })
  .meta({ id: "Article" })
export type Article = z.infer<typeof articleSchema>

export const importFormatSchema = z.enum(["jsonl", "csv", "markdown"])
export type ImportFormat = z.infer<typeof importFormatSchema>

/** A row that cannot be imported: where it is and why. */
export const importProblemSchema = z
  .object({
    /** 1-based line in the file. */
    line: z.number().int(),
    column: z.string().nullable(),
    message: z.string(),
  })
  .meta({ id: "ImportProblem" })
export type ImportProblem = z.infer<typeof importProblemSchema>

export const importReportSchema = z
  .object({
    dryRun: z.boolean(),
    encoding: z.string(),
    /** CSV only: the delimiter that was found. */
    delimiter: z.string().nullable(),
    rows: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    locales: z.array(z.string()),
    problems: z.array(importProblemSchema),
  })
  .meta({ id: "ImportReport" })
export type ImportReport = z.infer<typeof importReportSchema>

export const packSchema = z
  .object({
    id: idOf("pack"),
    /** Content hash of the manifest; the same knowledge gives the same hash. */
    hash: z.string(),
    active: z.boolean(),
    articles: z.number().int(),
    phrasings: z.number().int(),
    bytes: z.number().int(),
    locales: z.array(z.string()),
    createdAt: timestampSchema,
    createdBy: z.string(),
  })
  .meta({ id: "Pack" })
export type Pack = z.infer<typeof packSchema>

/** One stretch of a week, by the shop's clock: ISO weekdays (1 is Monday) and 24-hour times. */
export const weekHoursSchema = z
  .object({
    days: z.array(z.number().int().min(1).max(7)),
    opens: z.string().max(5),
    closes: z.string().max(5),
  })
  .meta({ id: "WeekHours" })
export type WeekHours = z.infer<typeof weekHoursSchema>

/** A policy field's value; `null` empties it. Each field has its own kind, which the server checks. */
export const policyValueSchema = z.union([
  z.string().max(300),
  z.number(),
  z.boolean(),
  z.array(z.string().max(300)).max(250),
  z.array(z.number()).max(2),
  z.array(weekHoursSchema).max(14),
  z.null(),
])

export const policyInputSchema = z
  .object({
    /** What the shop tells once, by field: `returnDays: 30`. */
    fields: z.record(z.string().max(60), policyValueSchema),
    /** Sets of starter answers: `core`, and the shop's trades. */
    packs: z.array(z.string().max(40)).max(20),
    /** Languages of the starter answers; `null` is every language there is. */
    locales: z.array(localeSchema).max(80).nullable(),
  })
  .meta({ id: "PolicyInput" })
export type PolicyInput = z.infer<typeof policyInputSchema>

export const policySchema = policyInputSchema
  .extend({
    /** Starter answers shoppers get after the next publish, in one language. */
    answers: z.number().int(),
    /** Questions that stay unanswered until these fields are filled. */
    silent: z.array(
      z.object({ intent: z.string(), title: z.string(), fields: z.array(z.string()) }),
    ),
  })
  .meta({ id: "Policy" })
export type Policy = z.infer<typeof policySchema>

/** Something to look at before publishing. */
export const findingSchema = z
  .object({
    rule: z.enum(["contradiction", "unfilled", "missing-locale", "near-duplicate", "expired"]),
    locale: z.string(),
    articles: z.array(z.string()),
    message: z.string(),
  })
  .meta({ id: "Finding" })
export type Finding = z.infer<typeof findingSchema>

const answered = z.object({ article: z.string(), title: z.string() }).nullable()

/** What a publish changes for shoppers. */
export const publishReportSchema = z
  .object({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    /** How many of the last questions were asked again of both packs. */
    asked: z.number().int(),
    /** Those that are answered differently now; `null` is no instant answer. */
    different: z.array(z.object({ text: z.string(), before: answered, after: answered })),
  })
  .meta({ id: "PublishReport" })
export type PublishReport = z.infer<typeof publishReportSchema>

const progress = z.object({
  type: z.literal("progress"),
  step: z.string(),
  done: z.number().int(),
  total: z.number().int(),
})
const failed = z.object({ type: z.literal("failed"), code: z.string(), detail: z.string() })
export type Progress = z.infer<typeof progress>

/** Lines of an import's answer (newline-delimited JSON), ending in `done` or `failed`. */
export const importEventSchema = z
  .discriminatedUnion("type", [
    progress,
    z.object({ type: z.literal("done"), report: importReportSchema }),
    failed.extend({ report: importReportSchema.optional() }),
  ])
  .meta({ id: "ImportEvent" })
export type ImportEvent = z.infer<typeof importEventSchema>

/** Lines of a publish's answer (newline-delimited JSON), ending in `done` or `failed`. */
export const publishEventSchema = z
  .discriminatedUnion("type", [
    progress,
    z.object({ type: z.literal("done"), pack: packSchema, report: publishReportSchema }),
    failed,
  ])
  .meta({ id: "PublishEvent" })
export type PublishEvent = z.infer<typeof publishEventSchema>
