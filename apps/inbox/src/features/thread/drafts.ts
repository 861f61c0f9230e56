import { keyValue } from "@shopbell/client"
import { storageOrNone } from "../../api.ts"

export type Mode = "reply" | "note"
export type Draft = Record<Mode, string>

const storage = keyValue(storageOrNone(), "shopbell:inbox:draft:")

/** What was begun in a conversation and not sent; reply and note apart, so that neither becomes the other. */
export function readDraft(conversationId: string): Draft {
  const kept = storage.read(conversationId)
  if (typeof kept !== "object" || kept === null) return { reply: "", note: "" }
  return { reply: textIn(kept, "reply"), note: textIn(kept, "note") }
}

export function keepDraft(conversationId: string, draft: Draft): void {
  storage.write(conversationId, draft.reply || draft.note ? draft : null)
}

function textIn(kept: object, mode: Mode): string {
  const value: unknown = Reflect.get(kept, mode)
  return typeof value === "string" ? value : ""
}
