import type { AskContext } from "../types.ts"

/** The text to match: the message, with what it leans on from earlier turns. */
export function dialogueText(text: string, _context: AskContext, _language: string): string {
  return text
}
