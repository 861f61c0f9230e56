import type { Ui } from "../panel/ui.ts"

/**
 * True where words cannot leave. The browser's own word is taken where it says there is no network, long
 * before a silent socket is given up; where it says there is one, it may be wrong.
 */
export const isOffline = ({ view: { connection } }: Ui): boolean =>
  connection === "offline" || (connection === "online" && !navigator.onLine)
