import type { Client, ConversationView } from "@shopbell/client"
import type { WidgetConfig } from "@shopbell/protocol"
import { useLayoutEffect, useRef } from "preact/hooks"
import type { Translate } from "../locales/index.ts"
import { Composer, type ComposerProps } from "./Composer.tsx"
import { Icon } from "./icons.tsx"
import { Thread } from "./Thread.tsx"

export interface AppProps extends Pick<ComposerProps, "draft" | "onDraft"> {
  conversation: Client["conversation"]
  view: ConversationView
  config: WidgetConfig | null
  t: Translate
  contactEmail?: string | null
  onClose: () => void
}

/** The panel: who answers, what was said, where to write. */
export function App(props: AppProps) {
  const { conversation, view, config, t, onClose } = props
  const log = useRef<HTMLDivElement>(null)
  const pinned = useRef(true)
  const empty =
    !view.entries.some(({ event }) => event.type === "message.created") && !view.outbox.length
  const byPerson = view.baton.holder === "operator"

  // Stays at the newest words unless the shopper scrolled up to read.
  useLayoutEffect(() => {
    if (pinned.current) log.current?.scrollTo(0, log.current.scrollHeight)
  })

  return (
    <>
      <header>
        <span class="face" aria-hidden="true">
          {(view.operator?.name ?? config?.name ?? "").slice(0, 1)}
        </span>
        <h2>
          {view.operator?.name ?? config?.name}
          <small>{byPerson ? config?.name : `${t("bot")} · ${t("ai")}`}</small>
        </h2>
        {!byPerson && !view.handoff && (
          <button
            type="button"
            class="icon"
            title={t("person")}
            aria-label={t("person")}
            onClick={conversation.requestHuman}
          >
            <Icon name="person" />
          </button>
        )}
        <button type="button" class="icon" aria-label={t("close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div
        class="log"
        ref={log}
        role="log"
        tabIndex={0}
        aria-label={config?.name}
        aria-busy={!!view.turn}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          pinned.current = scrollHeight - scrollTop - clientHeight < 40
        }}
      >
        {empty && <Welcome {...props} />}
        <Thread view={view} t={t} conversation={conversation} />
      </div>
      {view.connection === "offline" && (
        <p class="notice" role="status">
          {t("offline")}
        </p>
      )}
      {view.connection === "refused" && (
        <p class="notice" role="status">
          {t("refused")}{" "}
          {props.contactEmail && <a href={`mailto:${props.contactEmail}`}>{props.contactEmail}</a>}
        </p>
      )}
      <Composer
        t={t}
        draft={props.draft}
        onDraft={props.onDraft}
        onTyping={conversation.setTyping}
        onStop={view.turn ? conversation.stopTurn : undefined}
        onSend={(text) => {
          pinned.current = true
          void conversation.send(text)
        }}
      />
    </>
  )
}

function Welcome({ config, conversation, t }: AppProps) {
  const language = t.locale.slice(0, 2)
  const topics = config?.topics[language] ?? config?.topics[config.defaultLocale] ?? []
  return (
    <div class="welcome">
      <h3>{t("greeting")}</h3>
      <p>{t("intro")}</p>
      {topics.length > 0 && <h4>{t("topics")}</h4>}
      <div class="topics">
        {topics.slice(0, 5).map(({ article, question }) => (
          <button
            key={article}
            type="button"
            dir="auto"
            onClick={() => conversation.send(question)}
          >
            {question}
          </button>
        ))}
        <button type="button" class="person" onClick={conversation.requestHuman}>
          <Icon name="person" />
          {t("person")}
        </button>
      </div>
    </div>
  )
}
