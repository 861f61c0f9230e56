import { z } from "zod"
import type { ConversationRoom } from "./durable/conversation-room.ts"
import type { InboxHub } from "./durable/inbox-hub.ts"
import type { Publisher } from "./durable/publisher.ts"
import { ApiError } from "./errors.ts"

/** The bindings of wrangler.toml, plus vars and secrets. */
export interface Env {
  DB: D1Database
  PACKS: KVNamespace
  /** Where attached files are kept; without it there are none. */
  FILES?: R2Bucket
  ASSETS: Fetcher
  ROOMS: DurableObjectNamespace<ConversationRoom>
  HUBS: DurableObjectNamespace<InboxHub>
  PUBLISHERS: DurableObjectNamespace<Publisher>
  SIGN_IN_LIMIT: RateLimit
  SESSION_LIMIT: RateLimit
  EMAIL?: SendEmail
  SHOPBELL_SECRET?: string
  SETUP_TOKEN?: string
  MAIL_FROM?: string
  DEV_MAILBOX?: string
  ANTHROPIC_API_KEY?: string
  ANTHROPIC_BASE_URL?: string
  ANTHROPIC_MODEL?: string
}

const settingsSchema = z.object({
  SHOPBELL_SECRET: z
    .string({ error: "set it to a random text of 32 characters or more" })
    .min(32, "must have 32 characters or more"),
  SETUP_TOKEN: z.string().min(16, "must have 16 characters or more").optional(),
  MAIL_FROM: z.email("must be an e-mail address").optional(),
  DEV_MAILBOX: z.enum(["on", "off"]).optional(),
  ANTHROPIC_API_KEY: z.string().min(1).optional(),
  ANTHROPIC_BASE_URL: z.url("must be a URL").optional(),
  ANTHROPIC_MODEL: z.string().min(1).optional(),
})

export interface Settings {
  secret: string
  setupToken: string | null
  mailFrom: string | null
  devMailbox: boolean
  model: { apiKey: string; baseURL: string | undefined; name: string } | null
}

/** Haiku is the cheapest model that cites its sources; a shop may set another. */
const defaultModel = "claude-haiku-5-5"

/** Reads vars and secrets once; a wrong one names itself instead of failing later. */
export function settingsOf(env: Env): Settings {
  const blankToNone = Object.fromEntries(
    Object.keys(settingsSchema.shape).map((key) => {
      const value: unknown = env[key as keyof Env]
      return [key, value === "" ? undefined : value]
    }),
  )
  const parsed = settingsSchema.safeParse(blankToNone)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    throw new ApiError("bad_environment", wrong.join("; "))
  }
  const vars = parsed.data
  return {
    secret: vars.SHOPBELL_SECRET,
    setupToken: vars.SETUP_TOKEN ?? null,
    mailFrom: vars.MAIL_FROM ?? null,
    devMailbox: vars.DEV_MAILBOX === "on",
    model: vars.ANTHROPIC_API_KEY
      ? {
          apiKey: vars.ANTHROPIC_API_KEY,
          baseURL: vars.ANTHROPIC_BASE_URL,
          name: vars.ANTHROPIC_MODEL ?? defaultModel,
        }
      : null,
  }
}
