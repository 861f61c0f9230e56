import { Path } from "../panel/icons.tsx"
import { paths } from "./icons.ts"
import type { Rest } from "./rest.ts"
import type { Search } from "./search.ts"

/** Beneath the greeting: a search over the shop's answers, when people answer, and the way to earlier conversations. */
export function Home({
  rest,
  search,
  hours,
}: {
  rest: Rest
  search: Search
  hours: string | null
}) {
  const { t } = rest.ui
  const { found, text } = search
  return (
    <>
      <label class="search">
        <Path d={paths.search} />
        <input
          type="search"
          dir={text ? "auto" : t.dir}
          placeholder={t("search")}
          aria-label={t("search")}
          value={text}
          onInput={({ currentTarget }) => search.look(currentTarget.value)}
        />
      </label>
      <div role="status">
        {found?.map(({ article, title }) => (
          <button key={article} type="button" dir="auto" onClick={() => rest.ui.send(title)}>
            {title}
          </button>
        ))}
        {found?.length === 0 && <p>{t("noResults")}</p>}
      </div>
      {hours && (
        <p class="hours">
          <Path d={paths.clock} />
          {hours}
        </p>
      )}
      {!!rest.kept.read("token") && (
        <button type="button" class="quiet" onClick={() => rest.show("past")}>
          {t("past")}
        </button>
      )}
    </>
  )
}
