import type { Client, ConversationView } from "@shopbell/client"
import type { WidgetConfig } from "@shopbell/protocol"
import type { Translate } from "../locales/index.ts"
import { Composer, type ComposerProps } from "./Composer.tsx"
import { Icon } from "./icons.tsx"
import { Thread } from "./Thread.tsx"

export interface AppProps extends Pick<ComposerProps, "text" | "onText" | "onSend"> {
  conversation: Client["conversation"]
  view: ConversationView
  config: WidgetConfig | null
  t: Translate
  contactEmail?: string | null
  onClose: () => void
  /** The scrolled part was drawn, or scrolled. */
  onLog: (log: HTMLElement | null) => void
  onScroll: (log: HTMLElement) => void
}

/** The panel: who answers, what was said, where to write. */
export function App(props: AppProps) {
  const { conversation, view, config, t, contactEmail } = props
  const { baton, connection, operator, status, turn } = view
  const shop = config?.name ?? ""
  const notice = connection === "offline" || connection === "refused" ? connection : null

  return (
    <>
      <header role="none">
        <span class="face" aria-hidden="true">
          {(operator?.name ?? shop).slice(0, 1)}
        </span>
        <h2>
          {operator?.name ?? shop}
          <small>{operator ? shop : `${t("bot")} · ${t("ai")}`}</small>
        </h2>
        {(baton.holder === "bot" || status === "resolved") && (
          <button
            class="icon"
            title={t("person")}
            aria-label={t("person")}
            onClick={conversation.requestHuman}
          >
            <Icon name="person" />
          </button>
        )}
        <button class="icon" aria-label={t("close")} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div
        class="log"
        ref={props.onLog}
        role="log"
        tabIndex={0}
        aria-label={shop}
        aria-busy={!!turn}
        onScroll={({ currentTarget }) => props.onScroll(currentTarget)}
      >
        {view.seq < 2 && !view.outbox.length && <Welcome {...props} />}
        <Thread view={view} t={t} conversation={conversation} />
      </div>
      {notice && (
        <p class="notice" role="status">
          {t(notice)} {notice === "refused" && contactEmail}
        </p>
      )}
      <Composer {...props} onStop={turn ? conversation.stopTurn : undefined} />
    </>
  )
}

function Welcome({ config, conversation, t }: AppProps) {
  const topics = config?.topics[t.locale.slice(0, 2)] ?? config?.topics[config.defaultLocale] ?? []
  return (
    <div class="welcome">
      <h3>{t("greeting")}</h3>
      <p>{t("intro")}</p>
      {topics.slice(0, 5).map(({ question }) => (
        <button key={question} dir="auto" onClick={() => conversation.send(question)}>
          {question}
        </button>
      ))}
      <button onClick={conversation.requestHuman}>
        <Icon name="person" />
        {t("person")}
      </button>
    </div>
  )
}
