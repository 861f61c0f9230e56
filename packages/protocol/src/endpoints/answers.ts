import { z } from "zod"
import { askInputSchema, askOutputSchema, offlineAnswersSchema } from "../answer.ts"
import { identityProofSchema } from "../identity.ts"
import { idOf, localeSchema } from "../ids.ts"
import { widgetConfigSchema } from "../shop.ts"
import { define } from "./endpoint.ts"

const shopKey = z.string().max(80)

/** What a shopper's page asks before and beside a conversation. */
export const answerEndpoints = {
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
  getOfflineAnswers: define({
    method: "GET",
    path: "/v1/offline-answers",
    tag: "Answers",
    auth: "shop",
    status: 200,
    summary:
      "The shop's published answers in one language, for a page to look in when its connection is gone",
    query: z.object({ shop: shopKey, locale: localeSchema }),
    output: offlineAnswersSchema,
    errors: [],
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
} as const
