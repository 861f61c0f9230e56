import { z } from "zod"
import { conversationSchema } from "./conversation.ts"
import { idOf } from "./ids.ts"

export const operatorSchema = z
  .object({
    id: idOf("operator"),
    name: z.string(),
    email: z.string(),
    role: z.enum(["owner", "operator"]),
  })
  .meta({ id: "Operator" })
export type Operator = z.infer<typeof operatorSchema>

const presence = z.object({ id: idOf("operator"), name: z.string() })
export type OperatorPresence = z.infer<typeof presence>

/** What a shop's hub tells its operators. */
export const hubFrameSchema = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("hub.welcome"), operators: z.array(presence) }),
    z.object({ type: z.literal("conversation.updated"), conversation: conversationSchema }),
    /** It was deleted, with everything in it. */
    z.object({ type: z.literal("conversation.erased"), conversationId: idOf("conversation") }),
    z.object({ type: z.literal("operators.changed"), operators: z.array(presence) }),
    /** The shop's answers changed: a pack was published or rolled back. */
    z.object({ type: z.literal("pack.activated"), packId: idOf("pack") }),
  ])
  .meta({ id: "HubFrame" })
export type HubFrame = z.infer<typeof hubFrameSchema>
