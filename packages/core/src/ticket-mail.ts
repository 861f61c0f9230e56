import { type LogEntry, plainText } from "@shopbell/protocol"
import { phrasesFor } from "./phrases/index.ts"
import { applyEntry, type ConversationState, emptyState } from "./state.ts"
import { hasOpenTicket } from "./ticket.ts"

/** What an operator wrote while a ticket was open, as it goes to the ticket's address. */
export interface MailedAnswer {
  to: string
  /** Null until the ticket has its number. */
  number: number | null
  by: string | null
  text: string
  /** What the shopper had said last. */
  question: string | null
  locale: string
  /** Where the chat was. */
  page: string | null
}

const questionChars = 300

/** The operator's message at that position as mail; null where it is none or no ticket was open. */
export function answerByMail(log: readonly LogEntry[], seq: number): MailedAnswer | null {
  const fold = (state: ConversationState, entries: readonly LogEntry[]) =>
    entries.reduce(applyEntry, state)
  const then = fold(emptyState("", ""), log.slice(0, seq))
  const entry = log[seq - 1]
  if (entry?.event.type !== "message.created" || !hasOpenTicket(then)) return null
  const { message } = entry.event
  if (message.author.kind !== "operator" || message.kind !== "message") return null
  return {
    to: fold(then, sameTicket(log.slice(seq))).ticket?.email ?? then.ticket.email,
    number: numberOf(log, then.ticketSeq),
    by: message.author.name,
    text: plainText(message.blocks),
    question: questionBefore(log, seq),
    locale: then.locale,
    page: then.page?.url ?? null,
  }
}

/** The address may be corrected later; another ticket says nothing of this one. */
function sameTicket(later: readonly LogEntry[]): readonly LogEntry[] {
  const next = later.findIndex(({ event }) => event.type === "ticket.opened")
  return next < 0 ? later : later.slice(0, next)
}

function numberOf(log: readonly LogEntry[], openedSeq: number): number | null {
  for (const { event } of log) {
    if (event.type === "ticket.numbered" && event.openedSeq === openedSeq) return event.number
  }
  return null
}

function questionBefore(log: readonly LogEntry[], seq: number): string | null {
  for (const { event } of log.slice(0, seq).toReversed()) {
    if (event.type === "message.created" && event.message.author.kind === "contact")
      return plainText(event.message.blocks)
  }
  return null
}

/** Subject and words of such a mail. */
export function ticketMailText(
  answer: MailedAnswer & { number: number },
  shop: { name: string; origins: readonly string[] },
): { subject: string; text: string } {
  const { ticket, youWrote, replyInChat } = phrasesFor(answer.locale)
  const name = ticket.replace("{}", () => `${answer.number}`)
  const link = linkTo(answer.page, shop.origins)
  const parts = [
    answer.text,
    [answer.by, shop.name].filter(Boolean).join("\n"),
    answer.question && `${youWrote}\n${quoted(answer.question)}`,
    [replyInChat, link].filter(Boolean).join("\n"),
  ]
  return {
    subject: `${shop.name} · ${name}`.replaceAll(/\s+/g, " "),
    text: `${parts.filter(Boolean).join("\n\n")}\n`,
  }
}

const quoted = (question: string) =>
  (question.length > questionChars ? `${question.slice(0, questionChars).trimEnd()} …` : question)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n")

/**
 * Only to the shop's own websites: what a page says of itself is proven by nothing, and a shop must not lend its
 * name to a foreign link. What stands behind the path may be a key to a basket, and the address may be mistyped.
 */
function linkTo(page: string | null, origins: readonly string[]): string | null {
  if (page === null || !URL.canParse(page)) return null
  const { origin, pathname } = new URL(page)
  return origins.includes(origin) ? origin + pathname : null
}
