import { plainWords } from "./words.ts"
import type { Ui } from "../panel/ui.ts"

/** The conversation as a text file in the shopper's downloads. */
export function saveTranscript(ui: Ui): void {
  const url = URL.createObjectURL(new Blob([transcript(ui)], { type: "text/plain;charset=utf-8" }))
  const link = document.createElement("a")
  link.href = url
  link.download = `${ui.config?.name ?? "chat"} ${new Date().toISOString().slice(0, 10)}.txt`
  link.click()
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** One line a message: when, who, what. */
export function transcript({ view, t, config }: Ui): string {
  const lines = view.entries.flatMap(({ at, event }) => {
    if (event.type !== "message.created") return []
    const { author, blocks } = event.message
    const who = author.kind === "bot" ? `${t("bot")} (${t("ai")})` : (author.name ?? "–")
    const when = new Date(at).toLocaleString(t.locale, { dateStyle: "short", timeStyle: "short" })
    return `${when}  ${author.kind === "contact" ? "→" : who}: ${plainWords(blocks)}`
  })
  return `${config?.name ?? ""}\n\n${lines.join("\n")}\n`
}
