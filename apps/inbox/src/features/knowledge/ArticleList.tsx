import type { Article } from "@shopbell/protocol"
import { BookIcon, PlusIcon, SearchIcon } from "../../parts/icons.tsx"
import { Empty, Failed, Skeleton } from "../../parts/states.tsx"
import type { Loading } from "../../loading.ts"
import { t } from "../../t.ts"
import { articleHref } from "../thread/WhyAnswer.tsx"
import { type ArticlePage, mainText } from "./articles.ts"

const newArticleHref = "/inbox/knowledge/+new"

/** The shop's articles with a search over them. */
export function ArticleList(props: {
  page: Loading<ArticlePage>
  search: string
  selected: string | null
  onSearch: (words: string) => void
  onMore: () => void
  onRetry: () => void
}) {
  return (
    <>
      <div class="article-tools">
        <label class="search">
          <SearchIcon />
          <input
            type="search"
            aria-label={t("knowledge.search")}
            placeholder={t("knowledge.search")}
            value={props.search}
            onInput={({ currentTarget }) => props.onSearch(currentTarget.value)}
          />
        </label>
        <a
          class="icon-button"
          href={newArticleHref}
          aria-label={t("knowledge.new")}
          title={t("knowledge.new")}
        >
          <PlusIcon />
        </a>
      </div>
      <div class="list-body">
        <Rows {...props} />
      </div>
    </>
  )
}

function Rows(props: Parameters<typeof ArticleList>[0]) {
  const { page, search } = props
  const known = page.value?.data ?? []
  if (known.length === 0) {
    if (page.state === "loading") return <Skeleton rows={8} />
    if (page.state === "failed") {
      return <Failed title={t("knowledge.failed")} error={page.error} onRetry={props.onRetry} />
    }
    const which = search.trim() ? "noMatch" : "none"
    return (
      <Empty
        icon={<BookIcon />}
        title={t(`knowledge.${which}.title`)}
        text={t(`knowledge.${which}.text`)}
      />
    )
  }
  return (
    <>
      <ul class="rows" aria-label={t("knowledge.list")}>
        {known.map((article) => (
          <li key={article.id}>
            <Row article={article} selected={article.id === props.selected} />
          </li>
        ))}
      </ul>
      {page.value?.nextCursor && (
        <button type="button" class="button more" onClick={props.onMore}>
          {t("knowledge.more")}
        </button>
      )}
    </>
  )
}

function Row({ article, selected }: { article: Article; selected: boolean }) {
  const locales = Object.keys(article.texts)
  return (
    <a
      class="row article-row"
      href={articleHref(article.id)}
      aria-current={selected ? "true" : undefined}
    >
      <span class="article-title" dir="auto">
        {mainText(article)?.question ?? article.id}
      </span>
      <span class="article-about">
        <span>{article.category ?? t("knowledge.uncategorised")}</span>
        <span class="language">{locales.join(" ")}</span>
      </span>
    </a>
  )
}
