import type { z } from "zod"
import { answerEndpoints } from "./endpoints/answers.ts"
import { conversationEndpoints } from "./endpoints/conversations.ts"
import { inboxEndpoints } from "./endpoints/inbox.ts"
import { knowledgeEndpoints } from "./endpoints/knowledge.ts"
import { runningEndpoints } from "./endpoints/running.ts"
import { shopEndpoints } from "./endpoints/shop.ts"
import type { Endpoint } from "./endpoints/endpoint.ts"

export type { Auth, Endpoint } from "./endpoints/endpoint.ts"

/** Every endpoint there is: what is not in here is not served. */
export const endpoints = {
  ...answerEndpoints,
  ...conversationEndpoints,
  ...inboxEndpoints,
  ...shopEndpoints,
  ...knowledgeEndpoints,
  ...runningEndpoints,
} as const satisfies Record<string, Endpoint>

export type EndpointName = keyof typeof endpoints
type Shape<E, K extends string> = E extends Record<K, z.ZodType> ? E[K] : never
/** What the caller sends as JSON. */
export type InputOf<N extends EndpointName> = z.input<Shape<(typeof endpoints)[N], "input">>
/** What comes back; for `ndjson` endpoints, one line of it. */
export type OutputOf<N extends EndpointName> = z.output<Shape<(typeof endpoints)[N], "output">>
