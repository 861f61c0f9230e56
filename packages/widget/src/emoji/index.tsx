import type { ComponentChildren } from "preact"
import type { Rest } from "../more/rest.ts"
import css from "./emoji.css?inline"
import { groups, inRows } from "./list.ts"

const mostRecent = 7
const field = ".composer textarea"
/** Below this width seven columns would be narrower than a finger. As in the style sheet. */
const narrow = "(max-width: 355px)"

/**
 * A grid of emoji above the composer. One cell is in the order of tabs, arrow keys go from there; what is
 * picked goes to where the caret was, and the grid stays for the next one. The names that screen readers
 * say are the emoji's own, in the reader's language.
 */
export function createPicker(rest: Rest): () => ComponentChildren {
  const { ui } = rest
  const { root } = ui.host
  ui.host.addStyles(root, css)
  /** The cell that tabs lead to, as group and emoji: a recent one is in two groups. */
  let current = ""
  // As they were when the grid was opened: nothing may move under the finger.
  let recent: string[] = []

  const close = () => rest.pickEmoji(false)
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)

  function opened() {
    recent = recentOf(rest)
    current = ""
    // Who goes on writing is done with the grid; on a phone the keyboard takes its place.
    find(field)?.addEventListener("focus", close, { once: true })
    // Drawn first, then focused.
    queueMicrotask(() => find(".emoji [tabindex='0']")?.focus())
  }

  function pick(emoji: string) {
    const composer = find<HTMLTextAreaElement>(field)
    const from = composer?.selectionStart ?? ui.text.length
    const to = composer?.selectionEnd ?? from
    ui.write(ui.text.slice(0, from) + emoji + ui.text.slice(to))
    composer?.setSelectionRange(from + emoji.length, from + emoji.length)
    const used = [emoji, ...recentOf(rest).filter((other) => other !== emoji)]
    rest.kept.write("emoji", used.slice(0, mostRecent))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") {
      // The panel itself stays open.
      event.stopPropagation()
      close()
      find(".smile")?.focus()
      return
    }
    const goal = next(event, ui.t.dir)
    if (!goal) return
    event.preventDefault()
    current = goal.dataset["cell"] ?? ""
    ui.draw()
    goal.focus()
  }

  return () => {
    if (!find(".emoji")) opened()
    const columns = matchMedia(narrow).matches ? mostRecent - 1 : mostRecent
    const parts = Object.entries({ emojiRecent: recent, ...lists })
    return (
      <div class="emoji" role="grid" aria-label={ui.t("emoji")} onKeyDown={onKeyDown}>
        {parts.map(
          ([name, list]) =>
            list.length > 0 && (
              <div key={name} role="rowgroup" aria-label={ui.t(name as keyof typeof groups)}>
                <small aria-hidden="true">{ui.t(name as keyof typeof groups)}</small>
                {inRows(list, columns).map((row) => (
                  <div key={row[0]} role="row">
                    {row.map((emoji) => {
                      const cell = `${name} ${emoji}`
                      current ||= cell
                      return (
                        <button
                          key={emoji}
                          type="button"
                          role="gridcell"
                          data-cell={cell}
                          tabIndex={cell === current ? 0 : -1}
                          onClick={() => {
                            current = cell
                            pick(emoji)
                          }}
                        >
                          {emoji}
                        </button>
                      )
                    })}
                  </div>
                ))}
              </div>
            ),
        )}
      </div>
    )
  }
}

const lists = Object.fromEntries(
  Object.entries(groups).map(([name, words]) => [name, words.split(" ")]),
)

/** Kept where the shopper allows it, and else for as long as the page is open. */
function recentOf({ kept }: Rest): string[] {
  const known = kept.read("emoji")
  return Array.isArray(known) ? known.filter((emoji) => typeof emoji === "string") : []
}

/** Where a key leads from the cell that has the focus; left and right turn with the writing. */
function next({ key, target }: KeyboardEvent, dir: "ltr" | "rtl"): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined
  const rows = [...(target.closest(".emoji")?.querySelectorAll("[role=row]") ?? [])].map((row) => [
    ...row.querySelectorAll("button"),
  ])
  const at = rows.findIndex((row) => row.some((cell) => cell === target))
  const row = rows[at]
  if (!row) return undefined
  const column = row.findIndex((cell) => cell === target)
  const forward = dir === "rtl" ? "ArrowLeft" : "ArrowRight"
  const all = rows.flat()
  const within = (other: HTMLElement[] | undefined) => other?.[Math.min(column, other.length - 1)]
  switch (key) {
    case "ArrowUp":
      return within(rows[at - 1])
    case "ArrowDown":
      return within(rows[at + 1])
    case "ArrowLeft":
    case "ArrowRight":
      return all[all.findIndex((cell) => cell === target) + (key === forward ? 1 : -1)]
    case "Home":
      return row[0]
    case "End":
      return row.at(-1)
  }
  return undefined
}
