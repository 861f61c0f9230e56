import type { HistoryMessage } from "@shopbell/answers"
import type { ConversationState } from "@shopbell/core"
import { type Block, plainText } from "@shopbell/protocol"
import type { RoomStore } from "./room-store.ts"

const historyLength = 12

/** What was said before a question, as far as the bot may look back. */
export function historyBefore(
  store: RoomStore,
  { contextFrom }: Pick<ConversationState, "contextFrom">,
  before: number,
): HistoryMessage[] {
  const from = Math.max(contextFrom, before - historyLength * 3)
  return store
    .entriesBetween(from, before - 1)
    .flatMap(({ at, event }) => {
      if (event.type !== "message.created" || event.message.kind === "note") return []
      const { author, blocks, turn } = event.message
      if (author.kind === "system") return []
      return [
        {
          author: author.kind,
          text: plainText(blocks),
          at,
          ...(turn && { articles: turn.sources.map((source) => source.article) }),
          ...offeredIn(blocks),
        },
      ]
    })
    .slice(-historyLength)
}

/** The articles a clarifying message offered, so that "the second one" means the right one. */
function offeredIn(blocks: readonly Block[]): { options?: HistoryMessage["options"] } {
  const options = blocks.flatMap((block) =>
    block.type === "choices"
      ? block.choices.flatMap(({ label, action, article }) =>
          action === "ask" ? [{ label, ...(article !== undefined && { article }) }] : [],
        )
      : [],
  )
  return options.length === 0 ? {} : { options }
}
