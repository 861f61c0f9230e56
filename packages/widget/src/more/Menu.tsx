import type { Translate } from "../locales/translate.ts"
import { locales } from "../locales/index.ts"
import type { Conversation } from "@shopbell/protocol"
import type { ComponentChildren } from "preact"
import css from "./menu.css?inline"
import type { Rest } from "./rest.ts"
import type { Sheet } from "./state.ts"
import { saveTranscript } from "./transcript.ts"

/** Brings the menu's styles. */
export function createMenu({ ui: { host } }: Rest): typeof Menu {
  host.addStyles(host.root, css)
  return Menu
}

/** What lies over the thread until it is closed again. */
function Menu({
  rest,
  sheet,
  ticket,
}: {
  rest: Rest
  sheet: Sheet
  /** The form for an answer by e-mail; nothing while it is fetched. */
  ticket: () => ComponentChildren
}) {
  const { t } = rest.ui
  const parts: Record<Sheet, () => ComponentChildren> = {
    menu: () => <Main rest={rest} />,
    language: () => <Languages rest={rest} />,
    past: () => <Past rest={rest} />,
    forget: () => <Forget rest={rest} />,
    email: ticket,
  }
  return (
    <div
      class="sheet"
      role="group"
      aria-label={t("menu")}
      ref={beneathHead}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return
        event.stopPropagation()
        rest.show(null)
      }}
    >
      <button
        type="button"
        class="item"
        ref={(button) => focusOnce(button, sheet, rest)}
        onClick={back}
      >
        <span aria-hidden="true">‹</span> {t("back")}
      </button>
      {parts[sheet]()}
    </div>
  )

  function back() {
    rest.show(sheet === "menu" || sheet === "email" ? null : "menu")
  }
}

/** A shop's name may take two lines where a page is zoomed. */
function beneathHead(sheet: HTMLElement | null) {
  if (sheet) sheet.style.top = `${sheet.closest("header")?.offsetHeight}px`
}

// The sheet is drawn again while it is open; only its coming moves the focus, and its going gives it back.
let focused: Sheet | null = null
let taken: HTMLElement | null = null

function focusOnce(button: HTMLElement | null, sheet: Sheet, { ui }: Rest) {
  if (button) {
    if (button !== taken || focused !== sheet) button.focus()
    taken = button
    focused = sheet
    return
  }
  // Every drawing lets go of it for a moment.
  queueMicrotask(() => {
    const { root } = ui.host
    if (!taken || taken.isConnected) return
    taken = null
    if (!root.activeElement) root.querySelector<HTMLElement>("header [aria-expanded]")?.focus()
  })
}

function Main({ rest }: { rest: Rest }) {
  const { t, view } = rest.ui
  const items: [string, () => void, boolean?][] = [
    [t("again"), rest.startOver, view.seq < 2],
    [t("past"), () => rest.show("past")],
    [t("language"), () => rest.show("language")],
    [`${t("textSize")}: ${"A".padEnd(rest.choices.size + 1, "+")}`, rest.enlarge],
    [t(rest.choices.muted ? "unmute" : "mute"), rest.mute],
    [t("transcript"), () => saveTranscript(rest.ui), view.seq < 2],
    [t("forget"), () => rest.show("forget")],
  ]
  return (
    <>
      {items.map(
        ([label, onClick, absent]) =>
          !absent && (
            <button type="button" class="item" key={label} onClick={onClick}>
              {label}
            </button>
          ),
      )}
    </>
  )
}

function Languages({ rest }: { rest: Rest }) {
  const { t } = rest.ui
  return (
    <ul class="list">
      {["en", ...Object.keys(locales)]
        .map((locale) => ({ locale, name: ownName(locale, t) }))
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ locale, name }) => (
          <li key={locale}>
            <button
              type="button"
              class="item"
              lang={locale}
              dir="auto"
              onClick={() => rest.speak(locale)}
            >
              {name}
            </button>
          </li>
        ))}
    </ul>
  )
}

/** A language's name in itself. */
function ownName(locale: string, t: Translate): string {
  const name = new Intl.DisplayNames([locale, t.locale], { type: "language" }).of(locale) ?? locale
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1)
}

function Past({ rest }: { rest: Rest }) {
  const { t } = rest.ui
  const { past } = rest
  return (
    <ul class="list">
      {past?.map(({ id, lastMessage, updatedAt }: Conversation) => (
        <li key={id}>
          <button type="button" class="item" onClick={() => rest.open(id)}>
            <span dir="auto">{lastMessage?.text}</span>
            <small>
              {new Date(updatedAt).toLocaleDateString(t.locale, { dateStyle: "medium" })}
            </small>
          </button>
        </li>
      ))}
      {past?.length === 0 && <li class="line">–</li>}
      {!past && <li class="line">…</li>}
    </ul>
  )
}

function Forget({ rest }: { rest: Rest }) {
  const { t } = rest.ui
  return (
    <>
      <p>{t("forgetSure")}</p>
      <button type="button" class="item bad" onClick={rest.forget}>
        {t("forget")}
      </button>
      <button type="button" class="item" onClick={() => rest.show(null)}>
        {t("cancel")}
      </button>
    </>
  )
}
