import type { Block as KnownBlock, Choice, LogEntry } from "@shopbell/protocol"
import type { createCards } from "./Cards.tsx"
import { Markdown } from "./Markdown.tsx"
import type { Rest } from "./rest.ts"

export interface BlockProps {
  block: KnownBlock
  entry: LogEntry
  rest: Rest
  /** Blocks with a face of their own, once they are there. */
  cards: () => ReturnType<typeof createCards> | null
}

const withCards = /^(products|order|coupon|image|file|form)$/

/** A block that is not text; one of a newer server's kinds shows what it says to those who do not know it. */
export function Block({ block, entry, rest, cards }: BlockProps) {
  if (block.type === "choices") return <Choices choices={block.choices} entry={entry} rest={rest} />
  if (withCards.test(block.type)) {
    const Card = cards()
    const isNewest = entry === rest.ui.view.entries.findLast(isSpoken)
    return Card && <Card block={block} rest={rest} open={isNewest} />
  }
  const fallback = "fallback" in block && typeof block.fallback === "string" ? block.fallback : ""
  return (
    <div class="bubble" dir="auto">
      <Markdown text={fallback} />
    </div>
  )
}

/** Quick replies, until something is said after them. */
function Choices({
  choices,
  entry,
  rest,
}: Pick<BlockProps, "entry" | "rest"> & { choices: Choice[] }) {
  const { view, client } = rest.ui
  const { event } = entry
  if (
    event.type !== "message.created" ||
    view.outbox.length ||
    entry !== view.entries.findLast(isSpoken)
  )
    return null
  const pick = (choice: Choice) => client.conversation.pick(choice, event.message.id)
  return (
    <div class="choices">
      {choices.map((choice) => (
        <button key={choice.label} type="button" dir="auto" onClick={() => pick(choice)}>
          {choice.label}
        </button>
      ))}
    </div>
  )
}

/** What ends the time of quick replies: words, or a call for a person. */
export const isSpoken = ({ event: { type } }: LogEntry) =>
  /^(message.created|handoff.requested|conversation.(claimed|returned|resolved))$/.test(type)
