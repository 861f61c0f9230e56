import { Markdown } from "../../parts/Markdown.tsx"
import { t } from "../../t.ts"
import type { TextDraft } from "./draft.ts"

/** Question, phrasings and answer in one language. */
export function ArticleTextFields(props: {
  locale: string
  text: TextDraft
  onChange: (text: TextDraft) => void
}) {
  const { locale, text } = props
  const set = (part: keyof TextDraft) => (event: { currentTarget: { value: string } }) =>
    props.onChange({ ...text, [part]: event.currentTarget.value })
  return (
    <div class="form" role="tabpanel">
      <label class="field">
        <span>{t("article.question")}</span>
        <input
          lang={locale}
          dir="auto"
          maxLength={500}
          value={text.question}
          onInput={set("question")}
        />
      </label>
      <label class="field">
        <span>{t("article.phrasings")}</span>
        <textarea
          lang={locale}
          dir="auto"
          rows={6}
          value={text.phrasings}
          onInput={set("phrasings")}
        />
        <small>{t("article.phrasingsHint")}</small>
      </label>
      <div class="two-fields">
        <label class="field">
          <span>{t("article.answer")}</span>
          <textarea
            lang={locale}
            dir="auto"
            rows={9}
            maxLength={4_000}
            value={text.answer}
            onInput={set("answer")}
          />
          <small>{t("article.answerHint")}</small>
        </label>
        <div class="field">
          <span>{t("article.preview")}</span>
          <div class="preview words" lang={locale} dir="auto">
            <Markdown text={text.answer} />
          </div>
        </div>
      </div>
    </div>
  )
}
