import { useSignal } from "@preact/signals"
import { CloseIcon, PlusIcon } from "../../parts/icons.tsx"
import { t } from "../../t.ts"
import { languageName } from "../../time.ts"
import { isLocale } from "./draft.ts"

/** An article's languages, and a way to add one. */
export function LocaleTabs(props: {
  locales: readonly string[]
  selected: string
  onSelect: (locale: string) => void
  onAdd: (locale: string) => void
  onRemove: (locale: string) => void
}) {
  const { locales, selected } = props
  const adding = useSignal<string | null>(null)
  const wanted = adding.value?.trim() ?? ""
  const exists = locales.some((locale) => locale.toLowerCase() === wanted.toLowerCase())
  const problem =
    wanted && !isLocale(wanted) ? "article.localeInvalid" : exists ? "article.localeExists" : null

  function add() {
    if (!wanted || problem) return
    props.onAdd(wanted)
    adding.value = null
  }

  return (
    <div class="locales">
      <div class="locale-tabs">
        <div class="locale-list" role="tablist" aria-label={t("article.languages")}>
          {locales.map((locale) => (
            <button
              key={locale}
              type="button"
              role="tab"
              class="locale-tab"
              aria-selected={locale === selected}
              onClick={() => props.onSelect(locale)}
            >
              {languageName(locale)} <span class="language">{locale}</span>
            </button>
          ))}
        </div>
        {adding.value === null && (
          <button type="button" class="locale-tab" onClick={() => (adding.value = "")}>
            <PlusIcon />
            {t("article.addLocale")}
          </button>
        )}
        {locales.length > 1 && (
          <button
            type="button"
            class="icon-button locale-remove"
            aria-label={t("article.removeLocale", { locale: languageName(selected) })}
            title={t("article.removeLocale", { locale: languageName(selected) })}
            onClick={() => props.onRemove(selected)}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      {adding.value !== null && (
        <div class="locale-add">
          <label class="field">
            <span>{t("article.addLocaleLabel")}</span>
            <input
              value={adding.value}
              autofocus
              placeholder="fr"
              maxLength={35}
              onInput={({ currentTarget }) => (adding.value = currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === "Escape") adding.value = null
                if (event.key !== "Enter") return
                event.preventDefault()
                add()
              }}
            />
            {problem && <small>{t(problem)}</small>}
          </label>
          <button type="button" class="button" disabled={!wanted || problem !== null} onClick={add}>
            {t("article.add")}
          </button>
          <button type="button" class="button" onClick={() => (adding.value = null)}>
            {t("app.cancel")}
          </button>
        </div>
      )}
    </div>
  )
}
