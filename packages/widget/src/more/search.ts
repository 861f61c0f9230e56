import type { Ui } from "../panel/ui.ts"

const restMs = 180
const shown = 5
/** Half a word is understood badly and still means something; below this nothing was understood. */
const least = 0.04
/** What fits so many times worse than the best is none of it. */
const farBehind = 20

export interface Search {
  text: string
  /** Articles that may be meant, best first; null before anything was asked. */
  found: readonly { article: string; title: string }[] | null
  look: (text: string) => void
}

/** Asks the published answers while the shopper types; an answer to older words is thrown away. */
export function createSearch(ui: Ui): Search {
  let timer: ReturnType<typeof setTimeout> | undefined
  const search: Search = {
    text: "",
    found: null,
    look(text) {
      search.text = text
      clearTimeout(timer)
      if (text.trim().length < 2) search.found = null
      else timer = setTimeout(() => void ask(text), restMs)
      ui.draw()
    },
  }

  async function ask(text: string) {
    const { client, host, t } = ui
    const found = await client
      .http("POST /v1/ask", { body: { shop: host.settings.shop, text, locale: t.locale } })
      .then(({ top }) => {
        const enough = Math.max(least, (top[0]?.confidence ?? 0) / farBehind)
        return top.filter(({ confidence }) => confidence >= enough).slice(0, shown)
      })
      .catch(() => [])
    if (search.text !== text) return
    search.found = found
    ui.draw()
  }
  return search
}
