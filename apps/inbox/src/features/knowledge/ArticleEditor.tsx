import { useSignal } from "@preact/signals"
import type { Article } from "@shopbell/protocol"
import { useEffect } from "preact/hooks"
import { BackIcon } from "../../parts/icons.tsx"
import { Confirm } from "../../parts/Dialog.tsx"
import { Problem } from "../../parts/states.tsx"
import { useAttempt } from "../../parts/use-attempt.ts"
import { t } from "../../t.ts"
import { dateAndTime } from "../../time.ts"
import { ArticleTextFields } from "./ArticleTextFields.tsx"
import {
  type ArticleDraft,
  articleOf,
  draftOf,
  emptyText,
  idFor,
  isArticleId,
  isComplete,
} from "./draft.ts"
import { LocaleTabs } from "./LocaleTabs.tsx"

/** One article in all its languages. `article` is null for one that is being begun. */
export function ArticleEditor(props: {
  article: Article | null
  defaultLocale: string
  categories: readonly string[]
  onSave: (articleId: string, article: ReturnType<typeof articleOf>) => Promise<void>
  onDelete: () => Promise<void>
}) {
  const { article } = props
  const start = (): ArticleDraft =>
    article ? draftOf(article) : { category: "", texts: { [props.defaultLocale]: emptyText } }
  const draft = useSignal(start())
  const saved = useSignal(JSON.stringify(start()))
  const chosenId = useSignal<string | null>(article?.id ?? null)
  const locale = useSignal(firstLocale(draft.value, props.defaultLocale))
  const justSaved = useSignal(false)
  const asksToDelete = useSignal(false)
  const saving = useAttempt()
  const deleting = useAttempt()

  const { texts, category } = draft.value
  const text = texts[locale.value] ?? emptyText
  const title = texts[firstLocale(draft.value, props.defaultLocale)]?.question ?? ""
  const id = chosenId.value ?? idFor(title)
  const changed = JSON.stringify(draft.value) !== saved.value
  const complete = isComplete(draft.value)
  useUnsavedWarning(changed)

  function change(next: Partial<ArticleDraft>) {
    draft.value = { ...draft.value, ...next }
    justSaved.value = false
  }
  const save = () =>
    saving.run(async () => {
      const sent = draft.value
      await props.onSave(id, articleOf(sent))
      saved.value = JSON.stringify(sent)
      justSaved.value = true
    })

  return (
    <form
      class="editor"
      aria-label={t("knowledge.articles")}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <header class="pane-head">
        <a class="icon-button only-narrow" href="/inbox/knowledge" aria-label={t("app.back")}>
          <BackIcon />
        </a>
        <div class="pane-title">
          <h1 dir="auto">{title || t("article.newTitle")}</h1>
          <p class="quiet">
            {article && <code>{article.id}</code>}
            {article && ` · ${t("article.updated", { time: dateAndTime(article.updatedAt) })}`}
          </p>
        </div>
        {changed && <span class="chip chip-wait">{t("article.unsaved")}</span>}
        {article && (
          <button
            type="button"
            class="button"
            aria-label={t("article.delete")}
            onClick={() => (asksToDelete.value = true)}
          >
            {t("app.delete")}
          </button>
        )}
        <button
          type="submit"
          class="button button-main"
          aria-label={t("article.save")}
          disabled={saving.busy || !changed || !complete || !isArticleId(id)}
        >
          {t("app.save")}
        </button>
      </header>
      <div class="pane-body">
        <Problem text={saving.error} />
        {justSaved.value && (
          <p class="notice notice-good" role="status">
            <span>{t("article.saved")}</span>
          </p>
        )}
        <div class="two-fields">
          {!article && (
            <label class="field">
              <span>{t("article.idLabel")}</span>
              <input
                value={id}
                maxLength={120}
                onInput={({ currentTarget }) => (chosenId.value = currentTarget.value)}
              />
              <small>{t(id && !isArticleId(id) ? "article.idInvalid" : "article.idHint")}</small>
            </label>
          )}
          <label class="field">
            <span>{t("article.category")}</span>
            <input
              value={category}
              maxLength={80}
              list="categories"
              onInput={({ currentTarget }) => change({ category: currentTarget.value })}
            />
            <datalist id="categories">
              {props.categories.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </label>
        </div>
        <LocaleTabs
          locales={Object.keys(texts)}
          selected={locale.value}
          onSelect={(next) => (locale.value = next)}
          onAdd={(next) => {
            change({ texts: { ...texts, [next]: emptyText } })
            locale.value = next
          }}
          onRemove={(gone) => {
            const { [gone]: _removed, ...rest } = texts
            change({ texts: rest })
            locale.value = firstLocale({ category, texts: rest }, props.defaultLocale)
          }}
        />
        <ArticleTextFields
          key={locale.value}
          locale={locale.value}
          text={text}
          onChange={(next) => change({ texts: { ...texts, [locale.value]: next } })}
        />
        {changed && !complete && <p class="quiet">{t("article.required")}</p>}
      </div>
      {asksToDelete.value && (
        <Confirm
          title={t("article.deleteTitle")}
          text={t("article.deleteText", { title: title || id })}
          action={t("app.delete")}
          busy={deleting.busy}
          error={deleting.error}
          onConfirm={() => void deleting.run(props.onDelete)}
          onClose={() => (asksToDelete.value = false)}
        />
      )}
    </form>
  )
}

const firstLocale = ({ texts }: ArticleDraft, wanted: string): string =>
  wanted in texts ? wanted : (Object.keys(texts)[0] ?? wanted)

/** The browser asks before a page with unsaved work goes away. */
function useUnsavedWarning(changed: boolean) {
  useEffect(() => {
    if (!changed) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", warn)
    return () => window.removeEventListener("beforeunload", warn)
  }, [changed])
}
