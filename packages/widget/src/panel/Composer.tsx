import { maxMessageChars } from "@shopbell/protocol/limits"
import type { Translate } from "../locales/index.ts"
import { Icon } from "./icons.tsx"

export interface ComposerProps {
  t: Translate
  text: string
  onText: (text: string) => void
  onSend: (text: string) => void
  /** Given while an answer is being written. */
  onStop?: () => void
}

/** Where the shopper writes. Grows with the words up to the limit of the style sheet. */
export function Composer({ t, text, onText, onSend, onStop }: ComposerProps) {
  const tooLong = text.length > maxMessageChars
  const blank = !text.trim()

  function send(event: Event) {
    event.preventDefault()
    if (!blank && !tooLong) onSend(text)
  }

  return (
    <form class="composer" onSubmit={send}>
      {text.length > maxMessageChars * 0.9 && (
        <small class={tooLong ? "failed" : ""} role={tooLong ? "alert" : undefined}>
          {tooLong ? t("tooLong", `${maxMessageChars}`) : `${text.length}/${maxMessageChars}`}
        </small>
      )}
      <textarea
        // Called after every drawing, so that the field shrinks again once its words are sent.
        ref={(field) => grow(field)}
        rows={1}
        dir="auto"
        placeholder={t("placeholder")}
        aria-label={t("placeholder")}
        value={text}
        onInput={({ currentTarget }) => {
          grow(currentTarget)
          onText(currentTarget.value)
        }}
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

function grow(field: HTMLElement | null) {
  field?.style.setProperty("height", "auto")
  field?.style.setProperty("height", `${field.scrollHeight}px`)
}
