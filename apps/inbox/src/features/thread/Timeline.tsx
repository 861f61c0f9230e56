import type { Author, RunningTurn } from "@shopbell/protocol"
import { Markdown } from "../../parts/Markdown.tsx"
import { Avatar } from "../../parts/Avatar.tsx"
import { BotIcon, LockIcon } from "../../parts/icons.tsx"
import { t } from "../../t.ts"
import { clock, dayName, now } from "../../time.ts"
import { Blocks } from "./Blocks.tsx"
import { EventLine } from "./EventLine.tsx"
import type { Item, Pending } from "./timeline.ts"
import { WhyAnswer } from "./WhyAnswer.tsx"

/** The log as a conversation reads: shopper at the start of the line, the team at its end. */
export function Timeline(props: {
  items: readonly Item[]
  pending: readonly Pending[]
  turn: RunningTurn | null
  me: string
  contactName: string
  onRetry: (clientId: string) => void
  onDiscard: (clientId: string) => void
  onStopTurn: () => void
}) {
  const { me, contactName } = props
  return (
    <ol class="timeline">
      {props.items.map((item) => (
        <li key={item.key}>
          <ItemView item={item} me={me} contactName={contactName} />
        </li>
      ))}
      {props.turn && (
        <li key={props.turn.turnId}>
          <Running turn={props.turn} onStop={props.onStopTurn} />
        </li>
      )}
      {props.pending.map((pending) => (
        <li key={pending.clientId}>
          <PendingView
            pending={pending}
            onRetry={() => props.onRetry(pending.clientId)}
            onDiscard={() => props.onDiscard(pending.clientId)}
          />
        </li>
      ))}
    </ol>
  )
}

function ItemView({ item, me, contactName }: { item: Item; me: string; contactName: string }) {
  switch (item.kind) {
    case "day":
      return <p class="day">{dayName(item.at, now.peek())}</p>
    case "event":
      return <EventLine event={item.event} at={item.at} me={me} />
    case "note":
      return (
        <div class="note">
          <p class="note-head">
            <LockIcon />
            <span>
              {t("thread.noteBy", { name: item.message.author.name ?? t("thread.team") })}
            </span>
            <time>{clock(item.at)}</time>
          </p>
          <Blocks blocks={item.message.blocks} />
        </div>
      )
    case "messages": {
      const name = nameOf(item.author, me, contactName)
      return (
        <div class="group" role="group" data-by={item.author.kind} aria-label={name}>
          {item.author.kind === "bot" ? (
            <span class="avatar avatar-bot" aria-hidden="true">
              <BotIcon />
            </span>
          ) : (
            <Avatar name={item.author.name ?? name} id={item.author.id} />
          )}
          <div class="group-body">
            <p class="group-head">
              <b>{name}</b>
              <time>{clock(item.said[0]?.at ?? 0)}</time>
            </p>
            {item.said.map(({ key, message }) => (
              <div key={key} class="said">
                <div class="bubble">
                  <Blocks blocks={message.blocks} />
                </div>
                {message.turn && <WhyAnswer turn={message.turn} />}
              </div>
            ))}
          </div>
        </div>
      )
    }
  }
}

function Running({ turn, onStop }: { turn: RunningTurn; onStop: () => void }) {
  return (
    <div class="group" role="group" data-by="bot" data-running aria-label={t("thread.bot")}>
      <span class="avatar avatar-bot" aria-hidden="true">
        <BotIcon />
      </span>
      <div class="group-body">
        <p class="group-head">
          <b>{t("thread.bot")}</b>
          <button type="button" class="link" onClick={onStop}>
            {t("thread.stop")}
          </button>
        </p>
        <div class="bubble" aria-busy="true">
          {turn.text ? (
            <div class="words" dir="auto">
              <Markdown text={turn.text} />
            </div>
          ) : (
            <span class="thinking">{t("thread.thinking")}</span>
          )}
        </div>
      </div>
    </div>
  )
}

function PendingView(props: { pending: Pending; onRetry: () => void; onDiscard: () => void }) {
  const { kind, body, delivery } = props.pending
  const failed = delivery === "failed"
  return (
    <div class={`pending ${kind === "note" ? "note" : ""}`} data-delivery={delivery}>
      <div class="bubble">
        <div class="words words-plain" dir="auto">
          {body}
        </div>
      </div>
      {failed ? (
        <p class="pending-state" role="alert">
          <span>{t("thread.failed")}</span>
          <button type="button" class="link" onClick={props.onRetry}>
            {t("thread.retry")}
          </button>
          <button type="button" class="link" onClick={props.onDiscard}>
            {t("thread.discard")}
          </button>
        </p>
      ) : (
        <p class="pending-state">{t(delivery === "queued" ? "thread.queued" : "thread.sending")}</p>
      )}
    </div>
  )
}

export function nameOf(author: Author, me: string, contactName: string): string {
  if (author.kind === "contact") return author.name ?? contactName
  if (author.kind === "bot") return t("thread.bot")
  return author.id === me ? t("thread.you") : (author.name ?? t("thread.team"))
}
