import type { Saved } from "../offline/index.tsx"
import type { Ui } from "../panel/ui.ts"
import { isOffline } from "./is-offline.ts"

/** The page's own work comes first. */
const restMs = 2_000

declare global {
  interface Navigator {
    /** Network Information API: Chromium only. */
    connection?: { saveData?: boolean }
  }
}

/**
 * Brings the shop's answers for when the connection is gone: once somebody has written, so that those who only
 * look fetch nothing, and not where the shop or the shopper's data saver is against it.
 */
export function createSaving(ui: Ui): { drawn: () => void; answer: Saved } {
  let locale: string | null = null
  let saved: Saved | null = null
  return {
    drawn() {
      const { view, t, host } = ui
      if (
        view.connection !== "online" ||
        !navigator.onLine ||
        !view.entries.length ||
        locale === t.locale
      )
        return
      if (host.settings.offline === "off" || navigator.connection?.saveData) return
      locale = t.locale
      setTimeout(() => {
        import("../offline/index.tsx")
          .then((module) => module.createSaved(ui))
          .then(
            (ready) => {
              saved = ready
            },
            () => {
              // The next drawing tries again.
              locale = null
            },
          )
      }, restMs)
    },
    answer: (clientId, text) => (saved && isOffline(ui) ? saved(clientId, text) : null),
  }
}
