import type { LogEntry } from "@shopbell/protocol"
import { database } from "../db/client.ts"
import { projectConversation } from "../db/queries/conversations.ts"
import type { Env } from "../env.ts"
import type { Consumer } from "./delivery.ts"
import { ticketMail } from "./ticket-mail.ts"
import { ticketNumbers } from "./ticket-numbers.ts"

/** What consumers know of the room they read behind, and may tell it. */
export interface ConsumedRoom {
  shopId: string | null
  /** The whole log. */
  log: () => LogEntry[]
  /** Has the shopper a socket open? */
  isShopperHere: () => boolean
  /** How far the shopper has read the log. */
  readTo: () => number
  /** An operator's inbox has been told up to there. */
  onDelivered: (seq: number) => void
  onNumbered: (openedSeq: number, number: number) => void
}

/** Who reads the log of a shop's conversation behind the room; nobody before it has begun. */
export function consumersOf(env: Env, room: ConsumedRoom): Consumer[] {
  const { shopId } = room
  if (shopId === null) return []
  const hub = env.HUBS.get(env.HUBS.idFromName(shopId))
  return [
    {
      name: "hub",
      take: async (_entries, conversation) => {
        if ((await hub.conversationChanged(conversation)) > 0) room.onDelivered(conversation.seq)
      },
    },
    {
      name: "read-model",
      take: async (entries, conversation) =>
        projectConversation(database(env.DB), shopId, conversation, entries),
    },
    ticketNumbers(database(env.DB), shopId, room.onNumbered),
    ticketMail(env, shopId, room),
  ]
}
