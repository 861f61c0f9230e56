import { maxMessageChars } from "@shopbell/protocol/limits"
import { Icon } from "./icons.tsx"
import type { Ui } from "./ui.ts"

/** Where the shopper writes. Grows with the words up to the limit of the style sheet. */
export function Composer({ ui }: { ui: Ui }) {
  const { client, more, t, text, view } = ui
  const ready = !!text.trim() && text.length <= maxMessageChars
  const stop = !!view.turn && !text

  function send(event: Event) {
    event.preventDefault()
    if (stop) client.conversation.stopTurn()
    else if (ready) ui.send(text)
  }

  return (
    <form class="composer" onSubmit={send}>
      {more?.aboveComposer(ui)}
      <textarea
        // Called after every drawing, so that the field shrinks again once its words are sent.
        ref={(field) => grow(field)}
        rows={1}
        // Empty, "auto" would be left to right, and the placeholder stand on the wrong side.
        dir={text ? "auto" : t.dir}
        placeholder={t("placeholder")}
        aria-label={t("placeholder")}
        value={text}
        onInput={({ currentTarget }) => ui.write(currentTarget.value)}
        onKeyDown={(event) => {
          // 229: Safari ends a composition before the Enter that ended it.
          const composing = event.isComposing || event.keyCode === 229
          if (event.key === "Enter" && !event.shiftKey && !composing) send(event)
        }}
      />
      {more?.besideComposer(ui)}
      <button class="go" aria-label={t(stop ? "stop" : "send")} disabled={!stop && !ready}>
        <Icon name={stop ? "stop" : "send"} />
      </button>
    </form>
  )
}

function grow(field: HTMLElement | null) {
  field?.style.setProperty("height", "auto")
  field?.style.setProperty("height", `${field.scrollHeight}px`)
}
