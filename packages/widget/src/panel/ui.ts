import type { Client, ConversationView } from "@shopbell/client"
import type { WidgetConfig } from "@shopbell/protocol"
import type { PanelHost } from "../contract.ts"
import type { Translate } from "../locales/translate.ts"
import type { More } from "../more/index.tsx"

/** All that the panel's parts draw from, and what they may ask for. */
export interface Ui {
  host: PanelHost
  client: Client
  /** False where the shopper has not agreed yet. */
  keeps: boolean
  view: ConversationView
  config: WidgetConfig | null
  t: Translate
  /** The language to speak: as the page has set, or as page and browser do. */
  locale: string
  /** What stands in the composer. */
  text: string
  /** The parts that not every shopper needs, once they are there. */
  more: More | null
  write: (text: string) => void
  send: (text: string) => void
  close: () => void
  draw: () => void
}
