import type { Author, Conversation } from "@shopbell/protocol"
import { Avatar } from "../../parts/Avatar.tsx"
import { BackIcon, CheckIcon, HandIcon, InfoIcon, ReturnIcon } from "../../parts/icons.tsx"
import { t } from "../../t.ts"
import { StatusChip } from "../conversations/StatusChip.tsx"
import { TicketChip } from "../conversations/TicketChip.tsx"
import type { Allowed } from "./allowed.ts"

/** Who this is with, who else looks at it, and what can be done with it. */
export function ThreadHeader(props: {
  name: string
  conversation: Conversation | null
  others: readonly Author[]
  may: Allowed
  ready: boolean
  onClaim: () => void
  onReturn: () => void
  onResolve: () => void
  onDetails: () => void
}) {
  const { conversation, others, may, ready } = props
  return (
    <header class="thread-head">
      <a class="icon-button only-narrow" href="/inbox/" aria-label={t("app.back")}>
        <BackIcon />
      </a>
      <div class="thread-who">
        <h1 class="thread-name" dir="auto">
          {props.name}
        </h1>
        {conversation && <TicketChip conversation={conversation} />}
        {conversation && <StatusChip conversation={conversation} />}
        {others.length > 0 && <Viewers others={others} />}
      </div>
      <div class="thread-actions">
        <Action
          label={t("thread.claim")}
          main
          icon={<HandIcon />}
          ready={ready}
          refused={may.claim}
          onClick={props.onClaim}
        />
        <Action
          label={t("thread.return")}
          icon={<ReturnIcon />}
          ready={ready}
          refused={may.giveBack}
          onClick={props.onReturn}
        />
        <Action
          label={t("thread.resolve")}
          icon={<CheckIcon />}
          ready={ready}
          refused={may.resolve}
          onClick={props.onResolve}
        />
        <button
          type="button"
          class="icon-button only-without-customer"
          aria-label={t("thread.details")}
          title={t("thread.details")}
          onClick={props.onDetails}
        >
          <InfoIcon />
        </button>
      </div>
    </header>
  )
}

function Action(props: {
  label: string
  icon: preact.ComponentChildren
  main?: boolean
  ready: boolean
  refused: string | null
  onClick: () => void
}) {
  return (
    <button
      type="button"
      class={`button action ${props.main && !props.refused ? "button-main" : ""}`}
      disabled={!props.ready || props.refused !== null}
      title={props.refused ?? props.label}
      aria-label={props.label}
      onClick={props.onClick}
    >
      {props.icon}
      <span>{props.label}</span>
    </button>
  )
}

function Viewers({ others }: { others: readonly Author[] }) {
  const names = others.map(({ name }) => name ?? t("thread.team"))
  const list = new Intl.ListFormat(undefined, { type: "conjunction" }).format(names)
  const words = t(others.length > 1 ? "thread.alsoHereMany" : "thread.alsoHere", { names: list })
  return (
    <span class="viewers" role="status" title={words}>
      {others.slice(0, 3).map(({ id, name }) => (
        <Avatar key={id} id={id} name={name ?? ""} />
      ))}
      <span class="viewers-words">{words}</span>
    </span>
  )
}
