import { database } from "../db/client.ts"
import { projectConversation } from "../db/queries/conversations.ts"
import type { Env } from "../env.ts"
import type { Consumer } from "./delivery.ts"

/** Who reads the log of a shop's conversation behind the room; nobody before it has begun. */
export function consumersOf(env: Env, shopId: string | null): Consumer[] {
  if (shopId === null) return []
  const hub = env.HUBS.get(env.HUBS.idFromName(shopId))
  return [
    {
      name: "hub",
      take: async (_entries, conversation) => hub.conversationChanged(conversation),
    },
    {
      name: "read-model",
      take: async (entries, conversation) =>
        projectConversation(database(env.DB), shopId, conversation, entries),
    },
  ]
}
