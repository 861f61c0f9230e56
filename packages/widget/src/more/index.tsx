import type { Block as KnownBlock, LogEntry } from "@shopbell/protocol"
import type { Delivery } from "@shopbell/client"
import type { ComponentChildren, VNode } from "preact"
import { enMore } from "../locales/en-more.ts"
import { en } from "../locales/en.ts"
import type { Ui } from "../panel/ui.ts"
import { Below } from "./Below.tsx"
import { between } from "./between.tsx"
import { Block } from "./Block.tsx"
import { Count } from "./Count.tsx"
import { Markdown } from "./Markdown.tsx"
import css from "./more.css?inline"
import { Notice } from "./Notice.tsx"
import { countUnread } from "./unread.ts"
import { Unsent } from "./Unsent.tsx"

/**
 * What not every shopper needs to see at once. It is fetched beside the panel, which draws without
 * it until it is there: each function gives what belongs at its place, or nothing.
 */
export interface More {
  /** Words with emphasis, lists and links. */
  Markdown: (props: { text: string }) => VNode
  /** Above an entry: the day, or what happened to the conversation. */
  between: (entry: LogEntry, before: LogEntry | undefined, ui: Ui) => ComponentChildren
  /** A block that is not text. */
  block: (block: KnownBlock, entry: LogEntry, ui: Ui) => ComponentChildren
  /** Beneath a message. */
  after: (entry: LogEntry, ui: Ui) => ComponentChildren
  /** Beneath a message that is not in the log yet. */
  unsent: (clientId: string, delivery: Delivery, ui: Ui) => ComponentChildren
  /** Above the composer, over the full width: connection, context, consent. */
  notice: (ui: Ui) => ComponentChildren
  /** In the composer, above the field and beside it. */
  aboveComposer: (ui: Ui) => ComponentChildren
  besideComposer: (ui: Ui) => ComponentChildren
  /** In the head. */
  menu: (ui: Ui) => ComponentChildren
  /** Beneath the greeting. */
  home: (ui: Ui) => ComponentChildren
  /** Called before every drawing. */
  drawn: (ui: Ui, open: boolean) => void
  /** What the page asks for by name. */
  call: (method: string, args: unknown[]) => unknown
  destroy: () => void
}

/** Brings the rest: its words, its styles, its parts. */
export function createMore({ host, client }: Ui): More {
  Object.assign(en, enMore)
  host.addStyles(host.root, css)
  const unread = countUnread(host)

  return {
    Markdown,
    between: (entry, before, ui) => between({ entry, before, ui }),
    block: (block, entry, ui) => <Block block={block} entry={entry} ui={ui} />,
    after: (entry, ui) => <Below entry={entry} ui={ui} />,
    unsent: (clientId, delivery, ui) => <Unsent clientId={clientId} delivery={delivery} ui={ui} />,
    notice: (ui) => <Notice ui={ui} />,
    aboveComposer: (ui) => <Count ui={ui} />,
    besideComposer: () => null,
    menu: () => null,
    home: () => null,
    drawn: ({ view }, open) => unread(view, open),
    call(method) {
      if (method === "requestHuman") return client.conversation.requestHuman()
      if (method === "newConversation") client.conversation.restart()
      return undefined
    },
    destroy() {},
  }
}
