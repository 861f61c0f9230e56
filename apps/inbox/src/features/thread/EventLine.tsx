import { t, tMaybe } from "../../t.ts"
import { clock, languageName } from "../../time.ts"
import type { ShownEvent } from "./timeline.ts"

/** A line across the thread: what happened to the conversation, and when. */
export function EventLine({ event, at, me }: { event: ShownEvent; at: number; me: string }) {
  const reason = reasonToShow(event)
  return (
    <div class="event" data-event={event.type}>
      <span class="event-words">
        {wordsOf(event, me)}
        {reason && <span class="chip chip-wait">{tMaybe(`reason.${reason}`, reason)}</span>}
        <time dateTime={new Date(at).toISOString()}>{clock(at)}</time>
      </span>
    </div>
  )
}

const ratingOf = (score: number) =>
  score <= 1 ? "1" : score === 2 ? "2" : score === 3 ? "3" : score === 4 ? "4" : "5"

/** Why a person is needed, unless the line has said so already. */
function reasonToShow(event: ShownEvent) {
  if (event.type !== "handoff.requested") return null
  return event.by === "contact" && event.reason === "asked" ? null : event.reason
}

function wordsOf(event: ShownEvent, me: string): string {
  switch (event.type) {
    case "conversation.started": {
      const page = event.page?.title ?? event.page?.url
      return page ? t("event.startedOn", { page }) : t("event.started")
    }
    case "page.changed":
      return t("event.movedOn", { page: event.page.title ?? event.page.url ?? "" })
    case "locale.changed":
      return t("event.locale", { locale: languageName(event.locale) })
    case "handoff.requested":
      return t(`event.handoff.${event.by}`)
    case "conversation.claimed":
      return event.operator.id === me
        ? t("event.claimedByYou")
        : t("event.claimed", { name: event.operator.name })
    case "conversation.returned":
      return event.operator.id === me
        ? t("event.returnedByYou")
        : t("event.returned", { name: event.operator.name })
    case "conversation.resolved":
      if (!event.operator) return t("event.resolvedBySystem")
      return event.operator.id === me
        ? t("event.resolvedByYou")
        : t("event.resolved", { name: event.operator.name })
    case "conversation.reopened":
      return t("event.reopened")
    case "answer.rated":
      return t(event.helpful ? "event.answerHelpful" : "event.answerNotHelpful")
    case "conversation.rated": {
      const score = t(`rating.${ratingOf(event.score)}`)
      return event.note
        ? t("event.ratedWithNote", { score, note: event.note })
        : t("event.rated", { score })
    }
    case "contact.identified": {
      const { name, email, id, verified } = event.contact
      const who = name ?? email ?? id
      return t(verified ? "event.signedIn" : "event.signedInWeakly", { who })
    }
    case "contact.updated":
      return t("event.contactUpdated", {
        who: [event.name, event.email].filter(Boolean).join(", "),
      })
    case "ticket.opened":
      return t("event.ticketOpened", { email: event.email })
    case "ticket.numbered":
      return t("event.ticketNumbered", { number: event.number })
    case "turn.dropped":
      return t("event.turnDropped")
    case "turn.ended":
      if (event.reason === "stopped") return t("event.turnStopped")
      return t(event.reason === "superseded" ? "event.turnSuperseded" : "event.turnFailed")
  }
}
