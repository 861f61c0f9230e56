import { database } from "../db/client.ts"
import { projectConversation } from "../db/queries/conversations.ts"
import type { Env } from "../env.ts"
import type { Consumer } from "./delivery.ts"

/**
 * Who reads the log of a shop's conversation behind the room; nobody before it has begun. `onDelivered` hears up
 * to which position an operator's inbox has been told.
 */
export function consumersOf(
  env: Env,
  shopId: string | null,
  onDelivered: (seq: number) => void,
): Consumer[] {
  if (shopId === null) return []
  const hub = env.HUBS.get(env.HUBS.idFromName(shopId))
  return [
    {
      name: "hub",
      take: async (_entries, conversation) => {
        if ((await hub.conversationChanged(conversation)) > 0) onDelivered(conversation.seq)
      },
    },
    {
      name: "read-model",
      take: async (entries, conversation) =>
        projectConversation(database(env.DB), shopId, conversation, entries),
    },
  ]
}
