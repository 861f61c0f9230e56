import type { Conversation } from "@shopbell/protocol"
import { t } from "../../t.ts"

export const contactName = (conversation: Pick<Conversation, "contact"> | null): string =>
  conversation?.contact.name ?? conversation?.contact.email ?? t("list.visitor")
