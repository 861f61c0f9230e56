import type { Choice, LogEntry, Message } from "@shopbell/protocol"
import type { Conversation, ConversationView, OutboxItem } from "@shopbell/client"
import type { ComponentChildren, VNode } from "preact"
import type { Translate } from "../locales/index.ts"
import { Icon } from "./icons.tsx"
import { Markdown, Plain } from "./Markdown.tsx"

export interface ThreadProps {
  view: ConversationView
  t: Translate
  conversation: Pick<Conversation, "pick" | "retry" | "restart">
}

/** Everything said so far, what is being said, and what waits to be sent. */
export function Thread({ view, t, conversation }: ThreadProps) {
  const { entries, outbox, turn, typing } = view
  let author = ""
  let day = new Date().toDateString()
  const last = entries.findLast(isShown)
  const writer = typing.find(({ kind }) => kind !== "contact")

  return (
    <>
      {entries.filter(isShown).map((entry) => {
        const { seq, at, event } = entry
        const today = new Date(at).toDateString()
        const ruler = today !== day && (
          <p class="line" key={`day${seq}`}>
            {new Date(at).toLocaleDateString(t.locale, {
              weekday: "long",
              month: "long",
              day: "numeric",
            })}
          </p>
        )
        day = today
        if (event.type !== "message.created") {
          author = ""
          return [ruler, <Line key={seq} entry={entry} t={t} conversation={conversation} />]
        }
        const { message } = event
        const { kind, id } = message.author
        const first = author !== (kind === "bot" ? kind : id)
        author = kind === "bot" ? kind : id
        return [
          ruler,
          <Said
            key={seq}
            message={message}
            first={first || !!ruler}
            t={t}
            pick={
              entry === last && !outbox.length
                ? (choice) => conversation.pick(choice, message.id)
                : undefined
            }
          >
            {entry === last && message.author.kind === "contact" && !turn && !outbox.length && (
              <small>
                <Icon name="sent" />
                {t("sent")}
              </small>
            )}
          </Said>,
        ]
      })}
      {turn && (
        <div class={author === "bot" ? "row" : "row first"}>
          {author !== "bot" && <Who t={t} />}
          {turn.text ? (
            <div class="bubble" dir="auto">
              <Markdown text={turn.text.replace(unfinishedLink, "")} />
            </div>
          ) : (
            <Dots label={t("thinking")} />
          )}
        </div>
      )}
      {writer && !turn && (
        <div class="row first">
          <Dots label={t("typing", writer.name ?? t("bot"))} />
        </div>
      )}
      {outbox.map((item) => (
        <Unsent key={item.clientId} item={item} t={t} retry={conversation.retry} />
      ))}
    </>
  )
}

const shown = new Set([
  "message.created",
  "handoff.requested",
  "conversation.claimed",
  "conversation.returned",
  "conversation.resolved",
])
/** A link whose address is still being written would flicker. */
const unfinishedLink = /\[[^\]\n]*(\]\([^)\n]*)?$/
const isShown = ({ event }: LogEntry) => shown.has(event.type)

const Dots = ({ label }: { label: string }) => (
  <div class="bubble dots" role="img" aria-label={label}>
    <i />
    <i />
    <i />
  </div>
)

/** The bot is always named as what it is. */
const Who = ({ t, operator }: { t: Translate; operator?: string | false | null }) => (
  <b class="who">
    {operator || t("bot")}
    {!operator && <abbr>{t("ai")}</abbr>}
  </b>
)

interface SaidProps {
  message: Message
  first: boolean
  t: Translate
  /** Given while the quick replies can still be used. */
  pick?: (choice: Choice) => void
  children?: ComponentChildren
}

/** One message: its blocks, where the answer came from, and its quick replies. */
export function Said({ message, first, t, pick, children }: SaidProps) {
  const { author, blocks, turn } = message
  const mine = author.kind === "contact"
  return (
    <div class={`row${mine ? " mine" : ""}${first ? " first" : ""}`}>
      {first && !mine && <Who t={t} operator={author.kind === "operator" && author.name} />}
      {blocks.map((block) =>
        block.type === "choices" ? (
          pick && (
            <div class="choices">
              {block.choices.map((choice) => (
                <button key={choice.label} type="button" dir="auto" onClick={() => pick(choice)}>
                  {choice.label}
                </button>
              ))}
            </div>
          )
        ) : (
          <div class="bubble" dir="auto">
            <Words block={block} />
          </div>
        ),
      )}
      {turn?.sources.slice(0, 1).map(({ title }) => (
        <small class="source" dir="auto">
          <Icon name="source" />
          {t("source", title)}
        </small>
      ))}
      {children}
    </div>
  )
}

/** A text, or what a block of a newer server says to those who do not know it. */
function Words({ block }: { block: { text?: string; format?: string; fallback?: string } }) {
  const { text = block.fallback ?? "", format } = block
  // The same vnode again tells Preact to leave it alone: old messages cost nothing while a new one is written.
  const words =
    drawn.get(block) ?? (format === "plain" ? <Plain text={text} /> : <Markdown text={text} />)
  drawn.set(block, words)
  return words
}
const drawn = new WeakMap<object, VNode>()

function Unsent({
  item: { clientId, command, delivery },
  t,
  retry,
}: {
  item: OutboxItem
  t: Translate
  retry: (clientId: string) => void
}) {
  if (command.type === "handoff.request") return <p class="line">{t("person")} …</p>
  if (command.type !== "message.send") return null
  const failed = delivery === "failed"
  return (
    <div class="row mine first">
      <div class="bubble" dir="auto">
        <p>{command.body}</p>
      </div>
      <small class={delivery}>
        {failed ? t("failed") : <Icon name="clock" />}
        {failed ? (
          <button type="button" onClick={() => retry(clientId)}>
            {t("retry")}
          </button>
        ) : (
          t("sending")
        )}
      </small>
    </div>
  )
}

/** What happened to the conversation itself. */
function Line({
  entry: { event },
  t,
  conversation,
}: { entry: LogEntry } & Omit<ThreadProps, "view">) {
  switch (event.type) {
    case "handoff.requested":
      return <p class="line">{t(event.reason === "asked" ? "asked" : "handoff")}</p>
    case "conversation.claimed":
      return <p class="line">{t("joined", event.operator.name)}</p>
    case "conversation.returned":
      return <p class="line">{t("returned")}</p>
    default:
      return (
        <p class="line">
          {t("resolved")}
          <button type="button" onClick={conversation.restart}>
            {t("again")}
          </button>
        </p>
      )
  }
}
