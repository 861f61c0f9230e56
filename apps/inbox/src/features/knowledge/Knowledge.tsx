import { useSignal } from "@preact/signals"
import { useLocation } from "preact-iso"
import { useEffect, useMemo } from "preact/hooks"
import { UploadIcon } from "../../parts/icons.tsx"
import { Failed, Skeleton } from "../../parts/states.tsx"
import { loaded } from "../../loading.ts"
import { session } from "../../session.ts"
import { t } from "../../t.ts"
import { Starter } from "../starter/Starter.tsx"
import { articleHref } from "../thread/WhyAnswer.tsx"
import { ArticleEditor } from "./ArticleEditor.tsx"
import { ArticleList } from "./ArticleList.tsx"
import {
  articles,
  deleteArticle,
  loadMoreArticles,
  readArticle,
  saveArticle,
  search,
  searchFor,
} from "./articles.ts"
import { ImportDialog } from "./ImportDialog.tsx"
import { importFile } from "./import-file.ts"
import { PackList } from "./PackList.tsx"
import { activate, findings, hasUnpublished, packs, publish, publishing } from "./packs.ts"
import { Findings, PublishState } from "./Publish.tsx"

const versionsHref = "/inbox/knowledge/+versions"
const starterHref = "/inbox/knowledge/+starter"

/** What the shop knows: articles to edit, files to import, versions to publish. */
export function Knowledge({ articleId }: { articleId: string | null }) {
  const imports = useSignal(false)
  useEffect(() => {
    void articles.load()
    void packs.load()
    void findings.load()
  }, [])
  const isArticle = articleId !== null && articleId !== "+versions" && articleId !== "+starter"
  return (
    <div class="knowledge" data-pane={articleId ? "main" : "list"}>
      <section class="list" aria-label={t("knowledge.title")}>
        <header class="list-head knowledge-head">
          <h1>{t("knowledge.title")}</h1>
          <button type="button" class="button" onClick={() => (imports.value = true)}>
            <UploadIcon />
            {t("knowledge.import")}
          </button>
          <button
            type="button"
            class="button button-main"
            disabled={publishing.value.state === "running"}
            onClick={() => void publish()}
          >
            {t("knowledge.publish")}
          </button>
        </header>
        <div class="knowledge-news">
          <PublishState
            now={publishing.value}
            onDismiss={() => (publishing.value = { state: "idle" })}
          />
          {publishing.value.state === "idle" && hasUnpublished.value && (
            <p class="notice notice-wait">
              <span>{t("packs.hint")}</span>
            </p>
          )}
          <Findings findings={findings.now.value.value ?? []} />
        </div>
        <ArticleList
          page={articles.now.value}
          search={search.value}
          selected={articleId}
          onSearch={searchFor}
          onMore={() => void loadMoreArticles()}
          onRetry={() => void articles.load()}
        />
        <a
          class="list-foot"
          href={starterHref}
          aria-current={articleId === "+starter" ? "page" : undefined}
        >
          {t("starter.title")}
        </a>
        <a
          class="list-foot"
          href={versionsHref}
          aria-current={articleId === "+versions" ? "page" : undefined}
        >
          {t("knowledge.versions")}
        </a>
      </section>
      {isArticle ? (
        <ArticlePane key={articleId} articleId={articleId} />
      ) : articleId === "+starter" ? (
        <Starter />
      ) : (
        <PackList packs={packs.now.value} onActivate={activate} onRetry={() => void packs.load()} />
      )}
      {imports.value && (
        <ImportDialog
          defaultLocale={defaultLocale()}
          onImport={async (...args) => {
            const result = await importFile(...args)
            void articles.load()
            return result
          }}
          onClose={() => (imports.value = false)}
        />
      )}
    </div>
  )
}

function ArticlePane({ articleId }: { articleId: string }) {
  const { route } = useLocation()
  const isNew = articleId === "+new"
  const article = useMemo(() => loaded(() => readArticle(articleId)), [articleId])
  useEffect(() => {
    if (!isNew) void article.load()
  }, [article])
  const { state, value } = article.now.value
  if (!isNew && !value) {
    return (
      <section class="editor">
        {state === "failed" ? (
          <Failed
            title={t("article.gone")}
            error={article.now.value.state === "failed" ? article.now.value.error : ""}
            onRetry={() => void article.load()}
          />
        ) : (
          <Skeleton rows={6} />
        )}
      </section>
    )
  }
  return (
    <ArticleEditor
      article={value}
      defaultLocale={defaultLocale()}
      categories={categories()}
      onSave={async (id, content) => {
        article.set(await saveArticle(id, content))
        if (isNew) route(articleHref(id), true)
      }}
      onDelete={async () => {
        await deleteArticle(articleId)
        route("/inbox/knowledge", true)
      }}
    />
  )
}

const defaultLocale = () =>
  session.value.state === "signed-in" ? session.value.shop.defaultLocale : "en"

const categories = () => [
  ...new Set((articles.now.value.value?.data ?? []).flatMap(({ category }) => category ?? [])),
]
