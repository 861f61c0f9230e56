import type { en } from "./en.ts"
import type { enMore } from "./en-more.ts"

/** Every word the widget shows. A locale that misses a key does not compile. */
export type Messages = Record<keyof typeof en | keyof typeof enMore, string>
