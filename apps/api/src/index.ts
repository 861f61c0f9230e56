import { app } from "./app.ts"
import type { Env } from "./env.ts"

export { ConversationRoom } from "./durable/conversation-room.ts"
export { InboxHub } from "./durable/inbox-hub.ts"
export { Publisher } from "./durable/publisher.ts"

export default {
  fetch: (request, env, ctx) => app.fetch(request, env, ctx),
} satisfies ExportedHandler<Env>
