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
    z.object({ type: z.literal("done"), pack: packSchema }),
    failed,
  ])
  .meta({ id: "PublishEvent" })
export type PublishEvent = z.infer<typeof publishEventSchema>
