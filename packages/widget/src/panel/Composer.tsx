import { maxMessageChars } from "@shopbell/protocol/limits"
import { useLayoutEffect, useRef, useState } from "preact/hooks"
import type { Translate } from "../locales/index.ts"
import { Icon } from "./icons.tsx"

export interface ComposerProps {
  t: Translate
  /** Words from before a reload. */
  draft: string
  onDraft: (draft: string) => void
  onSend: (text: string) => void
  onTyping: (on: boolean) => void
  /** Given while an answer is being written. */
  onStop?: () => void
}

export function Composer({ t, draft, onDraft, onSend, onTyping, onStop }: ComposerProps) {
  const [text, setText] = useState(draft)
  const field = useRef<HTMLTextAreaElement>(null)
  const tooLong = text.length > maxMessageChars
  const blank = !text.trim()

  // Grows with its words up to the limit of the style sheet.
  useLayoutEffect(() => {
    const style = field.current?.style
    style?.setProperty("height", "auto")
    style?.setProperty("height", `${field.current?.scrollHeight}px`)
  }, [text])

  function change(next: string) {
    setText(next)
    onDraft(next)
    onTyping(!!next)
  }

  function send(event: Event) {
    event.preventDefault()
    if (blank || tooLong) return
    onSend(text)
    change("")
    field.current?.focus()
  }

  return (
    <form class="composer" onSubmit={send}>
      {text.length > maxMessageChars * 0.9 && (
        <small class={tooLong ? "failed" : ""} role={tooLong ? "alert" : undefined}>
          {tooLong ? t("tooLong", `${maxMessageChars}`) : `${text.length}/${maxMessageChars}`}
        </small>
      )}
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        placeholder={t("placeholder")}
        aria-label={t("placeholder")}
        aria-invalid={tooLong}
        value={text}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={(event) => {
          // 229: Safari ends a composition before the Enter that ended it.
          const composing = event.isComposing || event.keyCode === 229
          if (event.key === "Enter" && !event.shiftKey && !composing) send(event)
        }}
      />
      {onStop && blank ? (
        <button type="button" class="go" aria-label={t("stop")} onClick={onStop}>
          <Icon name="stop" />
        </button>
      ) : (
        <button type="submit" class="go" aria-label={t("send")} disabled={blank || tooLong}>
          <Icon name="send" />
        </button>
      )}
    </form>
  )
}
