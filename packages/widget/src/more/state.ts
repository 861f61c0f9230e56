import type { KeyValue } from "@shopbell/client"
import type { PageContext } from "@shopbell/protocol"

export type Sheet = "menu" | "language" | "forget" | "past" | "email"

/** What the shopper has chosen in this panel, and what the page has said. */
export interface Choices {
  /** What lies over the thread. */
  sheet: Sheet | null
  /** Small news about the shopper's own doing: "Copied". */
  toast: string | null
  /** Something was said below what the shopper is reading. */
  newer: boolean
  muted: boolean
  /** The emoji are shown. */
  picking: boolean
  /** 0 to 2: how much larger the words are. */
  size: number
  /** Asked for, given or refused; null where the page does not ask. */
  consent: "pending" | "granted" | "denied" | null
  /** Words that wait for consent. */
  held: string | null
  /** What the page says it shows, and whether the shopper took it away. */
  context: PageContext
  contextRemoved: boolean
}

/** As they were when this browser was here last. */
export function readChoices(kept: KeyValue, consent: Choices["consent"]): Choices {
  const size = Number(kept.read("size"))
  return {
    sheet: null,
    toast: null,
    newer: false,
    picking: false,
    muted: kept.read("muted") === true,
    size: size === 1 || size === 2 ? size : 0,
    consent: kept.read("consent") === "granted" && consent === "pending" ? "granted" : consent,
    held: null,
    context: {},
    contextRemoved: false,
  }
}
