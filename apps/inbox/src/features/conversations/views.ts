import type { Conversation } from "@shopbell/protocol"

/** The lists an operator can look at. */
export const views = ["waiting", "mine", "bot", "all", "resolved"] as const
export type View = (typeof views)[number]

/** What to ask the API for; `mine` is narrowed down here, as the API knows holders, not names. */
export const queries: Record<
  View,
  { status?: Conversation["status"]; holder?: Conversation["baton"]["holder"] }
> = {
  waiting: { status: "open", holder: "nobody" },
  mine: { status: "open", holder: "operator" },
  bot: { holder: "bot" },
  all: {},
  resolved: { status: "resolved" },
}

export function belongs(view: View, { status, baton }: Conversation, operatorId: string): boolean {
  switch (view) {
    case "waiting":
      return status === "open" && baton.holder === "nobody"
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

/** A view's conversations, newest first; ids keep those of the same moment in a fixed order. */
export function listOf(
  known: Iterable<Conversation>,
  view: View,
  operatorId: string,
): Conversation[] {
  return [...known]
    .filter((conversation) => belongs(view, conversation, operatorId))
    .sort((a, b) => b.updatedAt - a.updatedAt || b.id.localeCompare(a.id))
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
