import { useSignal } from "@preact/signals"
import type { ConversationView, OperatorConversation, Outcome } from "@shopbell/client"
import { useEffect, useLayoutEffect, useRef } from "preact/hooks"
import { maxFilesPerMessage } from "@shopbell/protocol/limits"
import { errorText, uploadFile } from "../../api.ts"
import { ArrowDownIcon, BellIcon } from "../../parts/icons.tsx"
import { Empty, Problem, Skeleton } from "../../parts/states.tsx"
import { canMail, me, session } from "../../session.ts"
import { t } from "../../t.ts"
import { contactName } from "../conversations/contact-name.ts"
import { known, missing, show, view as listView } from "../conversations/conversations.ts"
import { markSeen } from "../conversations/unread.ts"
import { allowed } from "./allowed.ts"
import { Composer } from "./Composer.tsx"
import { keepDraft, type Mode, readDraft } from "./drafts.ts"
import { ThreadHeader } from "./ThreadHeader.tsx"
import { nameOf, Timeline } from "./Timeline.tsx"
import { pendingOf, timeline } from "./timeline.ts"
import { useRoom } from "./use-room.ts"

/** One conversation, live. Give it a `key`: another conversation is another thread. */
export function Thread({ id, onDetails }: { id: string; onDetails: () => void }) {
  const open = useRoom(id)
  if (missing.value === id) {
    return (
      <section class="thread" aria-label={t("thread.label")}>
        <Empty icon={<BellIcon />} title={t("thread.gone.title")} text={t("thread.gone.text")}>
          <a class="button" href="/inbox/">
            {t("app.toInbox")}
          </a>
        </Empty>
      </section>
    )
  }
  if (!open) return <section class="thread" aria-label={t("thread.label")} />
  return <OpenThread id={id} room={open.room} view={open.view.value} onDetails={onDetails} />
}

function OpenThread(props: {
  id: string
  room: OperatorConversation
  view: ConversationView
  onDetails: () => void
}) {
  const { id, room, view } = props
  const refusal = useSignal<string | null>(null)
  const current = session.value
  const operatorId = me()?.id ?? ""
  const conversation = known.value.get(id) ?? view.conversation
  const contact = contactName(conversation)
  const ready = view.seq > 0
  const may = allowed(view, operatorId)
  useWatching(id, view.seq)

  async function ask(outcome: Promise<Outcome>): Promise<boolean> {
    refusal.value = null
    const answer = await outcome
    if (!answer.accepted) refusal.value = answer.detail || t("error.unexpected")
    return answer.accepted
  }
  // The conversation leaves the queue; the operator goes along with it.
  async function claim() {
    if ((await ask(room.claim())) && listView.peek() === "waiting") show("mine")
  }
  const send = (mode: Mode, text: string) =>
    void ask(mode === "note" ? room.note(text) : room.send(text))

  /** One after another, so that the first refusal stops the rest and is what the operator reads. */
  async function attach(files: File[]) {
    refusal.value = null
    try {
      const ids: string[] = []
      for (const file of files.slice(0, maxFilesPerMessage))
        ids.push((await uploadFile(id, file)).id)
      await ask(room.sendFiles(ids))
    } catch (error) {
      refusal.value = errorText(error)
    }
  }

  const others = view.viewers.filter((viewer) => viewer.id !== operatorId)
  const typing = view.typing.filter((author) => author.id !== operatorId)
  const typist = typing[0]

  return (
    <section class="thread" aria-label={t("thread.label")}>
      <ThreadHeader
        name={contact}
        conversation={conversation}
        others={others}
        may={may}
        ready={ready}
        onClaim={() => void claim()}
        onReturn={() => void ask(room.returnToBot())}
        onResolve={() => void ask(room.resolve())}
        onDetails={props.onDetails}
      />
      <Problem text={refusal.value} onDismiss={() => (refusal.value = null)} />
      {view.connection === "offline" && ready && (
        <p class="notice notice-wait" role="status">
          {t("thread.offline")}
        </p>
      )}
      {conversation?.ticket?.solvedAt === null && !canMail() && (
        <p class="notice notice-wait" role="status">
          {t("ticket.noMail")}
        </p>
      )}
      <Scroller marker={`${view.seq} ${view.outbox.length} ${view.turn?.text.length ?? 0}`}>
        {ready ? (
          <Timeline
            items={timeline(view.entries)}
            pending={pendingOf(view.outbox)}
            turn={view.turn}
            me={operatorId}
            contactName={contact}
            onRetry={room.retry}
            onDiscard={room.discard}
            onStopTurn={room.stopTurn}
          />
        ) : (
          <Skeleton rows={4} />
        )}
      </Scroller>
      <p class="typing" aria-live="polite">
        {typist &&
          t("thread.typing", {
            name: nameOf(typist, operatorId, typist.kind === "contact" ? t("thread.shopper") : ""),
          })}
      </p>
      <Composer
        initial={readDraft(id)}
        replyBlocked={ready ? may.reply : t("thread.loading")}
        onDraft={(draft) => keepDraft(id, draft)}
        onTyping={room.setTyping}
        onSend={send}
        onAttach={current.state === "signed-in" && current.uploads ? attach : undefined}
      />
    </section>
  )
}

/** What is on a visible screen has been seen. */
function useWatching(id: string, seq: number) {
  useEffect(() => {
    const see = () => {
      if (document.visibilityState === "visible") markSeen(id, seq)
    }
    see()
    document.addEventListener("visibilitychange", see)
    return () => document.removeEventListener("visibilitychange", see)
  }, [id, seq])
}

const nearEndPx = 80

/** Stays at the newest message unless the reader has gone up to read older ones. */
function Scroller(props: { marker: string; children: preact.ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null)
  const atEnd = useSignal(true)
  const toEnd = () => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight
  }
  useLayoutEffect(() => {
    if (atEnd.peek()) toEnd()
  }, [props.marker])
  // The box shrinks when the composer grows or somebody is named above: the newest words stay in sight.
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(() => {
      if (atEnd.peek()) toEnd()
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div class="scroller">
      <div
        ref={box}
        class="scroll"
        role="log"
        tabIndex={0}
        aria-label={t("thread.label")}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          atEnd.value = scrollHeight - scrollTop - clientHeight < nearEndPx
        }}
      >
        {props.children}
      </div>
      {!atEnd.value && (
        <button type="button" class="button to-end" onClick={toEnd}>
          <ArrowDownIcon />
          {t("thread.jump")}
        </button>
      )}
    </div>
  )
}
