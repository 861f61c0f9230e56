import type { Conversation } from "@shopbell/protocol"
import { Avatar } from "../../parts/Avatar.tsx"
import { InboxIcon } from "../../parts/icons.tsx"
import { Empty, Failed, Skeleton } from "../../parts/states.tsx"
import { t } from "../../t.ts"
import { languageName, now, shortTime, waitTime } from "../../time.ts"
import { contactName } from "./contact-name.ts"
import type { Paging } from "./conversations.ts"
import { StatusChip } from "./StatusChip.tsx"
import { TicketChip } from "./TicketChip.tsx"
import { isUnread } from "./unread.ts"
import { type View, views } from "./views.ts"

export const conversationHref = (id: string): string => `/inbox/conversations/${id}`

export function ConversationList(props: {
  view: View
  conversations: readonly Conversation[]
  counts: Partial<Record<View, number>>
  paging: Paging
  selected: string | null
  onView: (view: View) => void
  onMore: () => void
  onRetry: () => void
}) {
  return (
    <section class="list" aria-label={t("list.label")}>
      <header class="list-head">
        <h1>{t("list.title")}</h1>
      </header>
      <nav class="views" aria-label={t("view.label")}>
        {views.map((view) => (
          <button
            key={view}
            type="button"
            class="view"
            aria-pressed={view === props.view}
            onClick={() => props.onView(view)}
          >
            {t(`view.${view}`)}
            {!!props.counts[view] && <span class="count">{props.counts[view]}</span>}
          </button>
        ))}
      </nav>
      <div class="list-body">
        <Rows {...props} />
      </div>
    </section>
  )
}

function Rows(props: Parameters<typeof ConversationList>[0]) {
  const { conversations, paging, view } = props
  if (conversations.length === 0) {
    if (paging.state === "loading") return <Skeleton rows={6} />
    if (paging.state === "failed") {
      return <Failed title={t("list.failed")} error={paging.error ?? ""} onRetry={props.onRetry} />
    }
    if (!paging.cursor) {
      return (
        <Empty
          icon={<InboxIcon />}
          title={t(`empty.${view}.title`)}
          text={t(`empty.${view}.text`)}
        />
      )
    }
  }
  return (
    <>
      <ul class="rows" aria-label={t(`view.${view}`)}>
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <Row conversation={conversation} selected={conversation.id === props.selected} />
          </li>
        ))}
      </ul>
      {paging.state === "failed" && (
        <p class="notice notice-bad" role="alert">
          {paging.error}
        </p>
      )}
      {paging.cursor && (
        <button
          type="button"
          class="button more"
          disabled={paging.state === "loading"}
          onClick={props.onMore}
        >
          {t("list.more")}
        </button>
      )}
    </>
  )
}

function Row({ conversation, selected }: { conversation: Conversation; selected: boolean }) {
  const { id, lastMessage, waitingSince, locale, updatedAt } = conversation
  const name = contactName(conversation)
  const unread = !selected && isUnread(conversation)
  return (
    <a
      class="row"
      href={conversationHref(id)}
      aria-current={selected ? "true" : undefined}
      data-unread={unread}
    >
      <Avatar name={name} id={conversation.contact.id} />
      <span class="row-main">
        <span class="row-top">
          <span class="row-name" dir="auto">
            {name}
          </span>
          {unread && <span class="dot" role="img" aria-label={t("list.unread")} />}
          <span class="row-time">
            {waitingSince === null ? (
              shortTime(updatedAt, now.peek())
            ) : (
              <Waiting since={waitingSince} />
            )}
          </span>
        </span>
        <span class="row-preview" dir="auto">
          <Preview lastMessage={lastMessage} />
        </span>
        <span class="row-foot">
          <TicketChip conversation={conversation} />
          <StatusChip conversation={conversation} />
          <abbr class="language" title={languageName(locale)}>
            {locale}
          </abbr>
        </span>
      </span>
    </a>
  )
}

function Waiting({ since }: { since: number }) {
  const time = waitTime(Math.max(0, now.value - since))
  return (
    <span class="waits" aria-label={t("list.waiting", { time })}>
      {time}
    </span>
  )
}

function Preview({ lastMessage }: Pick<Conversation, "lastMessage">) {
  if (!lastMessage) return <>{t("list.noMessages")}</>
  const { author, text } = lastMessage
  const by = author === "operator" ? t("list.team") : author === "bot" ? t("list.botSaid") : null
  return (
    <>
      {by && <span class="row-by">{by} </span>}
      {text}
    </>
  )
}
