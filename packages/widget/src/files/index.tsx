import type { ComponentChildren } from "preact"
import type { Rest } from "../more/rest.ts"
import { Path } from "../panel/icons.tsx"
import css from "./files.css?inline"
import { createTray, type Item, type Tray } from "./tray.ts"

/** Attaching files: a button beside the field, what is on its way above it, and the panel as a place to drop. */
export function createAttach(rest: Rest): () => ComponentChildren {
  const { ui } = rest
  const { root } = ui.host
  const tray = createTray(rest)
  const panel = root.querySelector<HTMLElement>(".panel")
  ui.host.addStyles(root, css)
  if (panel) takeDropped(panel, tray)

  return () => {
    panel?.setAttribute("data-drop-words", ui.t("dropHere"))
    tray.proceed()
    return (
      <>
        <Picker rest={rest} tray={tray} />
        {tray.items.length > 0 && <List rest={rest} tray={tray} />}
      </>
    )
  }
}

/** What is on its way or ready; sent when the shopper says so, as what is pasted may be a mistake. */
function List({ rest, tray }: { rest: Rest; tray: Tray }) {
  const isReady = tray.items.some(({ block }) => block) && !tray.items.some(isRunning)
  return (
    <ul class="files">
      {tray.items.map((item) => (
        <Row key={item} item={item} rest={rest} tray={tray} />
      ))}
      {isReady && (
        <li>
          <button
            type="button"
            class="primary"
            disabled={tray.sending}
            onClick={() => void tray.send()}
          >
            {rest.ui.t("send")}
          </button>
        </li>
      )}
    </ul>
  )
}

const isRunning = ({ block, refusal }: Item) => !block && !refusal
const cross = "m7 7 10 10M17 7 7 17"
const clip = "m8 13 6-6a3 3 0 0 1 4 4l-8 8a5 5 0 0 1-7-7l8-8"

/** `image/*` lets a phone offer its camera. */
function Picker({ rest, tray }: { rest: Rest; tray: Tray }) {
  const { t, config } = rest.ui
  return (
    <label class="icon attach" title={t("attach")}>
      <input
        type="file"
        multiple
        accept={`image/*,${config?.uploads?.types.join()}`}
        aria-label={t("attach")}
        onChange={({ currentTarget }) => {
          tray.add(currentTarget.files ?? [])
          // The same file may be picked again.
          currentTarget.value = ""
        }}
      />
      <Path d={clip} />
    </label>
  )
}

function Row({ item, rest, tray }: { item: Item; rest: Rest; tray: Tray }) {
  const { t, config } = rest.ui
  const { name, refusal, progress } = item
  const most = inMegabytes(config?.uploads?.maxBytes ?? 0, t.locale)
  return (
    <li>
      <span>
        <bdi>{name}</bdi>
      </span>
      <button
        type="button"
        aria-label={`${t(isRunning(item) ? "cancel" : "remove")}: ${name}`}
        onClick={() => tray.remove(item)}
      >
        <Path d={cross} />
      </button>
      {isRunning(item) && <progress value={progress} aria-label={t("uploading", name)} />}
      {refusal && (
        <small class="failed" role="alert">
          {t(refusal, most)}
          {refusal === "uploadFailed" && (
            <button type="button" onClick={() => tray.retry(item)}>
              {t("retry")}
            </button>
          )}
        </small>
      )}
    </li>
  )
}

/** How large a file is, in the language's own way. */
const inMegabytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "megabyte",
    maximumSignificantDigits: 2,
  }).format(bytes / 2 ** 20)

/** Files dropped anywhere on the panel or pasted into it. Words that are pasted are none of ours. */
function takeDropped(panel: HTMLElement, tray: Tray) {
  let over = 0
  const show = (by: number) => {
    over = by && Math.max(0, over + by)
    panel.toggleAttribute("data-drop", over > 0)
  }
  const listen = <K extends "dragenter" | "dragover" | "dragleave" | "drop">(
    type: K,
    then: (event: DragEvent) => void,
  ) =>
    panel.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return
      event.preventDefault()
      then(event)
    })
  // Entering and leaving is told of every part; the panel is left when as many were left as entered.
  listen("dragenter", () => show(1))
  listen("dragleave", () => show(-1))
  listen("dragover", () => {})
  listen("drop", ({ dataTransfer }) => {
    show(0)
    tray.add(dataTransfer?.files ?? [])
  })
  panel.addEventListener("paste", (event) => {
    const files = event.clipboardData?.files
    if (!files?.length) return
    event.preventDefault()
    tray.add(files)
  })
}
