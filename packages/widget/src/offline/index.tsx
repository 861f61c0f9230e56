import { loadLexicon, offlineReader, type OfflineAnswer } from "@shopbell/answers/offline"
import type { VNode } from "preact"
import { Markdown } from "../more/Markdown.tsx"
import { paths } from "../more/icons.ts"
import { Path } from "../panel/icons.tsx"
import type { Ui } from "../panel/ui.ts"
import css from "./offline.css?inline"

/** Beneath words that wait for a connection: what the shop's published answers say to them. */
export type Saved = (clientId: string, text: string) => VNode | null

/**
 * Fetches the shop's answers in the panel's language while there is a connection, and looks in them where
 * there is none. Nothing is kept beyond the page.
 */
export async function createSaved(ui: Ui): Promise<Saved> {
  const { client, host, t } = ui
  const [lexicon, { articles }] = await Promise.all([
    loadLexicon(t.locale).catch(() => null),
    client.http("GET /v1/offline-answers", {
      query: { shop: host.settings.shop, locale: t.locale },
    }),
  ])
  host.addStyles(host.root, css)
  const read = offlineReader(lexicon, articles)
  const answers = new Map<string, OfflineAnswer>()

  return (clientId, text) => {
    let answer = answers.get(clientId)
    if (!answer) answers.set(clientId, (answer = read(text)))
    const { decision, top } = answer
    const [first] = top
    if (!first) return null
    if (decision === "answer")
      return (
        <div class="saved">
          <b class="who">
            {ui.t("bot")}
            <abbr>{ui.t("ai")}</abbr>
          </b>
          <div class="bubble" dir="auto">
            <Markdown text={first.answer} />
          </div>
          <small class="source" dir="auto">
            <Path d={paths.source} />
            {ui.t("source", first.title)}
          </small>
        </div>
      )
    return (
      <div class="saved choices">
        {top.map((article) => (
          <button
            key={article.article}
            type="button"
            dir="auto"
            onClick={() => {
              answers.set(clientId, { decision: "answer", top: [article] })
              ui.draw()
            }}
          >
            {article.title}
          </button>
        ))}
      </div>
    )
  }
}
