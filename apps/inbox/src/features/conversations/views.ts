import type { Conversation } from "@shopbell/protocol"

/** The lists an operator can look at. */
export const views = ["waiting", "mine", "tickets", "bot", "all", "resolved"] as const
export type View = (typeof views)[number]

/**
 * What to ask the API for; `mine` is narrowed down here, as the API knows holders, not names, and `waiting` by
 * those who left an address instead. Tickets are a list of their own.
 */
export const queries: Record<
  Exclude<View, "tickets">,
  { status?: Conversation["status"]; holder?: Conversation["baton"]["holder"] }
> = {
  waiting: { status: "open", holder: "nobody" },
  mine: { status: "open", holder: "operator" },
  bot: { holder: "bot" },
  all: {},
  resolved: { status: "resolved" },
}

export function belongs(
  view: View,
  { status, baton, ticket, waitingSince }: Conversation,
  operatorId: string,
): boolean {
  switch (view) {
    case "waiting":
      return status === "open" && baton.holder === "nobody" && waitingSince !== null
    case "tickets":
      return ticket?.solvedAt === null
    case "mine":
      return status === "open" && baton.operatorId === operatorId
    case "bot":
      return baton.holder === "bot"
    case "all":
      return true
    case "resolved":
      return status === "resolved"
  }
}

/** A view's conversations, newest first, tickets by when they were opened; ids keep those of the same moment in a fixed order. */
export function listOf(
  known: Iterable<Conversation>,
  view: View,
  operatorId: string,
): Conversation[] {
  const timeOf = ({ ticket, updatedAt }: Conversation) =>
    view === "tickets" ? (ticket?.openedAt ?? 0) : updatedAt
  return [...known]
    .filter((conversation) => belongs(view, conversation, operatorId))
    .sort((a, b) => timeOf(b) - timeOf(a) || b.id.localeCompare(a.id))
}

export type Known = ReadonlyMap<string, Conversation>

/** Takes in what the server says of conversations; an older summary never replaces a newer one. */
export function merge(known: Known, incoming: readonly Conversation[]): Known {
  const next = new Map(known)
  for (const conversation of incoming) {
    if ((next.get(conversation.id)?.seq ?? 0) <= conversation.seq) {
      next.set(conversation.id, conversation)
    }
  }
  return next
}

/**
 * Takes in a view's first page. What we thought was in the view and is not on the page has moved on
 * unheard, or lies on a later page: either way it is forgotten, unless it was `spared` because it changed meanwhile.
 */
export function replaceFirstPage(
  known: Known,
  isInView: (conversation: Conversation) => boolean,
  page: readonly Conversation[],
  spared: ReadonlySet<string>,
): Known {
  const onPage = new Set(page.map(({ id }) => id))
  const kept = [...known].filter(
    ([id, conversation]) => onPage.has(id) || spared.has(id) || !isInView(conversation),
  )
  return merge(new Map(kept), page)
}
