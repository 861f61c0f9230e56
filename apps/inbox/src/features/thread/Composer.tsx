import { useSignal } from "@preact/signals"
import { maxMessageChars } from "@shopbell/protocol/limits"
import type { TargetedEvent, TargetedKeyboardEvent } from "preact"
import { useRef } from "preact/hooks"
import { ClipIcon, LockIcon, SendIcon } from "../../parts/icons.tsx"
import { t } from "../../t.ts"
import type { Draft, Mode } from "./drafts.ts"

const modes: readonly Mode[] = ["reply", "note"]
const counterFrom = 3_000

/** Where an operator writes. A note differs in colour, label and button, so that it is never sent by mistake. */
export function Composer(props: {
  initial: Draft
  /** Why no reply can be written now; notes always can. */
  replyBlocked: string | null
  onDraft: (draft: Draft) => void
  onTyping: (on: boolean) => void
  onSend: (mode: Mode, text: string) => void
  /** Absent where the deployment has no place for files. */
  onAttach?: ((files: File[]) => Promise<void>) | undefined
}) {
  const mode = useSignal<Mode>("reply")
  const draft = useSignal<Draft>(props.initial)
  const attaching = useSignal(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const isNote = mode.value === "note"
  const text = draft.value[mode.value]
  const blocked = isNote ? null : props.replyBlocked
  const over = text.length - maxMessageChars
  const canSend = !blocked && text.trim() !== "" && over <= 0

  function write(next: string) {
    draft.value = { ...draft.value, [mode.value]: next }
    props.onDraft(draft.value)
  }
  function input({ currentTarget }: TargetedEvent<HTMLTextAreaElement>) {
    write(currentTarget.value)
    // The shopper sees typing; that a note is being written is nobody's business.
    if (!isNote) props.onTyping(currentTarget.value !== "")
  }
  function send() {
    if (!canSend) return
    props.onSend(mode.value, text)
    if (!isNote) props.onTyping(false)
    write("")
    field.current?.focus()
  }
  async function attach(files: FileList | null | undefined) {
    if (!props.onAttach || !files?.length || blocked || isNote || attaching.peek()) return
    attaching.value = true
    await props.onAttach(Array.from(files))
    attaching.value = false
  }
  function press(event: TargetedKeyboardEvent<HTMLTextAreaElement>) {
    // While an input method is composing, Enter picks a word. Safari reports that Enter as key 229.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229)
      return
    event.preventDefault()
    send()
  }

  return (
    <form
      class="composer"
      data-mode={mode.value}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div class="composer-modes" role="tablist" aria-label={t("composer.modes")}>
        {modes.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            class="composer-mode"
            aria-selected={mode.value === one}
            onClick={() => {
              mode.value = one
              field.current?.focus()
            }}
          >
            {one === "note" && <LockIcon />}
            {t(`composer.${one}`)}
          </button>
        ))}
      </div>
      <textarea
        ref={field}
        class="composer-text"
        dir="auto"
        rows={2}
        aria-label={t(isNote ? "composer.noteLabel" : "composer.replyLabel")}
        placeholder={
          blocked ?? t(isNote ? "composer.notePlaceholder" : "composer.replyPlaceholder")
        }
        disabled={blocked !== null}
        value={text}
        onInput={input}
        onKeyDown={press}
        onBlur={() => props.onTyping(false)}
        onPaste={(event) => {
          if (!event.clipboardData?.files.length || !props.onAttach) return
          event.preventDefault()
          void attach(event.clipboardData.files)
        }}
      />
      <div class="composer-foot">
        {props.onAttach && !isNote && (
          <label class="button composer-attach" title={t("composer.attach")}>
            <ClipIcon />
            <input
              type="file"
              multiple
              aria-label={t("composer.attach")}
              disabled={blocked !== null || attaching.value}
              onChange={({ currentTarget }) => {
                void attach(currentTarget.files).finally(() => (currentTarget.value = ""))
              }}
            />
          </label>
        )}
        <span class="composer-hint" role="status">
          {attaching.value ? t("composer.attaching") : blocked ? "" : t("composer.hint")}
        </span>
        {text.length >= counterFrom && (
          <span class="composer-count" data-over={over > 0} role="status">
            {over > 0 ? t("composer.over", { over }) : `${text.length} / ${maxMessageChars}`}
          </span>
        )}
        <button
          type="submit"
          class={`button ${isNote ? "button-note" : "button-main"}`}
          disabled={!canSend}
        >
          {isNote ? <LockIcon /> : <SendIcon />}
          <span>{t(isNote ? "composer.addNote" : "composer.send")}</span>
        </button>
      </div>
    </form>
  )
}
