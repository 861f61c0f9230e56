import { Path } from "../panel/icons.tsx"
import type { Ui } from "../panel/ui.ts"
import type { Rest } from "./rest.ts"
import { fieldOf } from "./words.ts"

const scores = [1, 2, 3, 4, 5] as const
const head = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9 9v1m6-1v1"
const mouths = ["M8 17q4-5 8 0", "M8 16q4-2 8 0", "M8 15h8", "M8 15q4 2 8 0", "M8 14q4 5 8 0"]

/** Asks how the conversation was, once an episode: five faces with words, then a note if they like. */
export function Rating({ rest, episode }: { rest: Rest; episode: number }) {
  const { t } = rest.ui
  const rated = ratedSince(rest.ui, episode)
  if (rest.skipped.has(episode)) return null
  if (rated?.note !== undefined && rest.noted.has(episode))
    return <p class="line">{t("rateThanks")}</p>
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        rest.rate(episode, rated?.score ?? 3, fieldOf(event.currentTarget, "note"))
      }}
    >
      <b>{t("rate")}</b>
      <div class="faces" role="group" aria-label={t("rate")}>
        {scores.map((score) => (
          <button
            key={score}
            type="button"
            aria-pressed={rated?.score === score}
            onClick={() => rest.rate(episode, score)}
          >
            <Path d={`${head}${mouths[score - 1]}`} />
            <small>{t(`rate${score}`)}</small>
          </button>
        ))}
      </div>
      {rated ? (
        <>
          <textarea
            name="note"
            rows={2}
            maxLength={1_000}
            aria-label={t("rateWhy")}
            placeholder={t("rateWhy")}
          />
          <button class="primary">{t("submit")}</button>
        </>
      ) : (
        <button type="button" class="quiet" onClick={() => rest.skip(episode)}>
          {t("skip")}
        </button>
      )}
    </form>
  )
}

/** The last rating after that position. */
function ratedSince({ view }: Ui, seq: number): { score: number; note: string | null } | null {
  const entry = view.entries.findLast(
    ({ seq: at, event }) => at > seq && event.type === "conversation.rated",
  )
  return entry?.event.type === "conversation.rated" ? entry.event : null
}
